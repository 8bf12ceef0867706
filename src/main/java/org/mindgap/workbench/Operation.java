package org.mindgap.workbench;

import java.util.function.Function;

/// One thing that the workbench computes.
///
/// @param summary one line that says what it is for
record Operation(String name, String summary, Function<Input, Result> calculation) {}
