package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// Whether predicted risks are as large as what happened.
///
/// Risks below 0.000001 or above 0.999999 count as these when a logit is taken; [#clipped] says how many. Van Calster
/// B,
/// McLernon DJ, van Smeden M, et al. BMC Med 2019;17:230.
public record RiskCalibration(double[] risks, boolean[] events) {

    /// The nearest to 0 and 1 that a risk may be where its logit is taken.
    public static final double LEAST = 1e-6;

    /// a + b logit(risk) with the best a and b; 0 and 1 for calibrated risks.
    public record Line(double intercept, double slope) {}

    /// @throws IllegalArgumentException without a case, for unequal lengths, and for a risk outside 0 to 1
    public RiskCalibration {
        Require.atLeast(1, "risks", risks.length);
        Require.within(risks.length, risks.length, "events", events.length);
        for (double risk : risks) {
            Require.within(0, 1, "risk", risk);
        }
    }

    /// Events over the sum of the risks; empty when all risks are 0.
    public OptionalDouble observedToExpected() {
        double expected = 0;
        int observed = 0;
        for (int i = 0; i < risks.length; i++) {
            expected += risks[i];
            observed += events[i] ? 1 : 0;
        }
        return Ratio.of(observed, expected);
    }

    /// The mean squared distance between risk and outcome: 0 at best, 1 at worst.
    ///
    /// Brier GW. Mon Weather Rev 1950;78:1-3.
    public double brier() {
        double sum = 0;
        for (int i = 0; i < risks.length; i++) {
            double distance = risks[i] - (events[i] ? 1 : 0);
            sum += distance * distance;
        }
        return sum / risks.length;
    }

    /// By how much all logits must be moved so that as many events are expected as happened; empty when a class is
    /// missing.
    public OptionalDouble inTheLarge() {
        return LogisticRegression.fit(new double[0][], logits(), events)
                .map(fit -> OptionalDouble.of(fit.intercept()))
                .orElse(OptionalDouble.empty());
    }

    /// Empty where no finite line fits best: a class is missing, all risks are equal, or they separate the classes.
    ///
    /// Cox DR. Biometrika 1958;45:562-565.
    public Optional<Line> line() {
        return LogisticRegression.fit(new double[][] {logits()}, new double[risks.length], events)
                .map(fit -> new Line(fit.intercept(), fit.coefficients()[1]));
    }

    /// How many risks were moved before their logit was taken.
    public int clipped() {
        int clipped = 0;
        for (double risk : risks) {
            clipped += risk < LEAST || risk > 1 - LEAST ? 1 : 0;
        }
        return clipped;
    }

    private double[] logits() {
        double[] logits = new double[risks.length];
        for (int i = 0; i < logits.length; i++) {
            double risk = Math.clamp(risks[i], LEAST, 1 - LEAST);
            logits[i] = Math.log(risk) - Math.log1p(-risk);
        }
        return logits;
    }
}
