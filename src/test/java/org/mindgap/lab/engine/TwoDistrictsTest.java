package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.lab.engine.DistrictsHistory.Tried;
import org.mindgap.lab.engine.DistrictsTasks.Backfire;
import org.mindgap.lab.engine.DistrictsTasks.Closing;
import org.mindgap.lab.engine.DistrictsTasks.LedgerRow;

class TwoDistrictsTest {
    private static final DistrictsSetup SETUP = new DistrictsSetup(
            Map.of(), DistrictsControls.all().stream().map(Control::name).toList());

    private final TwoDistricts lab = new TwoDistricts();

    private static DistrictsState state(String query) {
        return new LabQuery<>(DistrictsControls.all())
                .read(DistrictsState.defaults(), LabQuery.parameters(query))
                .state();
    }

    private DistrictsOutcome outcome(String query) {
        return lab.outcome(state(query));
    }

    static Stream<DistrictsState> everyPlan() {
        return Stream.of(DistrictInputs.values())
                .flatMap(inputs -> Stream.of(DistrictPreparation.values())
                        .flatMap(preparation -> Stream.of(DistrictDecision.values())
                                .map(decision -> DistrictsState.defaults()
                                        .with(DistrictsPlan.defaults()
                                                .with(inputs)
                                                .with(preparation)
                                                .with(decision)))));
    }

    @ParameterizedTest
    @MethodSource("everyPlan")
    void everyPersonIsCountedOnceWhateverIsDone(DistrictsState state) {
        DistrictsOutcome outcome = lab.outcome(state);

        for (DistrictRates rates : List.of(outcome.town(), outcome.van())) {
            assertThat(rates.sensitivity()).isBetween(0.0, 1.0);
            assertThat(rates.falsePositiveRate()).isBetween(0.0, 1.0);
            assertThat(rates.found() + rates.missed() + rates.alarms() + rates.reassured())
                    .isEqualTo(10_000 * rates.share(), within(1e-6));
        }
    }

