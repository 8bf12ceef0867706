package org.mindgap.lab.engine;

import java.math.BigDecimal;
import java.util.Locale;
import org.mindgap.statistics.Granularity;

/// Percentages that the study behind the course prints, each with the group it is said to be of.
///
/// Chouvarda I, et al. Eur Radiol Exp 2025;9:7: 30 technical and 19 clinical respondents.
public enum DeskShare {
    EXTERNAL_TECHNICAL(30, "86.7"),
    EXTERNAL_CLINICAL(19, "52.6"),
    REFERENCE_TECHNICAL(30, "77.3"),
    REFERENCE_CLINICAL(19, "63.2"),
    STABILITY_TECHNICAL(30, "58"),
    SENSITIVITY_TECHNICAL(30, "35"),
    FAIRNESS_TECHNICAL(30, "57"),
    BIASES_TECHNICAL(30, "77"),
    ERRORS_CLINICAL(19, "80"),
    REAL_TECHNICAL(30, "80.0"),
    DICE_CLINICAL(19, "47.3"),
    ADVERSARIAL_CLINICAL(19, "47.4"),
    CHECKS_CLINICAL(19, "21.0"),
    AGE_CLINICAL(19, "68.0"),
    BIAS_CLINICAL(19, "68.4");

    private final Granularity granularity;

    DeskShare(int respondents, String percent) {
        this.granularity = new Granularity(new BigDecimal(percent), respondents);
    }

    public Granularity granularity() {
        return granularity;
    }

    /// Whether no count of the group, rounded, gives what was printed.
    public boolean isQuestionable() {
        return granularity.rounded().isEmpty();
    }

    /// As it stands in links and course files.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
