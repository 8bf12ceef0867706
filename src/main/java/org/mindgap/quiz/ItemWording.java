package org.mindgap.quiz;

import java.time.Instant;

/// What an item said from its first answer in these words on, a line for the question and for each thing on offer.
public record ItemWording(String wording, Instant firstAnsweredAt) {}
