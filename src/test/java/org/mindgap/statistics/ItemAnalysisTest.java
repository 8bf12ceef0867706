package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mindgap.statistics.ItemAnalysis.Flag;
import org.mindgap.statistics.ItemAnalysis.Key;
import org.mindgap.statistics.ItemAnalysis.Option;
import org.mindgap.statistics.ItemAnalysis.OptionShare;
import org.mindgap.statistics.ItemAnalysis.Sitting;

class ItemAnalysisTest {

    private static final Option RIGHT = new Option("right", true);
    private static final Option ONE = new Option("one", false);
    private static final Option OTHER = new Option("other", false);
    private static final Key SINGLE = new Key(List.of(ONE, RIGHT, OTHER), false);
    private static final OptionalDouble A_THIRD = OptionalDouble.of(1.0 / 3);

    /// Right: 4 of 8. Scores 0, 0, 0, 0.5, 1, 1, 1, 1: mean 4.5/8.
    @Test
    void countsWhatIsFullyRightAndAveragesParts() {
        List<Sitting> sittings = new ArrayList<>();
        double[] scores = {0, 0, 0, 0.5, 1, 1, 1, 1};
        double[] rests = {0.2, 0.4, 0.4, 0.6, 0.4, 0.6, 0.6, 0.8};
        for (int i = 0; i < scores.length; i++) {
            sittings.add(new Sitting(scores[i], rests[i], Set.of()));
        }

        ItemAnalysis analysis = ItemAnalysis.of(sittings, Key.none(), OptionalDouble.empty());

        assertThat(analysis.n()).isEqualTo(8);
        assertThat(analysis.difficulty()).isEqualTo(new Proportion(4, 8));
        assertThat(analysis.meanScore()).isEqualTo(0.5625);
        assertThat(analysis.discrimination()).isEqualTo(PointBiserial.of(scores, rests));
        assertThat(analysis.options()).isEmpty();
        assertThat(analysis.flags()).isEmpty();
    }

    @Test
    void countsEveryOptionInTheOrderOfTheKey() {
        List<Sitting> sittings = List.of(
                new Sitting(1, 0.5, Set.of("a", "b")),
                new Sitting(0.5, 0.5, Set.of("a")),
                new Sitting(0, 0.5, Set.of("a", "c")),
                new Sitting(0, 0.5, Set.of()));
        Option a = new Option("a", true);
        Option b = new Option("b", true);
        Option c = new Option("c", false);

        ItemAnalysis analysis = ItemAnalysis.of(sittings, new Key(List.of(c, b, a), true), OptionalDouble.empty());

        assertThat(analysis.options())
                .containsExactly(
                        new OptionShare(c, new Proportion(1, 4)),
                        new OptionShare(b, new Proportion(1, 4)),
                        new OptionShare(a, new Proportion(3, 4)));
    }

    /// Wilson's upper end is 0.236 for 1 of 20 and 0.301 for 2 of 20.
    @Test
    void flagsAnItemThatIsRightLessOftenThanByGuessing() {
        OptionalDouble quarter = OptionalDouble.of(0.25);
        Flag.BelowChance flag = (Flag.BelowChance)
                ItemAnalysis.of(answers(1, 19), Key.none(), quarter).flags().getFirst();

        assertThat(flag.right()).isEqualTo(new Proportion(1, 20));
        assertThat(flag.upper()).isEqualTo(0.2361311934, within(1e-9));
        assertThat(flag.chance()).isEqualTo(0.25);
        assertThat(ItemAnalysis.of(answers(2, 18), Key.none(), quarter).flags()).isEmpty();
        assertThat(ItemAnalysis.of(answers(1, 19), Key.none(), OptionalDouble.empty())
                        .flags())
                .isEmpty();
    }

    /// Wilson's lower end for n of n is n/(n + 1.96²): 0.94935 for 72, 0.95001 for 73.
    @Test
    void flagsAnItemThatIsRightNearlyAlways() {
        Flag.TooEasy flag = (Flag.TooEasy)
                ItemAnalysis.of(answers(73, 0), Key.none(), A_THIRD).flags().getFirst();

        assertThat(flag.right()).isEqualTo(new Proportion(73, 73));
        assertThat(flag.lower()).isEqualTo(73 / (73 + 1.959963985 * 1.959963985), within(1e-9));
        assertThat(ItemAnalysis.of(answers(72, 0), Key.none(), A_THIRD).flags()).isEmpty();
    }

    /// Of ten who are right, 3 have a high rest score; of ten who are wrong, 7: r = (3 · 3 - 7 · 7)/100 = -0.4, and
    /// the upper end is tanh(1.959963985/√17 - artanh 0.4) = tanh(0.0517122) = 0.0516662. With 4 and 6, r is -0.2
    /// and the upper end 0.27.
    @Test
    void flagsAnItemThatTheBetterLearnersMiss() {
        Flag.WrongWay flag = (Flag.WrongWay)
                ItemAnalysis.of(crossed(3), Key.none(), A_THIRD).flags().getFirst();

        assertThat(flag.r()).isEqualTo(-0.4, within(1e-12));
        assertThat(flag.upper()).isEqualTo(0.0516662, within(1e-6));
        assertThat(ItemAnalysis.of(crossed(4), Key.none(), A_THIRD).flags()).isEmpty();
        assertThat(ItemAnalysis.of(crossed(7), Key.none(), A_THIRD).flags()).isEmpty();
    }