    static Stream<String> extremes() {
        return Stream.of(
                "van-share=0.02&prevalence-van=0.005&missed-labels-van=0.5",
                "separation-town=4&separation-van=4&missed-labels-town=0&missed-labels-van=0",
                "marker-diseased-town=1&marker-healthy-town=0&marker-diseased-van=1&marker-healthy-van=0"
                        + "&missed-labels-town=0&missed-labels-van=0",
                "marker-diseased-town=1&marker-healthy-town=1&marker-diseased-van=1&marker-healthy-van=1",
                "marker-diseased-town=0&marker-healthy-town=0&marker-diseased-van=0&marker-healthy-van=0",
                "separation-town=0.2&separation-van=0.2&offset-town=1.5&offset-van=-1.5",
                "prevalence-town=0.5&prevalence-van=0.005&offset-town=-1.5&offset-van=1.5&separation-town=0.2"
                        + "&separation-van=0.2&van-share=0.5",
                "false-labels-town=0.2&false-labels-van=0.2&missed-labels-town=0.5&missed-labels-van=0.5");
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyDecisionAnswersAtTheEndsOfTheScales(String world) {
        for (String decision : DistrictsControls.DECISION_WORDS.all()) {
            for (String inputs : DistrictsControls.INPUT_WORDS.all()) {
                DistrictsOutcome outcome = outcome(world + "&decision=" + decision + "&inputs=" + inputs);

                assertThat(outcome.missed()).as(decision).isBetween(0.0, 10_000.0);
                assertThat(outcome.alarms()).as(decision).isBetween(0.0, 10_000.0);
                assertThat(outcome.town().auc()).as(decision).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void saysWhenLabelsAndOffsetsTurnTheModelRound() {
        DistrictsOutcome outcome = outcome("prevalence-town=0.5&prevalence-van=0.005&offset-town=-1.5&offset-van=1.5"
                + "&separation-town=0.2&separation-van=0.2&van-share=0.5&inputs=signal");

        assertThat(outcome.model().isInverted()).isTrue();
        assertThat(outcome("").model().isInverted()).isFalse();
    }

    @Test
    void fallsBackToTheCostThresholdWhereTheWishCannotBeHad() {
        DistrictsOutcome wished = outcome("decision=equal-predictive-value&separation-van=0.2&cost-ratio=1"
                + "&prevalence-van=0.005&prevalence-town=0.5");

        assertThat(wished.rules().reachable()).isFalse();
        assertThat(wished.rules().van().threshold()).isEqualTo(0, within(1e-12));
    }

    @Test
    void thresholdsAreSetAtHomeAndTravelUnchanged() {
        DistrictRules home = outcome("decision=equal-opportunity").rules();
        DistrictsOutcome elsewhere = outcome("decision=equal-opportunity&site=elsewhere");

        assertThat(elsewhere.rules()).isEqualTo(home);
        assertThat(Math.abs(elsewhere.sensitivityGap())).isGreaterThan(0.001);
    }

    @Test
    void theSameSeedDrawsTheSamePeople() {
        DistrictsState drawn = state("counting=drawn&people=2000");
        DistrictsOutcome outcome = lab.outcome(drawn);

        DistrictsCounts counts = DistrictsCounts.of(drawn, outcome);

        assertThat(counts).isEqualTo(DistrictsCounts.of(drawn, outcome));
        assertThat(counts).isNotEqualTo(DistrictsCounts.of(drawn.withSeed(43), outcome));
        assertThat(counts.town().total() + counts.van().total()).isEqualTo(2000);
        assertThat(counts.town().positives()).isEqualTo(300);
        assertThat(counts.van().positives()).isEqualTo(50);
    }

    @Test
    void expectedPeopleAreNotDrawn() {
        DistrictsCounts counts = DistrictsCounts.of(state(""), outcome(""));

        assertThat(counts.town().falseNegatives()).isEqualTo(111);
        assertThat(counts.van().falseNegatives()).isEqualTo(52);
        assertThat(counts.gaps().sensitivity().orElseThrow().newcombe(0.95).contains(0.1333911607))
                .isTrue();
    }

    @Test
    void remembersEachWayOnce() {
        DistrictsHistory history = new DistrictsHistory();
        history.add(state(""), outcome(""));
        history.add(state("decision=floor"), outcome("decision=floor"));
        history.add(state("counting=drawn"), outcome(""));

        assertThat(history.all()).hasSize(2);
        for (int ratio = 1; ratio <= 50; ratio++) {
            for (String inputs : List.of("signal", "signal-marker")) {
                String query = "cost-ratio=" + ratio + "&inputs=" + inputs;
                history.add(state(query), outcome(query));
            }
        }
        assertThat(history.all()).hasSize(DistrictsHistory.LONGEST);
        assertThat(history.all().getFirst().state()).isEqualTo(state(""));
    }

    // The missions, each driven along its question to its discovery.

    private DistrictsTasks.Closed closing(String query) {
        return DistrictsTasks.closing(state(query), outcome(query), SETUP.start(), outcome(""));
    }

    @Test
    void theGapClosesWithoutAnybodyMissingMore() {
        assertThat(closing("").credit().points()).isZero();
        assertThat(closing("").findings()).containsExactly(Closing.STILL_OPEN);
        assertThat(closing("decision=floor").findings()).containsExactly(Closing.STILL_OPEN);
        assertThat(closing("decision=floor&least-sensitivity=0.91").credit().isFull())
                .isTrue();
        assertThat(closing("decision=equal-opportunity").findings())
                .containsExactlyInAnyOrder(Closing.CLOSED, Closing.NOBODY_PAYS);
        assertThat(closing("decision=equalised-odds").findings())
                .containsExactlyInAnyOrder(Closing.CLOSED, Closing.TOWN_MISSES_MORE, Closing.TOO_MANY_ALARMS);
        assertThat(closing("decision=equalised-odds").credit()).isEqualTo(new Credit(15, 30));
    }

    @Test
    void flaggingEverybodyDoesNotPass() {
        DistrictsTasks.Closed everybody = closing("decision=manual&threshold-town=-8&threshold-van=-8");

        assertThat(everybody.findings()).containsExactlyInAnyOrder(Closing.CLOSED, Closing.TOO_MANY_ALARMS);
        assertThat(everybody.credit().points()).isEqualTo(15);
    }

    @Test
    void otherPeopleAreNoFix() {
        DistrictsTasks.Closed fewer = closing("van-share=0.02&decision=equal-opportunity");

        assertThat(fewer.findings()).contains(Closing.OTHER_PEOPLE);
        assertThat(fewer.credit().points()).isZero();
    }

    @Test
    void repairedDataCloseTheGapAndAFloorKeepsTheTown() {
        String repaired = "offset-van=0&separation-van=2&missed-labels-van=0.02&inputs=signal";

        assertThat(closing(repaired).findings()).containsExactlyInAnyOrder(Closing.CLOSED, Closing.TOWN_MISSES_MORE);
        assertThat(closing(repaired + "&decision=floor&least-sensitivity=0.93")
                        .credit()
                        .isFull())
                .isTrue();
        assertThat(outcome(repaired).missed()).isLessThan(outcome("").missed());
        assertThat(outcome("decision=equalised-odds").missed())
                .isGreaterThan(outcome("").missed());
    }

    private List<Tried> tried(String... queries) {
        DistrictsHistory history = new DistrictsHistory();
        history.add(state(""), outcome(""));
        for (String query : queries) {
            history.add(state(query), outcome(query));
        }
        return history.all();
    }

    @Test
    void threeLampsNeverLightTogetherAndFiveHonestAttemptsShowIt() {
        List<Tried> tried = tried(
                "decision=equal-opportunity",
                "decision=equal-recall",
                "decision=equalised-odds",
                "preparation=fix-acquisition",
                "decision=floor",
                "decision=equal-predictive-value",
                "decision=manual&threshold-town=4&threshold-van=4");

        List<Tried> honest = DistrictsTasks.honest(tried, state(""));

        // Equal predictive values leave the van with 51%, the last way finds hardly anybody.
        assertThat(honest).hasSize(5);
        assertThat(honest).noneMatch(way -> DistrictsLamps.of(way.outcome()).all());
        assertThat(DistrictsTasks.attempts(honest.size()).isFull()).isTrue();
        assertThat(DistrictsTasks.attempts(3)).isEqualTo(new Credit(6, 10));
        assertThat(DistrictsTasks.attempts(12).points()).isEqualTo(10);
    }

    @Test
    void equalisedOddsLightTwoLampsByLevellingDown() {
        DistrictsOutcome odds = outcome("decision=equalised-odds");

        assertThat(DistrictsLamps.of(odds)).isEqualTo(new DistrictsLamps(true, true, false, true));
        assertThat(DistrictsTasks.proves(LedgerRow.MISSED_TOWN, odds, outcome("")))
                .isTrue();
        assertThat(DistrictsTasks.proves(LedgerRow.MISSED_ALL, odds, outcome("")))
                .isTrue();
        assertThat(DistrictsTasks.proves(LedgerRow.MISSED_VAN, odds, outcome("")))
                .isFalse();
        assertThat(DistrictsTasks.proves(LedgerRow.GAP, odds, outcome(""))).isFalse();
        assertThat(DistrictsTasks.levelling(true, true).isFull()).isTrue();
        assertThat(DistrictsTasks.levelling(true, false)).isEqualTo(new Credit(5, 15));
        assertThat(DistrictsTasks.levelling(false, true).points()).isZero();
    }

    @Test
    void fourFixesBackfireAndOnlyAlone() {
        assertThat(backfires(
                        "inputs=signal-marker-district",
                        "preparation=balance-districts",
                        "decision=equal-predictive-value",
                        "decision=recalibration"))
                .containsExactlyInAnyOrder(
                        Backfire.DISTRICT_AS_INPUT,
                        Backfire.BALANCED_DISTRICTS,
                        Backfire.EQUAL_PREDICTIVE_VALUE,
                        Backfire.RECALIBRATION);
        assertThat(backfires(
                        "decision=manual",
                        "preparation=reweighing",
                        "decision=equal-opportunity",
                        "inputs=signal-marker-district&decision=recalibration",
                        "decision=recalibration&separation-van=1.2"))
                .isEmpty();
    }

    private Set<Backfire> backfires(String... queries) {
        return DistrictsTasks.backfires(tried(queries), state(""), outcome(""));
    }

    @ParameterizedTest
    @EnumSource(Backfire.class)
    void twoBackfiresAreEnough(Backfire one) {
        assertThat(DistrictsTasks.backfires(Set.of()).points()).isZero();
        assertThat(DistrictsTasks.backfires(Set.of(one)).points()).isEqualTo(5);
        assertThat(DistrictsTasks.backfires(Set.of(Backfire.values())).isFull()).isTrue();
    }

    @Test
    void theMissionsAreWorthAHundredPointsAndSeventyPass() {
        Missions missions = DistrictsTasks.missions();
        Map<String, Double> most = Map.of(
                DistrictsTasks.FIND, 1.0,
                DistrictsTasks.CLOSE, 1.0,
                DistrictsTasks.ATTEMPTS, 1.0,
                DistrictsTasks.WHY, 1.0);
        Map<String, Double> hardest = Map.of(
                DistrictsTasks.CLOSE, 1.0,
                DistrictsTasks.WHY, 1.0,
                DistrictsTasks.LEVELLING, 1.0,
                DistrictsTasks.RECORD, 1.0);

        assertThat(missions.total(Map.of())).isEqualTo(new Credit(0, 100));
        assertThat(missions.total(most).points()).isEqualTo(65);
        assertThat(missions.isPassed(most)).isFalse();
        assertThat(missions.isPassed(hardest)).isTrue();
    }

    @Test
    void aHintCostsThreePoints() {
        assertThat(DistrictsTasks.hinted(new Credit(15, 30))).isEqualTo(new Credit(12, 30));
        assertThat(DistrictsTasks.hinted(new Credit(2, 10))).isEqualTo(new Credit(0, 10));
    }

    @Test
    void aLinkBringsTheWholeStateBack() {
        List<Control<DistrictsState>> all = new java.util.ArrayList<>(DistrictsControls.all());
        all.addAll(SETUP.remembered());
        LabQuery<DistrictsState> query = new LabQuery<>(all);
        DistrictsState state = state("decision=deferral&band=1.5&offset-van=-0.4&counting=drawn&threshold-van=-2.95")
                .withSeed(7);

        Restored<DistrictsState> restored =
                query.read(DistrictsState.defaults(), LabQuery.parameters(query.write(state)));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
        assertThat(query.write(state).length()).isLessThan(1000);
    }

    @Test
    void onlyTheNumbersOfTheDecisionApply() {
        assertThat(DistrictsControls.applies("least-sensitivity", state("decision=floor")))
                .isTrue();
        assertThat(DistrictsControls.applies("least-sensitivity", state(""))).isFalse();
        assertThat(DistrictsControls.applies("threshold-van", state("decision=manual")))
                .isTrue();
        assertThat(DistrictsControls.applies("cost-ratio", state("decision=manual")))
                .isFalse();
        assertThat(DistrictsControls.applies("separation-van", state(""))).isTrue();
    }

    @Test
    void offersOnlyWhatTheLessonNamesAndMayBeSetNow() {
        DistrictsSetup few = new DistrictsSetup(Map.of(), List.of("decision", "prevalence-van"));

        assertThat(few.offered(name -> true).keySet())
                .containsExactly(DistrictsSetup.Group.LEVERS, DistrictsSetup.Group.WORLD);
        assertThat(few.offered(name -> !name.startsWith("prevalence")).keySet())
                .containsExactly(DistrictsSetup.Group.LEVERS);
        assertThat(few.remembered()).isEmpty();
    }
}
