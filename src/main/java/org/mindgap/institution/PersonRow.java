package org.mindgap.institution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;

/// Somebody who belongs to an institution, as its managers see them.
///
/// @param groups the institution's groups that they are in themselves, not those above
public record PersonRow(
        PersonId person,
        Optional<String> name,
        String email,
        InstitutionRole role,
        Instant joined,
        List<GroupId> groups) {
    /// The name, or the address where there is none.
    public String called() {
        return name.orElse(email);
    }
}
