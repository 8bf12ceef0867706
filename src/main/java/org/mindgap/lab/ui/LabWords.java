package org.mindgap.lab.ui;

import org.mindgap.lab.engine.Block;
import org.mindgap.lab.engine.ContourError;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.LotteryControls;
import org.mindgap.lab.engine.MetricHack;
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
            case "tolerance" -> "lab.control.tolerance";
            case "spacing" -> "lab.control.spacing";
            case "reader" -> "lab.control.reader";
            case "contrast" -> "lab.control.contrast";
            case "scenario" -> "lab.contour.scenario";
            case "edits" -> "lab.control.edits";
            case "page" -> "lab.control.page";
            case "remarks" -> "lab.control.remarks";
            case "flagged" -> "lab.control.flagged";
            case "unit" -> "lab.control.unit";
            case "failed" -> "lab.control.failed";
            case "empty" -> "lab.control.empty";
            case "summary" -> "lab.control.summary";
            case "interval" -> "lab.control.interval";
            case "correlation" -> "lab.control.correlation";
            case "drop" -> "lab.control.drop";
            case "gap" -> "lab.control.gap";
            case "memory" -> "lab.control.memory";
            case "jitter" -> "lab.control.jitter";
            case "source" -> "lab.control.source";
            case "synthetic" -> "lab.control.synthetic";
            case "lens" -> "lab.control.lens";
            case "panel" -> "lab.control.panel";
            case "claimed-sensitivity",
                    "claimed-specificity",
                    "training-prevalence",
                    "local-prevalence",
                    "signal",
                    "marked-ill",
                    "marked-healthy",
                    "marked-elsewhere",
                    "cutoff",
                    "advanced",
                    "advanced-signal",
                    "early-signal",
                    "mimics",
                    "mix-cutoff",
                    "reference-sensitivity",
                    "reference-specificity",
                    "images",
                    "habit",
                    "trained" -> "lab.van.control." + name;
            case "prevalence-a",
                    "prevalence-b",
                    "separation-a",
                    "separation-b",
                    "cutoff-a",
                    "cutoff-b",
                    "people-a",
                    "people-b",
                    "lamp-tolerance",
                    "aim",
                    "intervals" -> "lab.console.control." + name;
            case String district when DistrictsWords.knows(district) -> DistrictsWords.control(district);
            default -> throw unknown(name);
        };
    }

    static String unit(String control) {
        return switch (control) {
            case "patients", "synthetic" -> "lab.unit.patients";
            case "correlation" -> "lab.unit.of-the-real";
            case "drop" -> "lab.unit.of-the-rare";
            case "gap" -> "lab.unit.times-the-real";
            case "memory" -> "lab.unit.of-the-records";
            case "records" -> "lab.unit.records";
            case "effect", "fingerprint", "noise", "scanner", "jitter" -> "lab.unit.deviations";
            case "folds" -> "lab.unit.folds";
            case "features", "kept", "informative" -> "lab.unit.features";
            case "configurations" -> "lab.unit.configurations";
            case "tolerance" -> "lab.unit.millimetres";
            case "contrast" -> "lab.unit.grey";
            case "claimed-sensitivity", "reference-sensitivity", "marked-ill" -> "lab.unit.of-ill";
            case "claimed-specificity", "reference-specificity", "marked-healthy", "mimics" -> "lab.unit.of-healthy";
            case "training-prevalence", "local-prevalence", "marked-elsewhere", "prevalence-a", "prevalence-b" ->
                "lab.unit.of-all";
            case "advanced" -> "lab.unit.of-cancers";
            case "cutoff" -> "lab.unit.log-odds";
            case "signal",
                    "advanced-signal",
                    "early-signal",
                    "mix-cutoff",
                    "separation-a",
                    "separation-b",
                    "cutoff-a",
                    "cutoff-b" -> "lab.unit.deviations";
            case "people-a", "people-b" -> "lab.unit.people";
            case "lamp-tolerance" -> "lab.unit.apart";
            case String district when DistrictsWords.knows(district) -> DistrictsWords.unit(district);
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
            case "reader" -> option.equals("first") ? "lab.reader.first" : "lab.reader.second";
            case "spacing" -> spacing(option);
            case "source" -> option.equals("model") ? "lab.source.model" : "lab.source.separate";
            case "lens" -> "lab.lens." + option;
            case "unit", "failed", "empty", "summary", "interval" -> DeskWords.choice(control, option);
            case "panel", "images", "habit", "trained" -> "lab.van." + control + "." + option;
            case "aim" -> "lab.console.aim." + option;
            case String district when DistrictsWords.knows(district) -> DistrictsWords.option(district, option);
            default -> throw unknown(control);
        };
    }

    /// What an option of a lever does, and to whom.
    static String explanation(String control, String option) {
        return DistrictsWords.explanation(control, option);
    }

    /// What a press on the switch does now.
    static String toggle(Control.Toggle<?> toggle, boolean on) {
        if (toggle.name().equals("intervals")) {
            return on ? "lab.console.intervals-hide" : "lab.console.intervals-show";
        }
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
            case "puzzle-added" -> "lab.task.puzzle-added";
            case "puzzle-removed" -> "lab.task.puzzle-removed";
            case "hacking" -> "lab.task.hacking";
            case "naming" -> "lab.task.naming";
            case "metrics" -> "lab.task.metrics";
            case "convention" -> "lab.task.convention";
            case "faults" -> "lab.task.faults";
            case "failures-counted" -> "lab.task.failures-counted";
            case "corrected-sentence" -> "lab.task.corrected-sentence";
            case "percentages" -> "lab.task.percentages";
            case "report" -> "lab.task.report";
            case "misleading" -> "lab.task.misleading";
            case "sealed" -> "lab.task.sealed";
            case "jitter" -> "lab.task.jitter";
            case "claims" -> "lab.task.claims";
            case "dropped-subtype" -> "lab.task.dropped-subtype";
            case "finest-lens" -> "lab.task.finest-lens";
            case "steered" -> "lab.task.steered";
            case "perfect-copies" -> "lab.task.perfect-copies";
            case "price-of-jitter" -> "lab.task.price-of-jitter";
            case "more-patients" -> "lab.task.more-patients";
            case "ppv-here" -> "lab.task.ppv-here";
            case "mechanism" -> "lab.task.mechanism";
            case "reveal" -> "lab.task.reveal";
            case "remedy" -> "lab.task.remedy";
            case "three-lamps" -> "lab.task.three-lamps";
            case "escapes" -> "lab.task.escapes";
            case "forced-rate" -> "lab.task.forced-rate";
            case "lamp" -> "lab.task.lamp";
            case "arguments" -> "lab.task.arguments";
            case "find-gap" -> "lab.task.find-gap";
            case "close-gap" -> "lab.task.close-gap";
            case "honest-attempts" -> "lab.task.honest-attempts";
            case "why-not-all" -> "lab.task.why-not-all";
            case "backfires" -> "lab.task.backfires";
            case "level-down" -> "lab.task.level-down";
            case "sign-record" -> "lab.task.sign-record";
            default -> throw unknown(id);
        };
    }

    private static String spacing(String option) {
        return switch (option) {
            case "0.7x0.7" -> "lab.spacing.fine";
            case "1x3" -> "lab.spacing.wide";
            case "3x1" -> "lab.spacing.tall";
            default -> "lab.spacing.square";
        };
    }

    static String scenario(ContourScenario scenario) {
        return switch (scenario) {
            case S0 -> "lab.scenario.s0";
            case S1 -> "lab.scenario.s1";
            case S1B -> "lab.scenario.s1b";
            case S2 -> "lab.scenario.s2";
            case S2B -> "lab.scenario.s2b";
            case S3 -> "lab.scenario.s3";
            case S3B -> "lab.scenario.s3b";
            case S4 -> "lab.scenario.s4";
            case S4B -> "lab.scenario.s4b";
            case S5 -> "lab.scenario.s5";
            case S6 -> "lab.scenario.s6";
            case S7 -> "lab.scenario.s7";
            case S8 -> "lab.scenario.s8";
            case S9 -> "lab.scenario.s9";
            case S10 -> "lab.scenario.s10";
            case A -> "lab.scenario.a";
            case B -> "lab.scenario.b";
            case C -> "lab.scenario.c";
            case D -> "lab.scenario.d";
            case E -> "lab.scenario.e";
            case F -> "lab.scenario.f";
        };
    }

    static String star(MetricHack hack) {
        return switch (hack) {
            case HIGH_DICE_WITH_MISSED_LESION -> "lab.star.missed";
            case PERFECT_HAUSDORFF_95_WITH_FALSE_LESION -> "lab.star.false";
            case PERFECT_SURFACE_DICE_WITH_LOW_DICE -> "lab.star.surface";
            case SAME_VOLUME_WITH_LOW_DICE -> "lab.star.volume";
            case FULL_SENSITIVITY_WITH_LOW_DICE -> "lab.star.sensitivity";
            case PERFECT_LESION_F1_WITH_LOW_DICE -> "lab.star.f1";
            case ALL_TOUCHED_WITH_LOW_LESION_F1 -> "lab.star.touched";
            case HIGH_DICE_WITH_FAR_ERROR -> "lab.star.far";
        };
    }

    static String error(ContourError error) {
        return switch (error) {
            case MISSED_LESION -> "lab.error.missed-lesion";
            case FALSE_LESION -> "lab.error.false-lesion";
            case SHIFT -> "lab.error.shift";
            case OVER_SEGMENTATION -> "lab.error.over-segmentation";
            case UNDER_SEGMENTATION -> "lab.error.under-segmentation";
            case HOLE -> "lab.error.hole";
            case MERGE -> "lab.error.merge";
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("No words for " + name);
    }
}
