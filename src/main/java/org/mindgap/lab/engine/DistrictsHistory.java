package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;

/// Every way of running the two districts that a learner has looked at, oldest first, each once.
public final class DistrictsHistory {
    /// How many ways are remembered; beyond that the oldest but the first is forgotten.
    public static final int LONGEST = 60;

    private final List<Tried> tried = new ArrayList<>();

    /// A way that was looked at, and what it does.
    public record Tried(DistrictsState state, DistrictsOutcome outcome) {

        /// Whether it is the same way: how people are counted makes no difference.
        boolean is(DistrictsState other) {
            return state.world().equals(other.world())
                    && state.plan().equals(other.plan())
                    && state.site() == other.site();
        }
    }

    /// Remembers a way unless it is known.
    public void add(DistrictsState state, DistrictsOutcome outcome) {
        if (tried.stream().anyMatch(before -> before.is(state))) {
            return;
        }
        tried.add(new Tried(state, outcome));
        if (tried.size() > LONGEST) {
            tried.remove(1);
        }
    }

    public List<Tried> all() {
        return List.copyOf(tried);
    }
}
