package org.mindgap.conversation;

import java.time.Instant;
import org.mindgap.curriculum.Track;

/// What somebody is writing, as it was saved last.
public record Draft(Track side, String words, Instant savedAt) {}
