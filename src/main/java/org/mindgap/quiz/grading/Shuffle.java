package org.mindgap.quiz.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mindgap.curriculum.ItemId;

/// The order in which what is on offer appears.
public final class Shuffle {
    private Shuffle() {}

    /// The same order whenever the same attempt shows the same item.
    public static <T> List<T> of(List<T> things, UUID attempt, ItemId item) {
        long seed = attempt.getMostSignificantBits()
                ^ Long.rotateLeft(attempt.getLeastSignificantBits(), 32)
                ^ item.value().hashCode() * 0x9E3779B97F4A7C15L;
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
