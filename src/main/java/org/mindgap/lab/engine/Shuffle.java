package org.mindgap.lab.engine;

import java.util.random.RandomGenerator;

/// Random order, by Fisher and Yates.
final class Shuffle {

    private Shuffle() {}

    static void inPlace(int[] values, RandomGenerator random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }
}
