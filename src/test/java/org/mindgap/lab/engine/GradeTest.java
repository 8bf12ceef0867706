package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    private static final SplitLotterySetting NOISE = SplitLotterySetting.defaults();

    @Test
    void rewardsABreakthroughMadeOfNoise() {
        assertThat(SplitLotteryGrade.breakthrough(NOISE, new Estimate.Measured(0.90, 0)))
                .isEqualTo(new Credit(40, 40));
        assertThat(SplitLotteryGrade.breakthrough(NOISE, new Estimate.Measured(0.899, 0)))
                .isEqualTo(new Credit(0, 40));
        assertThat(SplitLotteryGrade.breakthrough(NOISE.withEffect(0.1), new Estimate.Measured(0.97, 0)))
                .isEqualTo(new Credit(0, 40));
        assertThat(SplitLotteryGrade.breakthrough(NOISE, new Estimate.Unmeasured(5)))
                .isEqualTo(new Credit(0, 40));
    }

    @ParameterizedTest
    @CsvSource({
        // predicted, shown, truth, changes, points
        "0.56, 0.95, 0.56, 0, 30",
        "0.61, 0.95, 0.56, 1, 30",
        "0.51, 0.95, 0.56, 1, 30",
        "0.56, 0.95, 0.56, 2, 15",
        "0.70, 0.95, 0.56, 0, 15",
        "0.95, 0.95, 0.56, 0, 0",
        "0.97, 0.95, 0.56, 0, 0",
        "0.75, 0.62, 0.68, 0, 15",
        "0.55, 0.62, 0.68, 0, 0"
    })
    void rewardsACalibratedPredictionAndHalfForTheRightDirection(
            double predicted, double shown, double truth, int changes, int points) {
        assertThat(SplitLotteryGrade.prediction(predicted, shown, truth, changes))
                .isEqualTo(new Credit(points, 30));
    }

    @Test
    void addsTheTasksToAHundred() {
        var lottery = new SplitLotteryGrade(new Credit(40, 40), new Credit(15, 30), new Credit(30, 30));
        var casino = new TuningCasinoGrade(
                TuningCasinoGrade.placement(Pipeline.repaired()),
                TuningCasinoGrade.bestOfHundred(0.70, 0.688),
                TuningCasinoGrade.honestMean(0.60, 0.58),
                TuningCasinoGrade.explanation(true));

        assertThat(lottery.total()).isEqualTo(new Credit(85, 100));
        assertThat(casino.total()).isEqualTo(new Credit(100, 100));
    }

    @Test
    void rewardsEveryBlockInsideTheLoop() {
        Pipeline pipeline = Pipeline.asFound().moveInside(Block.SELECT).moveInside(Block.TUNE);

        assertThat(TuningCasinoGrade.placement(Pipeline.asFound())).isEqualTo(new Credit(0, 40));
        assertThat(TuningCasinoGrade.placement(pipeline)).isEqualTo(new Credit(16, 40));
        assertThat(TuningCasinoGrade.placement(Pipeline.repaired())).isEqualTo(new Credit(40, 40));
        assertThat(TuningCasinoGrade.placement(pipeline.moveOutside(Block.TUNE)))
                .isEqualTo(new Credit(8, 40));
    }

    @ParameterizedTest
    @CsvSource({"0.658, 20", "0.718, 20", "0.75, 0", "0.74, 10", "0.63, 10", "0.5, 0"})
    void rewardsAPredictionCloseToTheBestOfAHundred(double predicted, int points) {
        assertThat(TuningCasinoGrade.bestOfHundred(predicted, 0.688)).isEqualTo(new Credit(points, 20));
    }

    @ParameterizedTest
    @CsvSource({"0.63, 20", "0.53, 20", "0.68, 10", "0.69, 0"})
    void rewardsAMeanOfTheHonestMeter(double stated, int points) {
        assertThat(TuningCasinoGrade.honestMean(stated, 0.58)).isEqualTo(new Credit(points, 20));
    }

    @Test
    void showsTheNumberThatThePipelineDeserves() {
        var outcome = new TuningCasino(TuningCasinoSetting.defaults(), 1).outcome(0);

        assertThat(outcome.shownBy(Pipeline.asFound())).isEqualTo(outcome.leaky());
        assertThat(outcome.shownBy(Pipeline.asFound().moveInside(Block.TUNE))).isEqualTo(outcome.leaky());
        assertThat(outcome.shownBy(Pipeline.asFound().moveInside(Block.SELECT))).isEqualTo(outcome.flat());
        assertThat(outcome.shownBy(Pipeline.repaired())).isEqualTo(outcome.nested());
    }

    @Test
    void refusesImpossiblePoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Credit(41, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credit(-1, 40));
    }
}
