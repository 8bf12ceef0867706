package org.mindgap.institution;

import java.util.List;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// What somebody answers for in an institution at this moment: looked up for each act, never kept.
///
/// Only [ReachService] makes one, so that holding it is the right to what it says.
public final class Reach {
    private final PersonId holder;
    private final Institution institution;
    private final InstitutionRole role;
    private final List<GroupId> groups;

    Reach(PersonId holder, Institution institution, InstitutionRole role, List<GroupId> groups) {
        this.holder = holder;
        this.institution = institution;
        this.role = role;
        this.groups = List.copyOf(groups);
    }

    public PersonId holder() {
        return holder;
    }

    public Institution institution() {
        return institution;
    }

    public InstitutionId id() {
        return institution.id();
    }

    public InstitutionRole role() {
        return role;
    }

    /// Whether this is the whole institution, and administering it.
    public boolean isWhole() {
        return role == InstitutionRole.ADMINISTRATOR;
    }

    /// The groups that a trainer answers for, all groups below them included; meaningless where the reach is whole.
    public List<GroupId> groups() {
        return groups;
    }

    /// Whether a group of the institution is within reach.
    public boolean covers(GroupId group) {
        return isWhole() || groups.contains(group);
    }
}
