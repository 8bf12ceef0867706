package org.mindgap.chart;

import java.util.List;
import java.util.Locale;

/// Parts of a whole as one bar no higher than a line of text: each part in a look of its own that can be told apart
/// without colour.
///
/// It has no axis and no words: the numbers stand beside it.
///
/// @param id of the drawing, unique in the page
/// @param parts from the left; those of nothing are left out
public record ShareBar(String id, List<Part> parts) {
    private static final int HEIGHT = 12;

    public ShareBar {
        parts = List.copyOf(parts);
    }

    /// @param count how much of the whole, 0 or more
    public record Part(long count, Look look) {
        public Part {
            if (count < 0) {
                throw new IllegalArgumentException("A part of %d is no part".formatted(count));
            }
        }
    }

    /// How a part is filled.
    public enum Look {
        FULL,
        HALF,
        EMPTY,
        ALERT,
        STRIPED,
        CROSSED,
        DOTTED;

        String css() {
            return "share-" + name().toLowerCase(Locale.ROOT);
        }

        private boolean isPattern() {
            return this == ALERT || this == STRIPED || this == CROSSED || this == DOTTED;
        }

        private String pattern(String id) {
            String inside = switch (this) {
                case ALERT, STRIPED -> "<path d=\"M0 0V6\"/>";
                case CROSSED -> "<path d=\"M0 0V6M0 0H6\"/>";
                default -> "<circle cx=\"2\" cy=\"2\" r=\"1\"/>";
            };
            return "<pattern id=\"%s\" class=\"%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">%s</pattern>"
                    .formatted(id, css(), inside);
        }
    }

    /// An SVG as wide as its place, hidden from screen readers.
    public String svg() {
        long all = parts.stream().mapToLong(Part::count).sum();
        StringBuilder patterns = new StringBuilder();
        StringBuilder bars = new StringBuilder();
        long before = 0;
        for (Part part : parts) {
            if (part.count() == 0) {
                continue;
            }
            Look look = part.look();
            String place = "x=\"%s\" y=\"0.5\" width=\"%s\" height=\"%d\""
                    .formatted(percent(before, all), percent(part.count(), all), HEIGHT - 1);
            bars.append("<rect class=\"%s\" %s/>".formatted(look.isPattern() ? "share-empty" : look.css(), place));
            if (look.isPattern()) {
                String pattern = id + "-" + look.css();
                patterns.append(look.pattern(pattern));
                bars.append("<rect fill=\"url(#%s)\" %s/>".formatted(pattern, place));
            }
            before += part.count();
        }
        return "<svg class=\"share-bar\" width=\"100%%\" height=\"%d\" aria-hidden=\"true\">%s%s</svg>"
                .formatted(HEIGHT, patterns, bars);
    }

    private static String percent(long part, long all) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / all);
    }
}
