package org.mindgap.curriculum;

/// Names an option of an item or of a practice question.
public record OptionId(String value) implements Comparable<OptionId> {
    public OptionId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
