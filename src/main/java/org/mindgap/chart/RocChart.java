package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// ROC curves on a square plot, with the operating points at which decisions are made on them.
///
/// Curves are told apart by their dashes, operating points by their marks; both are named in words beside the plot.
///
/// @param falsePositives names the horizontal axis, from 0 to 100%
/// @param truePositives names the upward axis, from 0 to 100%
/// @param chance names the diagonal on which a score tells nothing
public record RocChart(ChartText text, String falsePositives, String truePositives, String chance, List<Curve> curves)
        implements Chart {
    private static final int MOST_ROWS = 21;

    /// A curve through points of false-positive rate and true-positive rate, in order of the threshold.
    public record Curve(String label, Tone tone, List<Point> points, List<OperatingPoint> operating) {

        public Curve {
            Check.filled(label, "label of the curve");
            points = List.copyOf(points);
            operating = List.copyOf(operating);
            points.forEach(Curve::check);
        }

        private static void check(Point point) {
            Check.share(point.x(), "false-positive rate");
            Check.share(point.y(), "true-positive rate");
        }
    }

    /// Where a threshold puts a curve's decisions, and what that means in words.
    public record OperatingPoint(String label, Tone tone, Point at) {

        public OperatingPoint {
            Check.filled(label, "label of the operating point");
            Curve.check(at);
        }
    }

    public RocChart {
        Check.filled(falsePositives, "name of the false-positive rate");
        Check.filled(truePositives, "name of the true-positive rate");
        Check.filled(chance, "name of the diagonal");
        curves = List.copyOf(curves);
    }

    @Override
    public boolean isEmpty() {
        return curves.stream().allMatch(curve -> curve.points().isEmpty());
    }

    /// The operating points, then at most 21 points of each curve, evenly picked.
    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            for (OperatingPoint point : curve.operating()) {
                rows.add(row(numbers, curve.label() + ": " + point.label(), point.at()));
            }
        }
        for (Curve curve : curves) {
            int last = curve.points().size() - 1;
            int shown = Math.min(MOST_ROWS, last + 1);
            for (int index = 0; index < shown; index++) {
                int picked = shown == 1 ? 0 : Math.round((float) index * last / (shown - 1));
                rows.add(row(numbers, curve.label(), curve.points().get(picked)));
            }
        }
        return new ChartTable(List.of(words.curve(), falsePositives, truePositives), rows);
    }

    private static List<String> row(Numbers numbers, String label, Point at) {
        return List.of(label, numbers.value(at.x(), Notation.PERCENT), numbers.value(at.y(), Notation.PERCENT));
    }
}
