package org.mindgap.lab.ui;

import org.mindgap.lab.engine.Block;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.LotteryControls;
import org.mindgap.lab.engine.Strategy;

/// The keys of the words for what course files and links call by a name.
final class LabWords {
    private LabWords() {}

    static String control(String name) {
        return switch (name) {
            case "patients" -> "lab.control.patients";
            case "records" -> "lab.control.records";
            case "effect" -> "lab.control.effect";
            case "fingerprint" -> "lab.control.fingerprint";
            case "noise" -> "lab.control.noise";
            case "scanner" -> "lab.control.scanner";
            case "prevalence" -> "lab.control.prevalence";
            case "classifier" -> "lab.control.classifier";
            case "strategy" -> "lab.control.strategy";
            case "folds" -> "lab.control.folds";
            case "features" -> "lab.control.features";
            case "kept" -> "lab.control.kept";
            case "informative" -> "lab.control.informative";
            case "selection" -> "lab.control.selection";
            case "configurations" -> "lab.control.configurations";
            case "mode" -> "lab.control.mode";
            case "seed" -> "lab.control.seed";
            case "seen" -> "lab.control.seen";
            case "inside" -> "lab.control.inside";
            case "truth" -> "lab.control.truth";
            case "reveal" -> "lab.control.reveal";
            default -> throw unknown(name);
        };
    }

    static String unit(String control) {
        return switch (control) {
            case "patients" -> "lab.unit.patients";
            case "records" -> "lab.unit.records";
            case "effect", "fingerprint", "noise", "scanner" -> "lab.unit.deviations";
            case "folds" -> "lab.unit.folds";
            case "features", "kept", "informative" -> "lab.unit.features";
            case "configurations" -> "lab.unit.configurations";
            default -> throw unknown(control);
        };
    }

    static String option(String control, String option) {
        return switch (control) {
            case "strategy" -> strategy(LotteryControls.STRATEGIES.meaning(option));
            case "prevalence" -> option.equals("equal") ? "lab.prevalence.equal" : "lab.prevalence.spread";
            case "classifier" -> option.equals("memoriser") ? "lab.classifier.memoriser" : "lab.classifier.ridge-lda";
            case "selection" -> option.equals("outside") ? "lab.selection.outside" : "lab.selection.inside";
            case "mode" -> option.equals("flat") ? "lab.mode.flat" : "lab.mode.nested";
            default -> throw unknown(control);
        };
    }

    /// What a press on the switch does now.
    static String toggle(Control.Toggle<?> toggle, boolean on) {
        boolean truth = toggle.name().equals("truth");
        if (!toggle.open()) {
            return truth ? "lab.control.truth-locked" : "lab.control.reveal-locked";
        }
        if (on) {
            return truth ? "lab.control.truth-hide" : "lab.control.reveal-hide";
        }
        return truth ? "lab.control.truth-show" : "lab.control.reveal-show";
    }

    static String strategy(Strategy strategy) {
        return switch (strategy) {
            case SINGLE_SPLIT -> "lab.strategy.single";
            case RECORD_FOLDS -> "lab.strategy.records";
            case PATIENT_FOLDS -> "lab.strategy.patients";
            case REPEATED_FOLDS -> "lab.strategy.repeated";
            case LEAVE_ONE_SITE_OUT -> "lab.strategy.sites";
        };
    }

    static String strategyInWords(Strategy strategy) {
        return switch (strategy) {
            case SINGLE_SPLIT -> "lab.lottery.row.single";
            case RECORD_FOLDS -> "lab.lottery.row.records";
            case PATIENT_FOLDS -> "lab.lottery.row.patients";
            case REPEATED_FOLDS -> "lab.lottery.row.repeated";
            case LEAVE_ONE_SITE_OUT -> "lab.lottery.row.sites";
        };
    }

    static String block(Block block) {
        return switch (block) {
            case IMPUTE -> "lab.block.impute";
            case SCALE -> "lab.block.scale";
            case SELECT -> "lab.block.select";
            case TUNE -> "lab.block.tune";
            case THRESHOLD -> "lab.block.threshold";
        };
    }

    static String task(String id) {
        return switch (id) {
            case "noise" -> "lab.task.noise";
            case "predict" -> "lab.task.predict";
            case "stakeholders" -> "lab.task.stakeholders";
            case "blocks" -> "lab.task.blocks";
            case "best-of-hundred" -> "lab.task.best-of-hundred";
            case "signal" -> "lab.task.signal";
            case "why" -> "lab.task.why";
            default -> throw unknown(id);
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("No words for " + name);
    }
}
