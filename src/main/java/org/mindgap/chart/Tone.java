package org.mindgap.chart;

import java.util.Locale;

/// How a mark looks, in colour and in shape, so that neither has to be seen for the other.
public enum Tone {
    /// A filled dot in the colour of the text.
    INK,
    /// A ring.
    QUIET,
    /// A circle in the clinical colour: only for the clinical group.
    CLINICAL,
    /// A diamond in the technical colour: only for the technical group.
    TECHNICAL;

    /// The last part of the class names for this tone, such as `chart-stroke-ink`.
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
