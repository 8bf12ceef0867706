package org.mindgap.lab.engine;

import java.util.OptionalDouble;

/// The running mean of AUCs, of which some may be undefined.
final class Average {

    private double sum;
    private int measured;
    private int skipped;

    void add(OptionalDouble auc) {
        if (auc.isPresent()) {
            sum += auc.getAsDouble();
            measured++;
        } else {
            skipped++;
        }
    }

    void add(Estimate part) {
        part.value().ifPresent(auc -> {
            sum += auc;
            measured++;
        });
        skipped += part.skippedFolds();
    }

    Estimate estimate() {
        return measured == 0 ? new Estimate.Unmeasured(skipped) : new Estimate.Measured(sum / measured, skipped);
    }
}
