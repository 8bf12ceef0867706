package org.mindgap.institution;

import java.util.List;
import java.util.UUID;
import org.mindgap.people.EmailAddress;

/// A file of people was applied.
///
/// @param links the addresses with their tokens, which are nowhere else: for whoever sends the links by hand
public record FileApplied(UUID batch, int groupsMade, List<Link> links) {
    public FileApplied {
        links = List.copyOf(links);
    }

    /// Whom to send which token.
    public record Link(EmailAddress email, String name, InvitationToken token) {}
}
