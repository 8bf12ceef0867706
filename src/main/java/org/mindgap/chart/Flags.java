package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Labels beside upright stems, in as few tiers as keep every label clear of the others and of their stems.
///
/// A stem reaches from the top of its own label downwards, so it can only meet labels of lower tiers.
final class Flags {

    /// What a stem at x says: plain lines, then strong ones; either may be blank.
    record Flag(double x, String plain, String strong, Tone tone) {}

    /// A flag with its lines broken and its place found.
    record Placed(Flag flag, List<String> plain, List<String> strong, boolean toTheRight, double width, int tier) {

        double left() {
            return toTheRight ? flag.x() + GAP : flag.x() - GAP - width;
        }

        double right() {
            return left() + width;
        }
    }

    private static final double GAP = 7;
    private static final double BETWEEN = 12;
    private static final int PATIENCE = 20_000;

    private final TextStyle plain;
    private final TextStyle strong;
    private final List<Placed> placed;
    private final List<Double> tierTops = new ArrayList<>();
    private final double height;

    private Flags(TextStyle plain, TextStyle strong, List<Placed> placed) {
        this.plain = plain;
        this.strong = strong;
        this.placed = placed;
        int tiers = placed.stream().mapToInt(Placed::tier).max().orElse(-1) + 1;
        double y = 0;
        for (int tier = tiers - 1; tier >= 0; tier--) {
            tierTops.add(0, y);
            int current = tier;
            y += placed.stream()
                            .filter(label -> label.tier() == current)
                            .mapToDouble(this::height)
                            .max()
                            .orElse(0)
                    + 6;
        }
        height = y;
    }

    static Flags layout(List<Flag> flags, double left, double right, TextStyle plain, TextStyle strong) {
        List<Flag> ordered = new ArrayList<>(flags);
        ordered.sort(Comparator.comparingDouble(Flag::x));
        double widest = (right - left) / 2 - GAP;
        for (int tiers = 1; tiers <= ordered.size(); tiers++) {
            for (double share : new double[] {1, 0.7, 0.5}) {
                if (share < 1 && ordered.stream().anyMatch(flag -> breaksWords(flag, plain, strong, widest * share))) {
                    continue;
                }
                Search search = new Search(ordered, left, right, plain, strong, widest * share, tiers);
                if (search.succeeds(0)) {
                    return new Flags(plain, strong, List.copyOf(search.placed));
                }
            }
        }
        return new Flags(plain, strong, oneTierEach(ordered, left, right, plain, strong, widest));
    }

    private static boolean breaksWords(Flag flag, TextStyle plain, TextStyle strong, double width) {
        return Wrap.breaksWords(flag.plain(), plain, width) || Wrap.breaksWords(flag.strong(), strong, width);
    }

    /// The last resort, when labels cannot help crossing stems: never over each other, and haloed where they cross.
    private static List<Placed> oneTierEach(
            List<Flag> ordered, double left, double right, TextStyle plain, TextStyle strong, double widest) {
        List<Placed> placed = new ArrayList<>();
        for (int index = 0; index < ordered.size(); index++) {
            Flag flag = ordered.get(index);
            boolean toTheRight = right - flag.x() >= flag.x() - left;
            placed.add(place(flag, plain, strong, widest, toTheRight, ordered.size() - 1 - index));
        }
        return placed;
    }

    private static Placed place(
            Flag flag, TextStyle plain, TextStyle strong, double widest, boolean toTheRight, int tier) {
        List<String> plainLines = Wrap.lines(flag.plain(), plain, widest);
        List<String> strongLines = Wrap.lines(flag.strong(), strong, widest);
        double width = Math.max(Wrap.width(plainLines, plain), Wrap.width(strongLines, strong));
        return new Placed(flag, plainLines, strongLines, toTheRight, width, tier);
    }

    /// Tries sides and tiers, flag after flag, and goes back where none is free.
    private static final class Search {
        private final List<Flag> flags;
        private final double left;
        private final double right;
        private final TextStyle plain;
        private final TextStyle strong;
        private final double widest;
        private final int tiers;
        private final List<Placed> placed = new ArrayList<>();
        private int steps;

        Search(
                List<Flag> flags,
                double left,
                double right,
                TextStyle plain,
                TextStyle strong,
                double widest,
                int tiers) {
            this.flags = flags;
            this.left = left;
            this.right = right;
            this.plain = plain;
            this.strong = strong;
            this.widest = widest;
            this.tiers = tiers;
        }

        boolean succeeds(int index) {
            if (index == flags.size()) {
                return true;
            }
            for (int tier = 0; tier < tiers; tier++) {
                for (boolean toTheRight : new boolean[] {true, false}) {
                    if (++steps > PATIENCE) {
                        return false;
                    }
                    Placed label = place(flags.get(index), plain, strong, widest, toTheRight, tier);
                    if (fits(label)) {
                        placed.add(label);
                        if (succeeds(index + 1)) {
                            return true;
                        }
                        placed.removeLast();
                    }
                }
            }
            return false;
        }

        private boolean fits(Placed label) {
            return label.left() >= left
                    && label.right() <= right
                    && placed.stream().noneMatch(other -> collide(label, other));
        }
    }

    private static boolean collide(Placed one, Placed other) {
        boolean overlap = one.tier() == other.tier()
                && one.left() < other.right() + BETWEEN
                && other.left() < one.right() + BETWEEN;
        return overlap || crosses(one, other) || crosses(other, one);
    }

    private static boolean crosses(Placed stem, Placed label) {
        double x = stem.flag().x();
        return stem.tier() >= label.tier() && x > label.left() - 4 && x < label.right() + 4;
    }

    private double height(Placed label) {
        return label.plain().size() * plain.lineHeight() + label.strong().size() * strong.lineHeight();
    }

    double height() {
        return height;
    }

    List<Placed> placed() {
        return Collections.unmodifiableList(placed);
    }

    /// Where a stem begins, measured from the top of all labels.
    double top(Placed label) {
        return tierTops.get(label.tier());
    }

    void drawLabels(Sheet sheet, double top) {
        for (Placed label : placed) {
            double x = label.toTheRight() ? label.left() : label.right();
            Sheet.Anchor anchor = label.toTheRight() ? Sheet.Anchor.START : Sheet.Anchor.END;
            String classes = "chart-halo"
                    + (label.flag().tone() == Tone.INK
                            ? ""
                            : " chart-text-" + label.flag().tone().suffix());
            double y = top + top(label);
            double baseline = sheet.lines(x, y + plain.size(), anchor, plain, classes, label.plain());
            sheet.lines(x, baseline - plain.size() + strong.size(), anchor, strong, classes, label.strong());
        }
    }

    void drawStems(Sheet sheet, double top, double foot, String classes) {
        StringBuilder stems = new StringBuilder();
        for (Placed label : placed) {
            stems.append(
                    Shapes.line(label.flag().x(), top + top(label), label.flag().x(), foot));
        }
        sheet.path(stems.toString(), classes);
    }
}
