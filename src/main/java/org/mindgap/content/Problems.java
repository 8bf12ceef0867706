package org.mindgap.content;

import java.util.List;
import java.util.TreeSet;

/// Collects everything that is wrong before anything is refused.
final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>((one, other) -> {
        int order = one.compareTo(other);
        return order != 0 ? order : one.toString().compareTo(other.toString());
    });

    void add(String file, int line, String message, String remedy) {
        found.add(new Problem(file, Math.max(line, 1), message, remedy));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    void refuseIfAny() {
        if (!isEmpty()) {
            throw new ContentRefused(all());
        }
    }
}