    @Test
    void flagsAWrongOptionThatBeatsTheRightOne() {
        assertThat(ItemAnalysis.of(chosen(9, 10, 6), SINGLE, A_THIRD).flags())
                .containsExactly(new Flag.Outvoted("one", new Proportion(10, 25), new Proportion(9, 25)));
        assertThat(ItemAnalysis.of(chosen(9, 9, 7), SINGLE, A_THIRD).flags()).isEmpty();
    }

    @Test
    void doesNotCompareOptionsWhereSeveralMayBeChosen() {
        Key several = new Key(SINGLE.options(), true);

        assertThat(ItemAnalysis.of(chosen(9, 10, 6), several, A_THIRD).flags()).isEmpty();
    }

    /// 1 of 20 is 5%, 1 of 21 is 4.8%.
    @Test
    void flagsAWrongOptionThatFewerThanOneInTwentyChose() {
        assertThat(ItemAnalysis.of(chosen(12, 8, 0), SINGLE, A_THIRD).flags())
                .containsExactly(new Flag.IdleOption("other", new Proportion(0, 20)));
        assertThat(ItemAnalysis.of(chosen(12, 7, 1), SINGLE, A_THIRD).flags()).isEmpty();
        assertThat(ItemAnalysis.of(chosen(12, 8, 1), SINGLE, A_THIRD).flags())
                .containsExactly(new Flag.IdleOption("other", new Proportion(1, 21)));
    }

    @Test
    void raisesNoFlagBeforeTwentySittings() {
        assertThat(ItemAnalysis.of(chosen(0, 19, 0), SINGLE, A_THIRD).flags()).isEmpty();
        assertThat(ItemAnalysis.of(chosen(0, 20, 0), SINGLE, A_THIRD).flags())
                .hasExactlyElementsOfTypes(Flag.BelowChance.class, Flag.Outvoted.class, Flag.IdleOption.class);
    }

    @Test
    void seldomFlagsAGoodItem() {
        var random = new SplittableRandom(41);
        int flagged = 0;
        for (int repetition = 0; repetition < 300; repetition++) {
            List<Sitting> sittings = new ArrayList<>();
            for (int learner = 0; learner < 60; learner++) {
                double ability = random.nextDouble();
                boolean right = random.nextDouble() < 0.4 + 0.4 * ability;
                String option = right ? "right" : random.nextBoolean() ? "one" : "other";
                sittings.add(new Sitting(right ? 1 : 0, ability, Set.of(option)));
            }
            ItemAnalysis analysis = ItemAnalysis.of(sittings, SINGLE, A_THIRD);
            flagged += analysis.flags().isEmpty() ? 0 : 1;

            assertThat(analysis.options().stream()
                            .mapToInt(share -> share.chosen().count())
                            .sum())
                    .isEqualTo(60);
            assertThat(analysis.difficulty())
                    .isEqualTo(analysis.options().get(1).chosen());
            assertThat(analysis.meanScore()).isEqualTo(analysis.difficulty().value(), within(1e-12));
        }

        assertThat(flagged).isLessThan(3);
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnalysis.of(List.of(), SINGLE, A_THIRD))
                .withMessageContaining("sittings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnalysis.of(List.of(new Sitting(0, 0, Set.of("gone"))), SINGLE, A_THIRD))
                .withMessageContaining("gone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnalysis.of(List.of(new Sitting(0, 0, Set.of("one", "other"))), SINGLE, A_THIRD))
                .withMessageContaining("single choice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnalysis.of(answers(1, 1), SINGLE, OptionalDouble.of(2)))
                .withMessageContaining("chance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sitting(1.1, 0, Set.of()))
                .withMessageContaining("score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key(List.of(ONE, OTHER), false))
                .withMessageContaining("exactly one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key(List.of(ONE, ONE), true))
                .withMessageContaining("twice");
    }

    private static List<Sitting> answers(int right, int wrong) {
        List<Sitting> sittings = new ArrayList<>();
        add(sittings, right, new Sitting(1, 0.5, Set.of()));
        add(sittings, wrong, new Sitting(0, 0.5, Set.of()));
        return sittings;
    }

    private static List<Sitting> chosen(int right, int one, int other) {
        List<Sitting> sittings = new ArrayList<>();
        add(sittings, right, new Sitting(1, 0.5, Set.of("right")));
        add(sittings, one, new Sitting(0, 0.5, Set.of("one")));
        add(sittings, other, new Sitting(0, 0.5, Set.of("other")));
        return sittings;
    }

    /// Ten who are right, some of them high in the rest; ten who are wrong, the others of them.
    private static List<Sitting> crossed(int rightAndHigh) {
        List<Sitting> sittings = new ArrayList<>();
        add(sittings, rightAndHigh, new Sitting(1, 0.6, Set.of()));
        add(sittings, 10 - rightAndHigh, new Sitting(1, 0.4, Set.of()));
        add(sittings, 10 - rightAndHigh, new Sitting(0, 0.6, Set.of()));
        add(sittings, rightAndHigh, new Sitting(0, 0.4, Set.of()));
        return sittings;
    }

    private static void add(List<Sitting> sittings, int times, Sitting sitting) {
        for (int i = 0; i < times; i++) {
            sittings.add(sitting);
        }
    }
}
