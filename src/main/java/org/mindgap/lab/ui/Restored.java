package org.mindgap.lab.ui;

import java.util.List;

/// A state made from a link, and where the link asked for something that does not exist.
record Restored<S>(S state, List<Fallback> fallbacks) {
    Restored {
        fallbacks = List.copyOf(fallbacks);
    }
}
