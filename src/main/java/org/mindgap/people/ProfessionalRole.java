package org.mindgap.people;

/// The six roles that the survey behind the course offered; one person may hold several.
///
/// A data provider is neither clinical nor technical by that role alone.
public enum ProfessionalRole {
    CLINICAL_EXPERT(Side.CLINICAL),
    DATA_PROVIDER(Side.NEITHER),
    DATA_CURATION(Side.TECHNICAL),
    MODEL_TRAINING(Side.TECHNICAL),
    TECHNICAL_MODEL_VALIDATION(Side.TECHNICAL),
    CLINICAL_MODEL_VALIDATION(Side.CLINICAL);

    private final Side side;

    ProfessionalRole(Side side) {
        this.side = side;
    }

    boolean isClinical() {
        return side == Side.CLINICAL;
    }

    boolean isTechnical() {
        return side == Side.TECHNICAL;
    }

    private enum Side {
        CLINICAL,
        TECHNICAL,
        NEITHER
    }
}
