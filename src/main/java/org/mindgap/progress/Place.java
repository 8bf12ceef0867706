package org.mindgap.progress;

import java.time.Instant;

/// Where somebody is in a lesson: the anchor is an id within its text.
public record Place(String lesson, String anchor, Instant updated) {}
