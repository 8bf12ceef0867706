package org.mindgap.institution;

import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// Somebody no longer belongs to an institution: they left, were removed, or deleted their account; published in the
/// same transaction.
public record MemberLeft(InstitutionId institution, PersonId person) {}
