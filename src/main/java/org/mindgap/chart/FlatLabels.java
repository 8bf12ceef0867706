package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Labels of flat reference lines, each where it hides least of the drawn lines and none of the other labels.
record FlatLabels(Sheet sheet, double left, double right, double top, double bottom, List<List<Point>> lines) {

    private static final int PLACES = 10;

    private record Box(double left, double top, double right, double bottom) {

        boolean contains(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void draw(List<Reference> references, Scale upwards) {
        TextStyle style = TextStyle.SMALL_STRONG;
        List<Box> taken = new ArrayList<>();
        for (Reference reference : references) {
            double y = upwards.at(reference.at());
            List<String> text = Wrap.lines(reference.label(), style, (right - left) * 0.6);
            double width = Wrap.width(text, style);
            double height = text.size() * style.lineHeight();
            List<Box> candidates = new ArrayList<>();
            double first = left + 8;
            double last = Math.max(first, right - 6 - width);
            for (int step = 0; step <= PLACES; step++) {
                double start = last - (last - first) * step / PLACES;
                candidates.add(new Box(start, y - 5 - height, start + width, y - 5));
                candidates.add(new Box(start, y + 4, start + width, y + 4 + height));
            }
            Box best = candidates.stream()
                    .min(Comparator.comparingDouble(box -> cost(box, taken)))
                    .orElseThrow();
            taken.add(best);
            sheet.lines(best.left(), best.top() + 13, Sheet.Anchor.START, style, "chart-halo", text);
        }
    }

    private double cost(Box box, List<Box> taken) {
        double cost = box.top() < top - 24 || box.bottom() > bottom ? 10_000 : 0;
        cost += 1_000.0 * taken.stream().filter(box::meets).count();
        for (List<Point> line : lines) {
            for (int index = 1; index < line.size(); index++) {
                Point from = line.get(index - 1);
                Point to = line.get(index);
                for (int part = 0; part <= 20; part++) {
                    double share = part / 20.0;
                    double x = from.x() + (to.x() - from.x()) * share;
                    double y = from.y() + (to.y() - from.y()) * share;
                    cost += box.contains(x, y) ? Math.hypot(to.x() - from.x(), to.y() - from.y()) + 1 : 0;
                }
            }
        }
        return cost;
    }
}
