package org.mindgap.curriculum;

/// Names a module.
public record ModuleId(String value) implements Comparable<ModuleId> {
    public ModuleId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(ModuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
