package org.mindgap.chart;

/// The text sizes of a chart; `chart.css` sets the same sizes for these classes.
///
/// The smallest is 13.5 units, so that text stays at 12 pixels where a wide chart is shown at 720.
enum TextStyle {
    HEADLINE("chart-headline", 18, 1.07),
    LABEL("chart-label", 15, 1),
    STRONG("chart-strong", 15, 1.07),
    SMALL("chart-small", 13.5, 1),
    SMALL_STRONG("chart-small-strong", 13.5, 1.07);

    private final String className;
    private final double size;
    private final double weightFactor;

    TextStyle(String className, double size, double weightFactor) {
        this.className = className;
        this.size = size;
        this.weightFactor = weightFactor;
    }

    String className() {
        return className;
    }

    double size() {
        return size;
    }

    double lineHeight() {
        return Math.ceil(size * 1.3);
    }

    /// An estimate from above: a browser's text is at most this wide.
    double widthOf(String text) {
        double width = 0;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            width += emWidth(character);
            index += Character.charCount(character);
        }
        return width * size * weightFactor;
    }

    /// Rounded up from the advance widths of common interface typefaces.
    private static double emWidth(int character) {
        if (character > 0x2E7F) {
            return 1;
        }
        if ("ijl.,'|:;!I’‘".indexOf(character) >= 0) {
            return 0.3;
        }
        if (character == ' ' || character == '\u00A0' || character == '\u202F') {
            return 0.3;
        }
        if ("ftr()[]-/“”\"*".indexOf(character) >= 0) {
            return 0.45;
        }
        if ("mwMW%@—&".indexOf(character) >= 0) {
            return 0.95;
        }
        if (Character.isDigit(character)) {
            return 0.66;
        }
        if (Character.isUpperCase(character) || "+=<>~≥≤×±−–".indexOf(character) >= 0) {
            return 0.74;
        }
        return 0.61;
    }
}
