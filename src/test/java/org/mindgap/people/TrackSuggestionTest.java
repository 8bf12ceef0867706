package org.mindgap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.people.ProfessionalRole.CLINICAL_EXPERT;
import static org.mindgap.people.ProfessionalRole.CLINICAL_MODEL_VALIDATION;
import static org.mindgap.people.ProfessionalRole.DATA_CURATION;
import static org.mindgap.people.ProfessionalRole.DATA_PROVIDER;
import static org.mindgap.people.ProfessionalRole.MODEL_TRAINING;
import static org.mindgap.people.ProfessionalRole.TECHNICAL_MODEL_VALIDATION;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Track;
import org.mindgap.people.TrackSuggestion.Reason;

class TrackSuggestionTest {
    @Test
    void isClinicalForClinicalRoles() {
        TrackSuggestion clinical = new TrackSuggestion(Track.CLINICAL, Reason.ONLY_CLINICAL);

        assertThat(TrackSuggestion.of(Set.of(CLINICAL_EXPERT))).isEqualTo(clinical);
        assertThat(TrackSuggestion.of(Set.of(CLINICAL_MODEL_VALIDATION))).isEqualTo(clinical);
        assertThat(TrackSuggestion.of(Set.of(CLINICAL_EXPERT, DATA_PROVIDER))).isEqualTo(clinical);
    }

    @Test
    void isTechnicalForTechnicalRoles() {
        TrackSuggestion technical = new TrackSuggestion(Track.TECHNICAL, Reason.ONLY_TECHNICAL);

        assertThat(TrackSuggestion.of(Set.of(MODEL_TRAINING))).isEqualTo(technical);
        assertThat(TrackSuggestion.of(Set.of(DATA_CURATION))).isEqualTo(technical);
        assertThat(TrackSuggestion.of(Set.of(TECHNICAL_MODEL_VALIDATION, DATA_PROVIDER)))
                .isEqualTo(technical);
    }

    @Test
    void isMixedForBothSides() {
        assertThat(TrackSuggestion.of(Set.of(CLINICAL_EXPERT, MODEL_TRAINING)))
                .isEqualTo(new TrackSuggestion(Track.MIXED, Reason.BOTH_SIDES));
    }

    @Test
    void isMixedForNeitherSide() {
        TrackSuggestion neither = new TrackSuggestion(Track.MIXED, Reason.NEITHER_SIDE);

        assertThat(TrackSuggestion.of(Set.of(DATA_PROVIDER))).isEqualTo(neither);
        assertThat(TrackSuggestion.of(Set.of())).isEqualTo(neither);
    }
}
