package org.mindgap.lab.engine;

import java.util.List;

/// What the meters show for one data set.
///
/// @param apparent AUC on the patients the model was selected and trained on
/// @param leaky cross-validated AUC after selecting once on all patients
/// @param honest cross-validated AUC with selection inside every training fold
/// @param flat the largest honest AUC over the numbers of features tried, all on the same folds
/// @param flatKept the number of features that won the flat search; the smaller of equals
/// @param nested mean outer AUC with the number of features chosen by inner folds
/// @param nestedKept the number chosen in each outer fold
/// @param newPatients the model of all patients, tested on 200 + 200 fresh ones
public record CasinoOutcome(
        int dataSet,
        double apparent,
        double leaky,
        double honest,
        double flat,
        int flatKept,
        double nested,
        List<Integer> nestedKept,
        double newPatients) {

    public CasinoOutcome {
        nestedKept = List.copyOf(nestedKept);
    }

    /// The cross-validated number that the pipeline would report.
    public double shownBy(Pipeline pipeline) {
        return switch (pipeline.meter()) {
            case LEAKY -> leaky;
            case FLAT -> flat;
            case NESTED -> nested;
        };
    }
}
