package org.mindgap.curriculum;

/// Names a figure of a lesson.
public record FigureId(String value) implements Comparable<FigureId> {
    public FigureId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
