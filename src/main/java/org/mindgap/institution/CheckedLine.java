package org.mindgap.institution;

import org.mindgap.institution.roster.RosterLine;

/// A line of a file of people, judged.
///
/// @param other the row of the same address for [LineVerdict#DUPLICATE], else 0
public record CheckedLine(RosterLine line, LineVerdict verdict, int other) {}
