package org.mindgap.demo;

import java.time.Instant;
import java.util.Set;
import org.mindgap.curriculum.Track;
import org.mindgap.people.ProfessionalRole;

/// Somebody who does not exist, and how they learn.
///
/// @param skill the probability of a right answer before the lessons, 0 to 1
/// @param arrived when they joined
record DemoPerson(
        String name, String email, Team team, Track track, double skill, Pace pace, Instant arrived, long seed) {
    /// The groups of the demonstration.
    enum Team {
        RADIOLOGY("Radiology"),
        RESIDENTS("Radiology residents"),
        IMAGING_AI("Imaging AI");

        private final String title;

        Team(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /// How far somebody gets, and how soon.
    enum Pace {
        /// Everything well before it is due.
        EARLY,
        /// The first module by testing out, the second by its lessons.
        TESTS_OUT,
        /// The first module late, the second not yet.
        LATE,
        /// Midway through the first module.
        MIDWAY,
        /// Read everything, and has not passed the check.
        CHECK_OPEN,
        /// One lesson and no more.
        STALLED,
        /// Nothing at all.
        NEVER
    }

    Set<ProfessionalRole> roles() {
        return switch (track) {
            case CLINICAL -> Set.of(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.CLINICAL_MODEL_VALIDATION);
            case TECHNICAL -> Set.of(ProfessionalRole.MODEL_TRAINING, ProfessionalRole.TECHNICAL_MODEL_VALIDATION);
            case MIXED -> Set.of(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.MODEL_TRAINING);
        };
    }
}
