package org.mindgap.lab.engine;

/// The AUCs of configurations that are pure noise, in the order they were tried; immutable.
public final class CasinoDraw {

    private final double[] aucs;

    CasinoDraw(double[] aucs) {
        this.aucs = aucs.clone();
    }

    public int configurations() {
        return aucs.length;
    }

    public double auc(int configuration) {
        return aucs[configuration];
    }

    /// The best AUC after 1, 2, … configurations.
    public double[] runningMaximum() {
        return running(false);
    }

    /// The same when each feature may also be turned around: the larger of AUC and 1 - AUC counts.
    public double[] runningMaximumWhenFlipped() {
        return running(true);
    }

    public double best() {
        return runningMaximum()[aucs.length - 1];
    }

    public double bestWhenFlipped() {
        return runningMaximumWhenFlipped()[aucs.length - 1];
    }

    private double[] running(boolean flipped) {
        double[] running = new double[aucs.length];
        double best = 0;
        for (int i = 0; i < aucs.length; i++) {
            best = Math.max(best, flipped ? Math.max(aucs[i], 1 - aucs[i]) : aucs[i]);
            running[i] = best;
        }
        return running;
    }
}
