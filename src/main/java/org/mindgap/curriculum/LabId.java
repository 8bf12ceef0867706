package org.mindgap.curriculum;

/// Names a lab as one lesson sets it up.
public record LabId(String value) implements Comparable<LabId> {
    public LabId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(LabId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
