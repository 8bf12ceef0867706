package org.mindgap.institution;

import java.util.List;

/// A page of people.
///
/// @param total how many there are on all pages
public record PeoplePage(List<PersonRow> people, int total) {
    public PeoplePage {
        people = List.copyOf(people);
    }
}
