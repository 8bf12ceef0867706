package org.mindgap.curriculum;

/// A place in a lesson; without an anchor its beginning.
public record Passage(LessonId lesson, String anchor) {
    @Override
    public String toString() {
        return anchor.isEmpty() ? lesson.toString() : lesson + "#" + anchor;
    }
}
