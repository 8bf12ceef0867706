package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.lab.engine.Chance.Purpose;

/// Five generators, one with each defect, whose settings nobody sees; numbers about them are bought one by one.
///
/// All stand before one cohort, which the bench never shows.
public final class UnderstudySealed {
    /// So many numbers cost nothing.
    public static final int FREE = 8;

    /// What each number beyond those costs, in points.
    public static final int BEYOND = 3;

    private static final int FOR_EACH = 6;
    static final int POINTS = FOR_EACH * UnderstudyDefect.values().length;
    private static final int FIRST_COHORT = 1000;

    private final List<UnderstudyDefect> order;
    private final UnderstudyCohort cohort;
    private final List<UnderstudyOutcome> outcomes = new ArrayList<>();

    /// @param round counts the sets that somebody was given, from 0
    public UnderstudySealed(int seed, int round) {
        int[] places = IntStream.range(0, UnderstudyDefect.values().length).toArray();
        Shuffle.inPlace(places, new Chance(seed).stream(Purpose.UNDERSTUDY_SEALED, round));
        order = IntStream.of(places)
                .mapToObj(place -> UnderstudyDefect.values()[place])
                .toList();
        cohort = new UnderstudyCohort(seed, FIRST_COHORT + round);
        order.forEach(defect -> outcomes.add(UnderstudyOutcome.of(defect.setting(), cohort)));
    }

    public int count() {
        return order.size();
    }

    public UnderstudyDefect defect(int generator) {
        return order.get(generator);
    }

    /// What a number about a generator is, once it is bought.
    public UnderstudyOutcome outcome(int generator) {
        return outcomes.get(generator);
    }

    /// Six points for each defect named, less three for each number beyond eight, but never below none.
    ///
    /// @param named one for each generator, in order
    public Credit credit(List<UnderstudyDefect> named, int bought) {
        return credit(right(named), bought);
    }

    public int right(List<UnderstudyDefect> named) {
        if (named.size() != order.size()) {
            throw new IllegalArgumentException(named.size() + " names for " + order.size() + " generators");
        }
        return (int) IntStream.range(0, order.size())
                .filter(generator -> named.get(generator) == order.get(generator))
                .count();
    }

    static Credit credit(int right, int bought) {
        return new Credit(Math.max(0, FOR_EACH * right - BEYOND * Math.max(0, bought - FREE)), POINTS);
    }
}
