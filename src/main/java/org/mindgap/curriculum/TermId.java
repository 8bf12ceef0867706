package org.mindgap.curriculum;

/// Names a glossary term.
public record TermId(String value) implements Comparable<TermId> {
    public TermId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
