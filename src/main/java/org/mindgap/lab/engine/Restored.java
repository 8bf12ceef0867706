package org.mindgap.lab.engine;

import java.util.List;

/// A state made from a link, and where the link asked for something that does not exist.
public record Restored<S>(S state, List<Fallback> fallbacks) {
    public Restored {
        fallbacks = List.copyOf(fallbacks);
    }
}
