package org.mindgap.institution;

import java.util.Optional;
import org.mindgap.people.GroupId;

/// Which people of an institution are asked for.
///
/// @param text a part of a name or an e-mail address; empty for everybody
/// @param group with all groups below it
/// @param page counts from 0, and holds [#PAGE]
public record PeopleQuery(
        String text,
        Optional<GroupId> group,
        Optional<InstitutionRole> role,
        PeopleOrder order,
        boolean descending,
        int page) {
    public static final int PAGE = 50;
}
