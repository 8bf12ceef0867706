package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Holds what the missions of the two districts say in numbers to what the lab computes.
class DistrictsLessonNumbersTest {
    private static final String REPAIRED = "offset-van=0&separation-van=2&missed-labels-van=0.02";
    private static final String WITH_MARKER = REPAIRED + "&marker-diseased-van=0.6&marker-healthy-van=0.3";

    private final TwoDistricts lab = new TwoDistricts();

    private DistrictsOutcome outcome(String query) {
        Map<String, String> changes = LabQuery.parameters(query);
        return lab.outcome(new LabQuery<>(DistrictsControls.all())
                .read(DistrictsState.defaults(), changes)
                .state());
    }

    private static String words(String lesson) throws IOException {
        return Files.readString(Path.of("content/en/bias-fairness", lesson, "labs.yaml"))
                .replaceAll("\\s+", " ");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String points(double gap) {
        return String.format(Locale.ROOT, "%.1f", 100 * gap);
    }

    private static String people(double number) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(number));
    }

    private static double accuracy(DistrictRates rates) {
        return (rates.found() + rates.reassured()) / (DistrictsWorld.PEOPLE * rates.share());
    }

    @Test
    void theMissionsAtTheLeversSayWhatTheLabComputes() throws IOException {
        DistrictsOutcome start = outcome("");
        DistrictsOutcome equal = outcome("decision=equal-opportunity");
        DistrictsOutcome repaired = outcome(WITH_MARKER);

        assertThat(words("fixes"))
                .contains("At the van " + percent(start.van().sensitivity()) + " of the cancers are found, in the town "
                        + percent(start.town().sensitivity()) + ": a gap of " + points(start.sensitivityGap())
                        + " points")
                .contains("More cancers are missed in the town, "
                        + people(start.town().missed()) + " against "
                        + people(start.van().missed()))
                .contains(percent(accuracy(start.town())) + " in the town and " + percent(accuracy(start.van()))
                        + " at the van")
                .contains("text: \"" + people(start.missed()) + "\"")
                .contains("text: " + people(start.alarms()))
                .contains("equal sensitivity calls " + people(equal.alarms() - start.alarms()) + " more healthy people")
                .contains("a sensitivity of " + percent(repaired.town().sensitivity()))
                .contains("still differ by "
                        + Math.round(100 * repaired.predictiveGap().orElseThrow()) + " points")
                .contains("finds "
                        + percent(outcome("inputs=signal-marker-district").van().sensitivity())
                        + " of their cancers instead of " + percent(start.van().sensitivity()))
                .contains(
                        percent(outcome("decision=equal-predictive-value").van().sensitivity())
                                + " of the cancers are found")
                .contains("sensitivity falls to "
                        + percent(outcome("decision=recalibration").van().sensitivity()));
    }

    @Test
    void theMissionsAtTheLedgerSayWhatTheLabComputes() throws IOException {
        DistrictsOutcome start = outcome("");
        DistrictsOutcome odds = outcome("decision=equalised-odds");
        DistrictsOutcome repaired = outcome(REPAIRED + "&inputs=signal");
        DistrictsOutcome reweighed = outcome("preparation=reweighing");

        assertThat(words("levelling-down"))
                .contains("rise from " + people(start.town().missed()) + " to "
                        + people(odds.town().missed()) + ": "
                        + people(odds.town().missed() - start.town().missed()) + " people")
                .contains("from " + people(start.van().missed()) + " to "
                        + people(odds.van().missed()))
                .contains("rise from " + people(start.missed()) + " to " + people(odds.missed()))
                .contains(percent(repaired.van().sensitivity()) + " of the cancers are found in both districts")
                .contains(people(repaired.missed()) + " are missed instead of " + people(start.missed())
                        + ". In the town it is " + people(repaired.town().missed()) + " instead of "
                        + people(start.town().missed()))
                .contains("calls " + people(odds.alarms() - start.alarms()) + " more healthy people back")
                .contains("grows from " + points(start.sensitivityGap()) + " to "
                        + points(outcome("inputs=signal-marker-district").sensitivityGap()) + " points")
                .contains("goes from " + points(start.sensitivityGap()) + " to "
                        + points(reweighed.sensitivityGap()) + " points, with "
                        + people(reweighed.alarms() - start.alarms()) + " more false alarms")
                .contains("misses " + people(outcome(WITH_MARKER).missed()) + " cancers at home and "
                        + people(outcome(WITH_MARKER + "&site=elsewhere").missed()) + " in another region");
    }
}
