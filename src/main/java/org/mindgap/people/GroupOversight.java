package org.mindgap.people;

import java.util.List;

/// Says whose figures somebody may see in an institution; answered where roles in institutions are known.
public interface GroupOversight {
    /// Whether the viewer trains or administers anything in an institution.
    boolean teaches(PersonId viewer);

    /// Whether the viewer may see the figures of an institution's group.
    boolean oversees(PersonId viewer, Group group);

    /// The groups of institutions whose figures the viewer may see, by name.
    List<Group> overseenBy(PersonId viewer);
}
