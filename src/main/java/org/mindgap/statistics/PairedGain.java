package org.mindgap.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/// What learners gained between two tests, in shares of the full score (0.25 is 25 percentage points).
///
/// There are two forms, A and B, and half of the learners take A first, the others B: a form that is easier then
/// raises the gain of those who take it second and lowers that of the others by the same amount. This is the
/// two-period crossover; Wellek S, Blettner M. Dtsch Arztebl Int 2012;109:276-281. It takes the gain in knowledge not
/// to depend on the order.
public record PairedGain(List<Learner> learners) {

    /// Which form was taken before.
    public enum Order {
        A_FIRST,
        B_FIRST
    }

    /// The shares, from 0 to 1, that one learner got before and after.
    public record Learner(double before, double after, Order order) {

        public Learner {
            Require.within(0, 1, "before", before);
            Require.within(0, 1, "after", after);
        }

        /// From -1 to 1.
        public double gain() {
            return after - before;
        }
    }

    /// The means of the learners with the same order.
    public record Arm(int n, double before, double after, double gain) {}

    public PairedGain {
        learners = List.copyOf(learners);
        Require.atLeast(1, "learners", learners.size());
    }

    public int n() {
        return learners.size();
    }

    /// One gain per learner, in the order of the learners.
    public List<Double> gains() {
        return learners.stream().map(Learner::gain).toList();
    }

    /// The plain mean of all gains, whatever the order of the forms.
    public double mean() {
        return mean(gains());
    }

    /// The mean gain with its t interval, as for paired values; empty for a single learner.
    public Optional<MeanInterval> meanInterval() {
        return n() < 2 ? Optional.empty() : Optional.of(MeanInterval.of(gains()));
    }

    /// Empty when nobody took the forms in this order.
    public Optional<Arm> arm(Order order) {
        List<Learner> those = those(order);
        return those.isEmpty()
                ? Optional.empty()
                : Optional.of(new Arm(
                        those.size(),
                        mean(those.stream().map(Learner::before).toList()),
                        mean(those.stream().map(Learner::after).toList()),
                        mean(those.stream().map(Learner::gain).toList())));
    }

    /// The gain without the part that an easier form lends it: the mean of the two orders' mean gains, however many
    /// learners each has. Empty when an order is missing.
    public OptionalDouble balancedGain() {
        return both((aFirst, bFirst) -> (aFirst + bFirst) / 2);
    }

    /// By how much form B is easier than form A, in shares; negative when A is easier: half of the difference between
    /// the mean gain with A first and the mean gain with B first. Empty when an order is missing.
    public OptionalDouble formEffect() {
        return both((aFirst, bFirst) -> (aFirst - bFirst) / 2);
    }

    /// The t interval of the form effect, from the pooled variance of the gains and n - 2 degrees of freedom, not
    /// clipped; empty unless both orders have at least two learners.
    public Optional<Interval> formEffectInterval(double level) {
        List<Double> a = those(Order.A_FIRST).stream().map(Learner::gain).toList();
        List<Double> b = those(Order.B_FIRST).stream().map(Learner::gain).toList();
        if (a.size() < 2 || b.size() < 2) {
            return Optional.empty();
        }
        int degreesOfFreedom = n() - 2;
        double pooled = (squares(a) + squares(b)) / degreesOfFreedom;
        double half = MeanInterval.tQuantile(level, degreesOfFreedom)
                * Math.sqrt(pooled * (1.0 / a.size() + 1.0 / b.size()))
                / 2;
        double effect = formEffect().orElseThrow();
        return Optional.of(new Interval(effect - half, effect + half));
    }

    private OptionalDouble both(DoubleBinaryOperator ofMeanGains) {
        Optional<Arm> aFirst = arm(Order.A_FIRST);
        Optional<Arm> bFirst = arm(Order.B_FIRST);
        return aFirst.isEmpty() || bFirst.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ofMeanGains.applyAsDouble(
                        aFirst.get().gain(), bFirst.get().gain()));
    }

    private List<Learner> those(Order order) {
        return learners.stream().filter(learner -> learner.order() == order).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double squares(List<Double> values) {
        MeanInterval spread = MeanInterval.of(values);
        return spread.standardDeviation() * spread.standardDeviation() * (values.size() - 1);
    }
}
