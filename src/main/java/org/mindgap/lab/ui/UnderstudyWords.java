package org.mindgap.lab.ui;

import java.util.OptionalDouble;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyDefect;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.lab.engine.UnderstudyLens;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudySubtype;

/// Names and numbers of the lab with the understudy.
record UnderstudyWords(Texts texts) {

    String panel(UnderstudyGauge.Panel panel) {
        return texts.of("lab.understudy.panel." + UnderstudyControls.PANELS.of(panel));
    }

    String gauge(UnderstudyGauge gauge) {
        return texts.of("lab.understudy.gauge." + UnderstudyControls.GAUGES.of(gauge));
    }

    /// What the number means and what to hold it against.
    String meaning(UnderstudyGauge gauge) {
        return texts.of("lab.understudy.meaning." + UnderstudyControls.GAUGES.of(gauge));
    }

    String defect(UnderstudyDefect defect) {
        return texts.of("lab.understudy.defect." + UnderstudyControls.DEFECTS.of(defect));
    }

    String subtype(UnderstudySubtype subtype, boolean synthetic) {
        String whose = synthetic ? "lab.understudy.synthetic-" : "lab.understudy.real-";
        return texts.of(whose
                + switch (subtype) {
                    case BENIGN -> "benign";
                    case COMMON -> "common";
                    case RARE -> "rare";
                });
    }

    /// As the gauge shows it, or that it is not defined.
    String value(UnderstudyGauge gauge, UnderstudyOutcome outcome) {
        return value(gauge, gauge.of(outcome));
    }

    String value(UnderstudyGauge gauge, OptionalDouble value) {
        if (value.isEmpty()) {
            return texts.of("lab.understudy.undefined");
        }
        String key = switch (gauge) {
            case SMALLEST_P -> "lab.understudy.value-p";
            case MAIN_EFFECTS, SECOND_ORDER -> "lab.understudy.value-ratio";
            case COVERAGE, RARE_COVERAGE, COMMON_SENSITIVITY, RARE_SENSITIVITY, FOUND_MEMBERS, CLOSER_TO_SOURCE ->
                "lab.understudy.value-share";
            case DISCRIMINATOR, SYNTHETIC_AUC, TRAINED_ON_SYNTHETIC, ATTACK_AUC, MEDIAN_RATIO -> "lab.understudy.value";
        };
        return texts.of(key, value.getAsDouble());
    }

    /// The last part of the keys for what a lens finds.
    static String finding(UnderstudyLens lens, UnderstudyLens.Finding finding) {
        return UnderstudyControls.LENSES.of(lens) + "-"
                + switch (finding) {
                    case SILENT -> "silent";
                    case DOUBTFUL -> "doubtful";
                    case OBJECTS -> "objects";
                };
    }
}
