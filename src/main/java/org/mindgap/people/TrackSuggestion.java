package org.mindgap.people;

import java.util.Set;
import org.mindgap.curriculum.Track;

/// The track that fits a person's roles, and why.
///
/// `TrackSuggestion.of(Set.of(CLINICAL_EXPERT, MODEL_TRAINING))` is mixed, because of `BOTH_SIDES`.
public record TrackSuggestion(Track track, Reason reason) {
    public static TrackSuggestion of(Set<ProfessionalRole> roles) {
        boolean clinical = roles.stream().anyMatch(ProfessionalRole::isClinical);
        boolean technical = roles.stream().anyMatch(ProfessionalRole::isTechnical);
        if (clinical && technical) {
            return new TrackSuggestion(Track.MIXED, Reason.BOTH_SIDES);
        }
        if (clinical) {
            return new TrackSuggestion(Track.CLINICAL, Reason.ONLY_CLINICAL);
        }
        if (technical) {
            return new TrackSuggestion(Track.TECHNICAL, Reason.ONLY_TECHNICAL);
        }
        return new TrackSuggestion(Track.MIXED, Reason.NEITHER_SIDE);
    }

    /// Why a track fits.
    public enum Reason {
        ONLY_CLINICAL,
        ONLY_TECHNICAL,
        BOTH_SIDES,
        NEITHER_SIDE
    }
}
