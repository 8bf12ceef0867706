package org.mindgap.review;

import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// A step of a module that somebody has not reviewed yet.
public record DueReview(PersonId person, ModuleId module, int days) {}
