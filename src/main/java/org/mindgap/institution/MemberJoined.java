package org.mindgap.institution;

import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// Somebody belongs to an institution from now on; published in the same transaction.
public record MemberJoined(InstitutionId institution, PersonId person) {}
