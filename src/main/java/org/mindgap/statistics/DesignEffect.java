package org.mindgap.statistics;

/// How much several records per patient inflate the variance of a mean: 1 + (m - 1) ICC.
///
/// Kish L. Survey Sampling. Wiley 1965.
public record DesignEffect(int recordsPerPatient, double intraclassCorrelation) {

    public DesignEffect {
        Require.atLeast(1, "recordsPerPatient", recordsPerPatient);
        Require.within(0, 1, "intraclassCorrelation", intraclassCorrelation);
    }

    public double value() {
        return 1 + (recordsPerPatient - 1) * intraclassCorrelation;
    }

    /// The number of independent records that carry as much information.
    public double effectiveSize(int records) {
        return Require.atLeast(0, "records", records) / value();
    }
}
