package org.mindgap.curriculum;

/// Names an entry of the bibliography.
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
