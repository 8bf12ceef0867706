package org.mindgap.reminder;

import java.util.Optional;
import org.mindgap.assignment.Requirement;
import org.mindgap.assignment.Validity;

/// A requirement about which there may be something to write, with the validity that its assignment gives.
record OpenRow(Requirement requirement, Optional<Validity> validity) {}
