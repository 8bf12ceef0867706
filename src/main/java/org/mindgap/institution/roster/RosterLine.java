package org.mindgap.institution.roster;

/// One person as a file names them, without space around; what a column lacks is empty. Nothing is judged yet.
///
/// @param number the row, where the first of the file is 1; a line break in quotation marks begins no new row
/// @param group a path such as `Radiology / Night team`
public record RosterLine(int number, String email, String name, String group, String role) {}
