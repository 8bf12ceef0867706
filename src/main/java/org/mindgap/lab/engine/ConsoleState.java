package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Where a learner stands at the impossible console.
///
/// @param numbers a value for each; the cut-off of district B counts only while it is set by hand
/// @param intervals whether the test data's uncertainty is shown
public record ConsoleState(Map<ConsoleNumber, Double> numbers, ConsoleAim aim, boolean intervals) {
    private static final int SWEEP = 301;
    private static final double HUNDREDTHS = 100;

    public ConsoleState {
        Map<ConsoleNumber, Double> all = new EnumMap<>(ConsoleNumber.class);
        for (ConsoleNumber number : ConsoleNumber.values()) {
            all.put(number, number.require(numbers.getOrDefault(number, number.initial())));
        }
        numbers = Collections.unmodifiableMap(all);
    }

    /// What another cut-off of district B would do.
    ///
    /// @param sensitivity of A minus that of B
    /// @param ppv of A minus that of B
    public record Gaps(double cutoff, double sensitivity, double ppv) {}

    /// As the engine has it before a lesson sets anything.
    public static ConsoleState defaults() {
        return new ConsoleState(Map.of(), ConsoleAim.SAME_CUTOFF, false);
    }

    /// As a lesson sets the lab up.
    public static ConsoleState start(Map<String, String> given) {
        return new LabQuery<>(ConsoleControls.ofTheSetting())
                .read(defaults(), given)
                .state();
    }

    public double at(ConsoleNumber number) {
        return numbers.getOrDefault(number, number.initial());
    }

    public ConsoleState with(ConsoleNumber number, double value) {
        Map<ConsoleNumber, Double> changed = new EnumMap<>(numbers);
        changed.put(number, value);
        return new ConsoleState(changed, aim, intervals);
    }

    /// Setting the cut-off of B to where it already stands changes nothing; anything else is done by hand.
    public ConsoleState withCutoffB(double cutoff) {
        return cutoff == shownCutoffB()
                ? this
                : with(ConsoleNumber.CUTOFF_B, cutoff).withAimOnly(ConsoleAim.BY_HAND);
    }

    /// Taken in hand, the cut-off of B stays where it stands.
    public ConsoleState with(ConsoleAim followed) {
        return followed == ConsoleAim.BY_HAND && aim != ConsoleAim.BY_HAND
                ? with(ConsoleNumber.CUTOFF_B, shownCutoffB()).withAimOnly(followed)
                : withAimOnly(followed);
    }

    private ConsoleState withAimOnly(ConsoleAim followed) {
        return new ConsoleState(numbers, followed, intervals);
    }

    public ConsoleState withIntervals(boolean shown) {
        return new ConsoleState(numbers, aim, shown);
    }

    // What is computed from it

    public ConsoleDistrict a() {
        return new ConsoleDistrict(
                at(ConsoleNumber.PREVALENCE_A), at(ConsoleNumber.SEPARATION_A), at(ConsoleNumber.CUTOFF_A), (int)
                        at(ConsoleNumber.PEOPLE_A));
    }

    public ConsoleDistrict b() {
        return byHand().at(solved().orElse(at(ConsoleNumber.CUTOFF_B)));
    }

    private ConsoleDistrict byHand() {
        return new ConsoleDistrict(
                at(ConsoleNumber.PREVALENCE_B), at(ConsoleNumber.SEPARATION_B), at(ConsoleNumber.CUTOFF_B), (int)
                        at(ConsoleNumber.PEOPLE_B));
    }

    /// The cut-off of B that does what is aimed at; empty where none does, and B stays where a hand left it.
    public OptionalDouble solved() {
        return ConsoleSolver.cutoff(aim, a(), byHand());
    }

    /// The cut-off of B on the scale of its control.
    double shownCutoffB() {
        double cutoff = Math.rint(b().cutoff() * HUNDREDTHS) / HUNDREDTHS;
        return Math.clamp(cutoff, ConsoleNumber.CUTOFF_B.from(), ConsoleNumber.CUTOFF_B.to());
    }

    /// The largest gap at which a lamp is on.
    public double tolerance() {
        return at(ConsoleNumber.TOLERANCE);
    }

    public ConsoleLamps lamps() {
        return new ConsoleLamps(a(), b(), tolerance());
    }

    /// The gaps for every cut-off of B on the scale of its control, while A stays where it is.
    public List<Gaps> frontier() {
        ConsoleDistrict a = a();
        ConsoleDistrict b = byHand();
        double from = ConsoleNumber.CUTOFF_B.from();
        double width = ConsoleNumber.CUTOFF_B.to() - from;
        List<Gaps> frontier = new ArrayList<>();
        for (int step = 0; step < SWEEP; step++) {
            ConsoleDistrict moved = b.at(from + width * step / (SWEEP - 1));
            frontier.add(new Gaps(moved.cutoff(), a.sensitivity() - moved.sensitivity(), a.ppv() - moved.ppv()));
        }
        return frontier;
    }
}
