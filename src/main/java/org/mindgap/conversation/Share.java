package org.mindgap.conversation;

import java.time.Instant;

/// That a version can be read under a link; the link itself is not kept.
public record Share(int version, Instant since) {}
