package org.mindgap.workbench;

import java.util.function.BiFunction;
import java.util.function.Function;

/// One thing that the workbench computes.
///
/// @param summary one line that says what it is for
/// @param isLong whether it can take seconds, and tells its progress
record Operation(String name, String summary, boolean isLong, BiFunction<Input, Progress, Result> calculation) {

    /// One that is done at once.
    Operation(String name, String summary, Function<Input, Result> calculation) {
        this(name, summary, false, (input, progress) -> calculation.apply(input));
    }

    /// One that can take seconds.
    Operation(String name, String summary, BiFunction<Input, Progress, Result> calculation) {
        this(name, summary, true, calculation);
    }
}
