package org.mindgap.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabFixture;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.Prints;
import org.mindgap.lab.engine.Prediction;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.quiz.grading.Response.Worked;

class LabGradingTest {
    private static final String BREAKTHROUGH = "strategy=records&records=10&fingerprint=1.5&seed=6";

    @Test
    void givesThePointForAStateThatIsReached() {
        Verdict verdict = Grading.grade(LabFixture.reach(), worked(BREAKTHROUGH));

        assertThat(verdict.isRight()).isTrue();
        assertThat(why(verdict)).isEqualTo("Done.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strategy=patients&records=10&fingerprint=1.5", "strategy=records&records=1"})
    void hintsWhereTheStateIsNotReached(String state) {
        Verdict verdict = Grading.grade(LabFixture.reach(), worked(state));

        assertThat(verdict.score()).isZero();
        assertThat(why(verdict)).isEqualTo("Look closer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy=records&records=9999&fingerprint=1e308&seed=6",
                "strategy=records&records=10&fingerprint=Infinity&seed=-17&seen=magic.records",
                "&&=&strategy=records&strategy=patients&records=10&records&fingerprint=1.5&effect=1.5&patients=-3",
            })
    void takesAForgedStateAsTheLabWouldShowIt(String state) {
        assertThat(Grading.grade(LabFixture.reach(), worked(state)).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patients=NaN&strategy=%%%", "seed=99999999999999999999&records=0x10", "= = &\n"})
    void gradesWhateverIsSent(String state) {
        assertThat(Grading.grade(LabFixture.reach(), worked(state)).score()).isZero();
        assertThat(Grading.grade(LabFixture.predict(), worked(state, 0)).score())
                .isBetween(0.0, 1.0);
        assertThat(Grading.grade(LabFixture.casino("signal"), worked(state, 1)).score())
                .isBetween(0.0, 1.0);
    }

    @Test
    void comparesAPredictionWithNewPatients() {
        Prediction prediction = prediction(LabFixture.predict(), "seed=4", 0.5);
        double truth = prediction.truth();

        assertThat(truth).isBetween(0.4, 0.6);
        assertThat(why(LabFixture.predict(), "seed=4", truth + 0.049)).isEqualTo("1.0 Close.");
        assertThat(why(LabFixture.predict(), "seed=4", truth - 0.051)).endsWith("Too low.");
        assertThat(why(LabFixture.predict(), "seed=4", truth + 0.051)).endsWith("Too high.");
    }

    @Test
    void givesHalfThePointsToWhoHasTriedEveryWayOfTesting() {
        String state = "strategy=patients&seed=4&seen=single.records.patients.sites";
        double truth = prediction(LabFixture.predict(), state, 0.5).truth();

        assertThat(why(LabFixture.predict(), state, truth)).isEqualTo("0.5 Close.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0 Close.", "0.03, 1.0 Close.", "0.05, 0.5 Too high.", "-0.05, 0.5 Too low.", "-0.2, 0.0 Too low."
    })
    void comparesThePredictedBestOfAHundredWithTheory(double distance, String expected) {
        LabItem item = LabFixture.casino("best-of-hundred");
        double truth = prediction(item, "", 0.5).truth();

        assertThat(why(item, "configurations=700&seed=5", truth + distance)).isEqualTo(expected);
    }

    @Test
    void asksForTheHonestMeanOfTheLessonsOwnSetting() {
        LabItem item = LabFixture.casino("signal");
        double truth = prediction(item, "selection=outside&seed=7", 0.5).truth();

        assertThat(prediction(item, "selection=inside&configurations=500&seed=7", 0.5)
                        .truth())
                .isEqualTo(truth);
        assertThat(why(item, "seed=7", truth + 0.08)).isEqualTo("0.5 Too high.");
    }

    @Test
    void asksForANumberWhereOneIsToBePredictedAndForNoneElsewhere() {
        assertThat(Grading.fits(LabFixture.predict(), worked("seed=4", 0.7))).isTrue();
        assertThat(Grading.fits(LabFixture.predict(), worked("seed=4"))).isFalse();
        assertThat(Grading.fits(LabFixture.predict(), worked("seed=4", 71))).isFalse();
        assertThat(Grading.fits(LabFixture.predict(), worked("seed=4", -0.1))).isFalse();
        assertThat(Grading.fits(LabFixture.reach(), worked("seed=4"))).isTrue();
        assertThat(Grading.fits(LabFixture.reach(), worked("seed=4", 0.7))).isFalse();
        assertThat(Grading.fits(LabFixture.reach(), new Chosen(Set.of()))).isFalse();
    }

    @Test
    void hasNoPredictionToShowWhereAStateIsReached() {
        assertThat(LabGrading.prediction(LabFixture.reach(), worked(BREAKTHROUGH)))
                .isEmpty();
    }

    @Test
    void gradesAStoredResponseAsTheOriginal() {
        for (LabItem item : new LabItem[] {LabFixture.predict(), LabFixture.casino("signal")}) {
            Worked response = worked("strategy=single&seed=31&seen=single.patients", 0.4567);

            assertThat(Grading.grade(item, Response.parse(response.stored()))).isEqualTo(Grading.grade(item, response));
        }
    }

    @Test
    void isMeantByLabAndTaskAndReadsAsItIsAsked() {
        assertThat(Prints.meaning(LabFixture.reach())).isEqualTo("lab small-lottery noise");
        assertThat(Prints.wording(LabFixture.reach()))
                .isEqualTo("Use the lab.\nsmall-lottery noise Reach 0.90.\neffect = 0\npatients = 40\nrecords = 1\n"
                        + "strategy = patients");
    }

    private static String why(Item item, String state, double number) {
        Verdict verdict = Grading.grade(item, worked(state, number));
        return verdict.score() + " " + why(verdict);
    }

    private static String why(Verdict verdict) {
        return verdict.explanations().getFirst().why().plain();
    }

    private static Prediction prediction(LabItem item, String state, double number) {
        return LabGrading.prediction(item, worked(state, number)).orElseThrow();
    }

    private static Worked worked(String state) {
        return new Worked(state, OptionalDouble.empty());
    }

    private static Worked worked(String state, double number) {
        return new Worked(state, OptionalDouble.of(number));
    }
}
