package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What the answers to one item say about the item: how hard it is, whether it tells learners apart, what was chosen.
///
/// `difficulty` is the share of sittings that were fully right (so a high one is an easy item), `meanScore` counts
/// parts too, and `discrimination` is the item-rest correlation. `options` has the share of sittings that chose each
/// option, in the order of the key. `flags` are reasons to look at the item; none is raised before [#ENOUGH]
/// sittings.
public record ItemAnalysis(
        Proportion difficulty,
        double meanScore,
        PointBiserial discrimination,
        List<OptionShare> options,
        List<Flag> flags) {

    /// The level of every interval that decides about a flag.
    public static final double LEVEL = 0.95;

    /// The fewest sittings that raise a flag: even with 20, the interval of one half reaches from 0.3 to 0.7.
    public static final int ENOUGH = 20;

    /// Nearly everybody is right; see [Flag.TooEasy].
    static final double NEARLY_ALL = 0.95;

    /// Nearly nobody chooses an option; see [Flag.IdleOption].
    static final double NEARLY_NOBODY = 0.05;

    /// A correlation too weak to be of use; see [Flag.WrongWay].
    static final double WEAK = 0.1;

    public ItemAnalysis {
        Require.within(0, 1, "meanScore", meanScore);
        options = List.copyOf(options);
        flags = List.copyOf(flags);
    }

    /// One learner's answer: the score of the item, and of all other items of the same sitting, each from 0 to 1; the
    /// options chosen, none where the item has no options.
    public record Sitting(double score, double rest, Set<String> chosen) {

        public Sitting {
            Require.within(0, 1, "score", score);
            Require.within(0, 1, "rest", rest);
            chosen = Set.copyOf(chosen);
        }
    }

    /// An option, and whether choosing it is right.
    public record Option(String id, boolean right) {}

    /// The options of an item; `several` when more than one may be chosen.
    public record Key(List<Option> options, boolean several) {

        public Key {
            options = List.copyOf(options);
            if (options.stream().map(Option::id).distinct().count() != options.size()) {
                throw new IllegalArgumentException("An option is there twice: " + options);
            }
            if (!several && options.stream().filter(Option::right).count() != 1) {
                throw new IllegalArgumentException("A single choice needs exactly one right option: " + options);
            }
        }

        /// For an item that is not answered by choosing.
        public static Key none() {
            return new Key(List.of(), true);
        }

        private void check(Set<String> chosen) {
            Set<String> unknown = new HashSet<>(chosen);
            options.forEach(option -> unknown.remove(option.id()));
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("The key does not know the options " + unknown);
            }
            if (!several && chosen.size() > 1) {
                throw new IllegalArgumentException("A single choice cannot be " + chosen);
            }
        }
    }

    /// How many sittings chose an option.
    public record OptionShare(Option option, Proportion chosen) {}

    /// A reason to look at an item, with its numbers. It is not a verdict: a person reads the item.
    public sealed interface Flag {

        /// Right less often than by guessing: the upper end of the Wilson interval lies below `chance`. The key may
        /// be wrong, or the item misleads.
        record BelowChance(Proportion right, double upper, double chance) implements Flag {}

        /// Right nearly always: the lower end of the Wilson interval is at least 0.95, which takes 73 sittings
        /// without a mistake. All wrong answers together are then given by fewer than 5%, the share below which
        /// Tarrant, Ware and Mohammed call a single distractor non-functioning. In a course for mastery that
        /// may be wanted.
        record TooEasy(Proportion right, double lower) implements Flag {}

        /// Learners who do well elsewhere do worse here: the correlation is negative, and the upper end of its
        /// interval is below 0.1. A negative sign alone is often chance with few sittings; with that upper end,
        /// even the most favourable plausible value is too weak to be of use.
        record WrongWay(double r, double upper) implements Flag {}

        /// A wrong option was chosen more often than the right one of a single choice: what a wrong key looks like.
        /// It compares the plain counts, because looking at the key costs a minute.
        record Outvoted(String option, Proportion chosen, Proportion right) implements Flag {}

        /// A wrong option that nobody, or fewer than 5%, chose: it does the work of no distractor.
        ///
        /// The share is taken as it is, as in the source. An option that one in ten would choose is chosen by
        /// none of 20 learners with a chance of 12%.
        ///
        /// Tarrant M, Ware J, Mohammed AM. BMC Med Educ 2009;9:40.
        record IdleOption(String option, Proportion chosen) implements Flag {}
    }

    /// One sitting per learner, since the intervals take answers to be independent. `chance` is the share that
    /// guessing gets fully right; empty where nobody can guess.
    ///
    /// @throws IllegalArgumentException without a sitting, for a chance outside 0 to 1, and for a chosen option
    ///     that the key does not know
    public static ItemAnalysis of(List<Sitting> sittings, Key key, OptionalDouble chance) {
        Require.atLeast(1, "sittings", sittings.size());
        chance.ifPresent(share -> Require.within(0, 1, "chance", share));
        sittings.forEach(sitting -> key.check(sitting.chosen()));
        double[] scores = sittings.stream().mapToDouble(Sitting::score).toArray();
        double[] rests = sittings.stream().mapToDouble(Sitting::rest).toArray();
        Proportion difficulty =
                share(sittings.stream().filter(sitting -> sitting.score() == 1).count(), sittings.size());
        PointBiserial discrimination = PointBiserial.of(scores, rests);
        List<OptionShare> options = key.options().stream()
                .map(option -> new OptionShare(
                        option,
                        share(
                                sittings.stream()
                                        .filter(sitting -> sitting.chosen().contains(option.id()))
                                        .count(),
                                sittings.size())))
                .toList();
        List<Flag> flags = new ArrayList<>();
        if (sittings.size() >= ENOUGH) {
            chance.ifPresent(share -> belowChance(difficulty, share).ifPresent(flags::add));
            tooEasy(difficulty).ifPresent(flags::add);
            wrongWay(discrimination).ifPresent(flags::add);
            if (!key.several()) {
                flags.addAll(outvoted(options));
            }
            flags.addAll(idle(options));
        }
        return new ItemAnalysis(
                difficulty,
                sittings.stream().mapToDouble(Sitting::score).average().orElseThrow(),
                discrimination,
                options,
                flags);
    }

    public int n() {
        return difficulty.of();
    }

    private static Proportion share(long count, int of) {
        return new Proportion(Math.toIntExact(count), of);
    }

    private static Optional<Flag> belowChance(Proportion right, double chance) {
        double upper = right.wilson(LEVEL).upper();
        return upper < chance ? Optional.of(new Flag.BelowChance(right, upper, chance)) : Optional.empty();
    }

    private static Optional<Flag> tooEasy(Proportion right) {
        double lower = right.wilson(LEVEL).lower();
        return lower >= NEARLY_ALL ? Optional.of(new Flag.TooEasy(right, lower)) : Optional.empty();
    }

    private static Optional<Flag> wrongWay(PointBiserial discrimination) {
        return discrimination
                .interval(LEVEL)
                .filter(interval -> discrimination.r().orElseThrow() < 0 && interval.upper() < WEAK)
                .map(interval -> new Flag.WrongWay(discrimination.r().orElseThrow(), interval.upper()));
    }

    private static List<Flag> outvoted(List<OptionShare> options) {
        Proportion right = options.stream()
                .filter(share -> share.option().right())
                .findFirst()
                .orElseThrow()
                .chosen();
        return options.stream()
                .filter(share -> !share.option().right() && share.chosen().count() > right.count())
                .<Flag>map(share -> new Flag.Outvoted(share.option().id(), share.chosen(), right))
                .toList();
    }

    private static List<Flag> idle(List<OptionShare> options) {
        return options.stream()
                .filter(share -> !share.option().right() && share.chosen().value() < NEARLY_NOBODY)
                .<Flag>map(share -> new Flag.IdleOption(share.option().id(), share.chosen()))
                .toList();
    }
}
