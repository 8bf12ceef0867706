package org.mindgap.assignment;

import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// Names what one person is required to do for one assignment.
public record RequirementKey(AssignmentId assignment, PersonId person, ModuleId module) {}
