package org.mindgap.practice;

import java.time.Instant;
import org.mindgap.people.PersonId;

/// A reply as it was kept.
public record PracticeAnswer(PersonId person, Reply reply, Instant answeredAt) {}
