package org.mindgap.content;

import java.util.List;
import java.util.TreeSet;

/// Collects everything that is wrong before anything is refused, and what an author should weigh beside it.
final class Problems {
    private final TreeSet<Problem> found = inOrder();
    private final TreeSet<Problem> warnings = inOrder();

    void add(String file, int line, String message, String remedy) {
        found.add(new Problem(file, Math.max(line, 1), message, remedy));
    }

    /// Something that does not keep the course from being served.
    void warn(String file, int line, String message, String remedy) {
        warnings.add(new Problem(file, Math.max(line, 1), message, remedy));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    void refuseIfAny() {
        if (!isEmpty()) {
            throw new ContentRefused(all());
        }
    }

    private static TreeSet<Problem> inOrder() {
        return new TreeSet<>((one, other) -> {
            int order = one.compareTo(other);
            return order != 0 ? order : one.toString().compareTo(other.toString());
        });
    }
}
