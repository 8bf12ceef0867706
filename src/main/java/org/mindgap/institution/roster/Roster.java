package org.mindgap.institution.roster;

import java.nio.charset.Charset;
import java.util.List;

/// What was read of a file of people.
///
/// @param charset the encoding that it was read by
/// @param separator comma, semicolon or tab
/// @param ignored columns of the file that have no meaning here, as they are called there
public record Roster(Charset charset, char separator, List<String> ignored, List<RosterLine> lines) {
    public Roster {
        ignored = List.copyOf(ignored);
        lines = List.copyOf(lines);
    }
}
