package org.mindgap.curriculum;

/// Names a question about the learner's own practice.
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
