package org.mindgap.quiz;

import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// The tests before and after a module that somebody finished, as shares of their points from 0 to 1.
///
/// @param first the form that was taken before
public record TestPair(PersonId person, ModuleId module, Form first, double before, double after) {}
