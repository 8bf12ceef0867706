package org.mindgap.chart;

import java.util.Locale;
import java.util.regex.Pattern;

/// Draws a chart as one SVG element for use inside an HTML page that has `chart.css`.
public final class ChartRenderer {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private ChartRenderer() {}

    /// The id must be unique in the page; both widths of one chart may share it.
    ///
    /// @return well-formed XML without scripts, styles or colours of its own
    public static String render(String id, Chart chart, ChartWidth width, Locale locale, ChartWords words) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not usable as an id: " + id);
        }
        Sheet sheet = new Sheet(id + (width == ChartWidth.NARROW ? "-n" : "-w"), width, locale, Sheet.Medium.PAGE);
        double height = draw(chart, sheet, words);
        return sheet.toSvg(chart, kind(chart), height);
    }

    /// Draws the chart on the sheet and returns the height it takes.
    static double draw(Chart chart, Sheet sheet, ChartWords words) {
        return chart.isEmpty() ? drawEmpty(chart, sheet, words) : draw(chart, sheet);
    }

    private static double draw(Chart chart, Sheet sheet) {
        return switch (chart) {
            case BarChart bars -> new BarDrawing(bars, sheet).draw();
            case Histogram histogram -> new HistogramDrawing(histogram, sheet).draw();
            case ComparisonChart comparison ->
                switch (comparison.arrangement()) {
                    case ROWS -> new ComparisonDrawing(comparison, sheet).draw();
                    case SINGLE -> new SingleComparisonDrawing(comparison, sheet).draw();
                    case STRIP -> new ComparisonStrip(comparison, sheet).draw();
                };
            case LineChart lines -> new LineDrawing(lines, sheet).draw();
            case StripChart strip -> new StripDrawing(strip, sheet).draw();
            case DensityChart densities -> new DensityDrawing(densities, sheet).draw();
            case HeatStrip heat -> new HeatDrawing(heat, sheet).draw();
            case IntervalChart intervals -> new IntervalDrawing(intervals, sheet).draw();
            case FoldScheme scheme -> new FoldDrawing(scheme, sheet).draw();
            case MaskPanels panels -> new MaskDrawing(panels, sheet).draw();
            case RecordGrid records -> new RecordGridDrawing(records, sheet).draw();
            case NeedleScale needles -> new NeedleDrawing(needles, sheet).draw();
            case ScatterChart scatter -> new ScatterDrawing(scatter, sheet).draw();
            case MatrixChart matrix -> new MatrixDrawing(matrix, sheet).draw();
            case ConfusionPanels panels -> new ConfusionDrawing(panels, sheet).draw();
            case LedgerChart ledger -> new LedgerDrawing(ledger, sheet).draw();
            case SignedBars bars -> new SignedBarDrawing(bars, sheet).draw();
            case PlaneChart plane -> new PlaneDrawing(plane, sheet).draw();
            case CloudChart cloud -> new CloudDrawing(cloud, sheet).draw();
            case RocChart roc -> new RocDrawing(roc, sheet).draw();
            case IconArray icons -> new IconDrawing(icons, sheet).draw();
        };
    }

    private static String kind(Chart chart) {
        return switch (chart) {
            case BarChart _ -> "bars";
            case Histogram _ -> "histogram";
            case ComparisonChart _ -> "comparison";
            case LineChart _ -> "lines";
            case StripChart _ -> "strip";
            case DensityChart _ -> "densities";
            case HeatStrip _ -> "heat";
            case IntervalChart _ -> "intervals";
            case FoldScheme _ -> "folds";
            case MaskPanels _ -> "masks";
            case RecordGrid _ -> "records";
            case NeedleScale _ -> "needles";
            case ScatterChart _ -> "scatter";
            case MatrixChart _ -> "matrix";
            case ConfusionPanels _ -> "confusion";
            case LedgerChart _ -> "ledger";
            case SignedBars _ -> "signed";
            case PlaneChart _ -> "plane";
            case CloudChart _ -> "cloud";
            case RocChart _ -> "roc";
            case IconArray _ -> "icons";
        };
    }

    private static double drawEmpty(Chart chart, Sheet sheet, ChartWords words) {
        TextStyle style = TextStyle.LABEL;
        String own = chart.text().whenEmpty();
        double middle = sheet.width() / 2;
        double bottom = sheet.lines(
                middle,
                44,
                Sheet.Anchor.MIDDLE,
                style,
                "chart-text-quiet",
                Wrap.lines(own.isBlank() ? words.nothingYet() : own, style, sheet.width() - 40));
        sheet.line(0, bottom + 18, sheet.width(), bottom + 18, "chart-grid");
        return bottom + 20;
    }
}
