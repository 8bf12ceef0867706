package org.mindgap.chart;

/// A value to read the figures against, drawn as a dashed line with its label.
///
/// A line chart has references on either axis; all other charts have one numeric axis and take `ACROSS` for it.
public record Reference(double at, String label, Along along) {

    /// The axis on which the value lies.
    public enum Along {
        /// On the horizontal axis: the line stands upright.
        ACROSS,
        /// On the vertical axis: the line lies flat.
        UPWARDS
    }

    public Reference {
        Check.finite(at, "reference");
        Check.filled(label, "label of the reference");
    }

    /// An upright line.
    public static Reference across(double at, String label) {
        return new Reference(at, label, Along.ACROSS);
    }

    /// A flat line.
    public static Reference upwards(double at, String label) {
        return new Reference(at, label, Along.UPWARDS);
    }
}
