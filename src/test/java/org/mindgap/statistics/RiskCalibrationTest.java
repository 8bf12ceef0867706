package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskCalibrationTest {
    private static final double[] RISKS = {.1, .3, .05, .4, .2, .15, .5, .1, .25, .6, .35, .2};
    private static final boolean[] EVENTS = events(0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0);

    @Test
    void agreesWithAWorkedExample() {
        RiskCalibration calibration = new RiskCalibration(RISKS, EVENTS);

        assertThat(calibration.observedToExpected().orElseThrow()).isEqualTo(1.5625, within(1e-12));
        assertThat(calibration.brier()).isEqualTo(0.1891666667, within(1e-10));
        assertThat(calibration.inTheLarge().orElseThrow()).isEqualTo(0.7941294637, within(1e-10));
        assertThat(calibration.line().orElseThrow().intercept()).isEqualTo(2.132348249, within(1e-9));
        assertThat(calibration.line().orElseThrow().slope()).isEqualTo(2.299586067, within(1e-9));
    }

    @Test
    void agreesWithTwoGroupsOfPatients() {
        boolean[] events = events(0, 0, 0, 1, 0, 1, 1, 1);
        RiskCalibration a = new RiskCalibration(new double[] {.05, .10, .20, .30, .40, .55, .70, .85}, events);
        RiskCalibration b = new RiskCalibration(
                new double[] {.04, .08, .12, .20, .25, .35, .50, .60}, events(0, 0, 1, 1, 0, 1, 1, 1));

        assertThat(a.inTheLarge().orElseThrow()).isEqualTo(0.623803642, within(1e-9));
        assertThat(a.line().orElseThrow().slope()).isEqualTo(2.470154114, within(1e-9));
        assertThat(b.inTheLarge().orElseThrow()).isEqualTo(1.940906834, within(1e-9));
        assertThat(b.line().orElseThrow().intercept()).isEqualTo(3.149271676, within(1e-9));
    }

    @Test
    void tripledLogitsHaveAThirdOfTheSlope() {
        double[] tripled = new double[RISKS.length];
        for (int i = 0; i < RISKS.length; i++) {
            double odds = Math.pow(RISKS[i] / (1 - RISKS[i]), 3);
            tripled[i] = odds / (1 + odds);
        }

        assertThat(new RiskCalibration(tripled, EVENTS).line().orElseThrow().slope())
                .isEqualTo(
                        new RiskCalibration(RISKS, EVENTS).line().orElseThrow().slope() / 3, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBestFitExpectsAsManyEventsAsHappened(long seed) {
        Random chance = new Random(seed);
        int n = 200;
        double[] x = chance.doubles(n, -1000, 3000).toArray();
        double[] z = chance.doubles(n, 0, 1e-3).toArray();
        boolean[] events = new boolean[n];
        for (int i = 0; i < n; i++) {
            events[i] = chance.nextDouble() < 1 / (1 + Math.exp(-(x[i] - 1000) / 1500));
        }
        LogisticRegression fit = LogisticRegression.fit(new double[][] {x, z}, new double[n], events)
                .orElseThrow();

        double[] score = new double[3];
        for (int i = 0; i < n; i++) {
            double residual = (events[i] ? 1 : 0) - fit.probabilities()[i];
            score[0] += residual;
            score[1] += residual * x[i] / 3000;
            score[2] += residual * z[i] * 1000;
            double linear = fit.intercept() + fit.coefficients()[1] * x[i] + fit.coefficients()[2] * z[i];
            assertThat(fit.probabilities()[i]).isEqualTo(LogisticRegression.logistic(linear), within(1e-9));
        }
        assertThat(score).containsExactly(new double[3], within(1e-6));
    }

    @Test
    void hasNoLineWhereNoneFitsBest() {
        assertThat(new RiskCalibration(new double[] {.1, .2, .7, .8}, events(0, 0, 1, 1)).line())
                .isEmpty();
        assertThat(new RiskCalibration(new double[] {.1, .5, .5, .8}, events(0, 0, 1, 1)).line())
                .isEmpty();
        assertThat(new RiskCalibration(new double[] {.3, .3, .3}, events(0, 0, 1)).line())
                .isEmpty();
        assertThat(new RiskCalibration(new double[] {.1, .2}, events(1, 1)).inTheLarge())
                .isEmpty();
        double[] x = {1, 2, 3, 4, 5};
        double[] twice = {2, 4, 6, 8, 10};
        assertThat(LogisticRegression.fit(new double[][] {x, twice}, new double[5], events(1, 0, 1, 0, 1)))
                .isEmpty();
    }

    @Test
    void saysHowManyRisksHadNoLogit() {
        RiskCalibration calibration = new RiskCalibration(new double[] {0, 0.3, 0.4, 1}, events(0, 1, 0, 0));

        assertThat(calibration.clipped()).isEqualTo(2);
        assertThat(calibration.line()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskCalibration(new double[] {1.1}, events(1)))
                .withMessageContaining("1.1");
    }

    private static boolean[] events(int... labels) {
        boolean[] events = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            events[i] = labels[i] == 1;
        }
        return events;
    }
}
