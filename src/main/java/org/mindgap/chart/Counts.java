package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import org.mindgap.chart.ComparisonChart.Share;

/// A count in words, the count itself in bold: on one line where it fits, else the people below.
final class Counts {
    private Counts() {}

    static int lines(Share share, double width) {
        return fits(share, width) ? 1 : broken(share, width).size();
    }

    static void draw(Sheet sheet, Share share, Tone tone, double x, double baseline, double width) {
        String classes = "chart-text-" + tone.suffix();
        if (fits(share, width)) {
            sheet.leadText(x, baseline, Sheet.Anchor.START, classes, share.counted(), share.people());
            return;
        }
        int bold = Wrap.lines(share.counted(), TextStyle.STRONG, width).size();
        List<String> lines = broken(share, width);
        double y = sheet.lines(x, baseline, Sheet.Anchor.START, TextStyle.STRONG, classes, lines.subList(0, bold));
        sheet.lines(x, y, Sheet.Anchor.START, TextStyle.LABEL, classes, lines.subList(bold, lines.size()));
    }

    private static boolean fits(Share share, double width) {
        return TextStyle.STRONG.widthOf(share.words()) <= width;
    }

    private static List<String> broken(Share share, double width) {
        List<String> lines = new ArrayList<>(Wrap.lines(share.counted(), TextStyle.STRONG, width));
        lines.addAll(Wrap.lines(share.people(), TextStyle.LABEL, width));
        return lines;
    }
}
