package org.mindgap.practice.ui;

import org.mindgap.practice.Reply.Confidence;

/// How sure somebody is, in words.
final class ConfidenceWords {
    private ConfidenceWords() {}

    static String key(Confidence confidence) {
        return switch (confidence) {
            case UNSURE -> "practice.unsure";
            case FAIRLY_SURE -> "practice.fairly-sure";
            case SURE -> "practice.sure";
        };
    }
}
