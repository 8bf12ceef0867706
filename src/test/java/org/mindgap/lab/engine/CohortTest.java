package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final SplitLotterySetting DEFAULTS = SplitLotterySetting.defaults();

    @Test
    void roundsTheEventsOfASiteHalvesToEven() {
        assertThat(eventsBySite(DEFAULTS)).containsExactly(2, 4, 7, 9);
        assertThat(eventsBySite(DEFAULTS.withPrevalence(Prevalence.EQUAL))).containsExactly(6, 6, 6, 6);
        assertThat(eventsBySite(DEFAULTS.withPatients(40))).containsExactly(2, 3, 4, 6);
    }

    @Test
    void putsEventsAtRandomPositions() {
        Cohort one = Cohort.draw(DEFAULTS, new SplittableRandom(1));
        Cohort other = Cohort.draw(DEFAULTS, new SplittableRandom(2));

        assertThat(IntStream.range(0, 60).filter(one::isEvent).toArray())
                .isNotEqualTo(IntStream.range(0, 60).filter(other::isEvent).toArray());
    }

    @Test
    void shiftsOnlyTheFirstThreeFeaturesOfEvents() {
        Cohort without = Cohort.draw(DEFAULTS, new SplittableRandom(5));
        Cohort with = Cohort.draw(DEFAULTS.withEffect(0.7), new SplittableRandom(5));

        for (int record = 0; record < with.records(); record++) {
            for (int j = 0; j < Cohort.FEATURES; j++) {
                double expected = j < 3 && with.isEvent(with.patientOf(record)) ? 0.7 : 0;
                assertThat(with.feature(record, j) - without.feature(record, j)).isEqualTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void repeatsThePatientInEachOfItsRecordsExceptForNoise() {
        SplitLotterySetting large =
                DEFAULTS.withPatients(300).withRecordsPerPatient(10).withScannerShift(0);
        Cohort cohort = Cohort.draw(large, new SplittableRandom(8));

        double within = 0;
        double total = 0;
        for (int patient = 0; patient < 300; patient++) {
            for (int j = 0; j < Cohort.FEATURES; j++) {
                double first = cohort.feature(patient * 10, j);
                double second = cohort.feature(patient * 10 + 1, j);
                within += (first - second) * (first - second) / 2;
                total += first * first;
            }
        }

        assertThat(within / 2400).isEqualTo(0.25, within(0.03));
        assertThat(total / 2400).isEqualTo(1.25, within(0.15));
    }

    private static int[] eventsBySite(SplitLotterySetting setting) {
        Cohort cohort = Cohort.draw(setting, new SplittableRandom(3));
        return IntStream.range(0, Cohort.SITES)
                .map(site -> (int) IntStream.range(0, cohort.patients())
                        .filter(patient -> cohort.siteOf(patient) == site && cohort.isEvent(patient))
                        .count())
                .toArray();
    }
}
