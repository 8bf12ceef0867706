package org.mindgap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;

/// Reads the labs of a lesson; which controls and tasks exist depends on the engine.
final class LabReader {
    private static final String SCENARIO = "scenario";
    private static final String HACKING = "hacking";

    private static final Map<String, Lab.Engine> ENGINES = Map.of(
            "split-lottery", Lab.Engine.SPLIT_LOTTERY,
            "tuning-casino", Lab.Engine.TUNING_CASINO,
            "contour-bench", Lab.Engine.CONTOUR_BENCH,
            "referees-desk", Lab.Engine.REFEREES_DESK,
            "understudy", Lab.Engine.UNDERSTUDY,
            "brochure-van", Lab.Engine.BROCHURE_VAN,
            "impossible-console", Lab.Engine.IMPOSSIBLE_CONSOLE,
            "two-districts", Lab.Engine.TWO_DISTRICTS);

    private static final Map<Lab.Engine, Set<String>> CONTROLS = Map.of(
            Lab.Engine.SPLIT_LOTTERY,
            Set.of(
                    "patients",
                    "records",
                    "effect",
                    "fingerprint",
                    "noise",
                    "scanner",
                    "prevalence",
                    "classifier",
                    "strategy",
                    "folds"),
            Lab.Engine.TUNING_CASINO,
            Set.of(
                    "patients",
                    "features",
                    "kept",
                    "informative",
                    "effect",
                    "selection",
                    "configurations",
                    "mode",
                    "reveal"),
            Lab.Engine.CONTOUR_BENCH,
            Set.of("tolerance", "spacing", "reader", "contrast", SCENARIO),
            Lab.Engine.REFEREES_DESK,
            Set.of("unit", "failed", "empty", "summary", "interval"),
            Lab.Engine.UNDERSTUDY,
            Set.of("correlation", "drop", "gap", "memory", "jitter", "source", "synthetic", "lens", "panel"),
            Lab.Engine.BROCHURE_VAN,
            Set.of(
                    "panel",
                    "images",
                    "habit",
                    "trained",
                    "claimed-sensitivity",
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
                    "reference-specificity"),
            Lab.Engine.IMPOSSIBLE_CONSOLE,
            Set.of(
                    "aim",
                    "prevalence-a",
                    "prevalence-b",
                    "separation-a",
                    "separation-b",
                    "cutoff-a",
                    "cutoff-b",
                    "people-a",
                    "people-b",
                    "lamp-tolerance",
                    "intervals"),
            Lab.Engine.TWO_DISTRICTS,
            Set.of(
                    "inputs",
                    "preparation",
                    "training",
                    "decision",
                    "site",
                    "cost-ratio",
                    "threshold-town",
                    "threshold-van",
                    "least-sensitivity",
                    "band",
                    "reader-sensitivity",
                    "reader-specificity",
                    "counting",
                    "people",
                    "van-share",
                    "prevalence-town",
                    "separation-town",
                    "offset-town",
                    "missed-labels-town",
                    "false-labels-town",
                    "marker-diseased-town",
                    "marker-healthy-town",
                    "prevalence-van",
                    "separation-van",
                    "offset-van",
                    "missed-labels-van",
                    "false-labels-van",
                    "marker-diseased-van",
                    "marker-healthy-van"));

    private static final Map<Lab.Engine, List<String>> TASKS = Map.of(
            Lab.Engine.SPLIT_LOTTERY, List.of("noise", "predict", "stakeholders"),
            Lab.Engine.TUNING_CASINO, List.of("best-of-hundred", "blocks", "signal", "why"),
            Lab.Engine.CONTOUR_BENCH,
                    List.of("puzzle-added", "puzzle-removed", HACKING, "naming", "metrics", "convention"),
            Lab.Engine.REFEREES_DESK,
                    List.of("faults", "failures-counted", "corrected-sentence", "percentages", "report"),
            Lab.Engine.UNDERSTUDY,
                    List.of(
                            "misleading",
                            "sealed",
                            "jitter",
                            "claims",
                            "dropped-subtype",
                            "finest-lens",
                            "steered",
                            "perfect-copies",
                            "price-of-jitter",
                            "more-patients"),
            Lab.Engine.BROCHURE_VAN, List.of("ppv-here", "mechanism", "reveal", "remedy"),
            Lab.Engine.IMPOSSIBLE_CONSOLE, List.of("three-lamps", "escapes", "forced-rate", "lamp", "arguments"),
            Lab.Engine.TWO_DISTRICTS,
                    List.of(
                            "find-gap",
                            "close-gap",
                            "honest-attempts",
                            "why-not-all",
                            "backfires",
                            "level-down",
                            "sign-record"));

    private final TextReader texts;
    private final ItemReader items;
    private final Problems problems;

    LabReader(TextReader texts) {
        this.texts = texts;
        this.items = new ItemReader(texts);
        this.problems = texts.problems();
    }

    List<Lab> labs(Entry file) {
        List<Lab> labs = new ArrayList<>();
        for (Entry entry : file.each("labs")) {
            labs.add(lab(entry));
        }
        return labs;
    }

    private Lab lab(Entry entry) {
        // The schema lets no other name pass.
        Lab.Engine engine = ENGINES.getOrDefault(entry.text("engine"), Lab.Engine.SPLIT_LOTTERY);
        Map<String, String> setting = new LinkedHashMap<>();
        entry.find("setting").map(Entry::fields).orElse(List.of()).forEach(field -> {
            control(field.getKey(), engine, field.getValue());
            setting.put(field.getKey(), field.getValue().asText());
        });
        List<String> controls = new ArrayList<>();
        for (Entry control : entry.each("controls")) {
            control(control.asText(), engine, control);
            controls.add(control.asText());
        }
        List<LabTask> tasks = new ArrayList<>();
        for (Entry task : entry.each("tasks")) {
            task(entry, engine, task).ifPresent(tasks::add);
            if (task.asText().equals(HACKING) && (controls.contains(SCENARIO) || startsPrepared(setting))) {
                problems.add(
                        task.file(),
                        task.line(),
                        "The task \"" + HACKING + "\" stands beside prepared masks.",
                        "They would hand over its answers: leave the scenario out of controls and setting.");
            }
        }
        return new Lab(
                new LabId(entry.text("id")),
                engine,
                texts.text(entry, "question"),
                texts.text(entry, "intro"),
                setting,
                controls,
                tasks);
    }

    private static boolean startsPrepared(Map<String, String> setting) {
        return !setting.getOrDefault(SCENARIO, "s0").equals("s0");
    }

    private void control(String name, Lab.Engine engine, Entry where) {
        if (!CONTROLS.getOrDefault(engine, Set.of()).contains(name)) {
            problems.add(
                    where.file(),
                    where.line(),
                    "This lab has no control \"" + name + "\".",
                    "Its controls are "
                            + String.join(
                                    ", ",
                                    CONTROLS.getOrDefault(engine, Set.of()).stream()
                                            .sorted()
                                            .toList()) + ".");
        }
    }

    private Optional<LabTask> task(Entry lab, Lab.Engine engine, Entry name) {
        String id = name.asText();
        List<String> possible = TASKS.getOrDefault(engine, List.of());
        if (!possible.contains(id)) {
            problems.add(
                    name.file(),
                    name.line(),
                    "This lab has no task \"" + id + "\".",
                    "Its tasks are " + String.join(", ", possible) + ".");
            return Optional.empty();
        }
        Optional<Entry> words = lab.find("texts").flatMap(all -> all.find(id));
        if (words.isEmpty()) {
            problems.add(
                    name.file(),
                    name.line(),
                    "The task \"" + id + "\" has no words.",
                    "Add it under texts, with ask and an answer to every outcome.");
            return Optional.empty();
        }
        Entry entry = words.get();
        return switch (id) {
            case "noise", "misleading", "jitter" ->
                Optional.of(new LabTask.Reach(id, text(entry, "ask"), text(entry, "done"), text(entry, "hint")));
            case "predict" ->
                Optional.of(new LabTask.Predict(
                        id,
                        text(entry, "ask"),
                        text(entry, "close"),
                        text(entry, "pessimistic"),
                        text(entry, "optimistic")));
            case "best-of-hundred", "signal", "failures-counted", "ppv-here", "forced-rate" ->
                Optional.of(new LabTask.Predict(
                        id, text(entry, "ask"), text(entry, "close"), text(entry, "low"), text(entry, "high")));
            case "blocks" ->
                Optional.of(new LabTask.Arrange(
                        id, text(entry, "ask"), text(entry, "done"), text(entry, "hint"), parts(entry)));
            case HACKING ->
                Optional.of(new LabTask.Collect(
                        id, text(entry, "ask"), text(entry, "done"), text(entry, "hint"), explained(entry, "stars")));
            case "naming" ->
                Optional.of(new LabTask.Name(
                        id, text(entry, "ask"), text(entry, "done"), text(entry, "hint"), explained(entry, "errors")));
            case "mechanism" ->
                Optional.of(new LabTask.Name(
                        id,
                        text(entry, "ask"),
                        text(entry, "done"),
                        text(entry, "hint"),
                        explained(entry, "mechanisms")));
            case "faults",
                    "percentages",
                    "report",
                    "three-lamps",
                    "close-gap",
                    "honest-attempts",
                    "backfires",
                    "level-down" ->
                Optional.of(new LabTask.Review(
                        id,
                        text(entry, "ask"),
                        text(entry, "done"),
                        text(entry, "hint"),
                        explained(entry, "findings")));
            case "sealed" ->
                Optional.of(new LabTask.Name(
                        id, text(entry, "ask"), text(entry, "done"), text(entry, "hint"), explained(entry, "defects")));
            case "claims", "escapes", "arguments" -> select(id, entry);
            case "why",
                    "convention",
                    "corrected-sentence",
                    "dropped-subtype",
                    "finest-lens",
                    "steered",
                    "perfect-copies",
                    "price-of-jitter",
                    "more-patients",
                    "reveal",
                    "lamp" -> choose(id, entry, List.of(new LabTask.Case(id, RichText.EMPTY, items.options(entry))));
            case "stakeholders", "puzzle-added", "puzzle-removed", "metrics", "remedy" ->
                choose(id, entry, cases(entry));
            case "why-not-all" -> {
                List<LabTask.Case> only = List.of(new LabTask.Case(id, RichText.EMPTY, items.options(entry)));
                yield Optional.of(new LabTask.Choose(id, text(entry, "ask"), only, text(entry, "hint")));
            }
            case "find-gap", "sign-record" ->
                Optional.of(new LabTask.Choose(id, text(entry, "ask"), cases(entry), text(entry, "hint")));
            default -> throw new IllegalStateException("No reading of the task " + id);
        };
    }

    private Optional<LabTask> choose(String id, Entry entry, List<LabTask.Case> cases) {
        return Optional.of(new LabTask.Choose(id, text(entry, "ask"), cases));
    }

    private Optional<LabTask> select(String id, Entry entry) {
        try {
            return Optional.of(new LabTask.Select(id, text(entry, "ask"), items.options(entry)));
        } catch (IllegalArgumentException refused) {
            problems.add(entry.file(), entry.line(), refused.getMessage() + ".", "Say correct: true or false of each.");
            return Optional.empty();
        }
    }

    private List<LabTask.Case> cases(Entry entry) {
        List<LabTask.Case> cases = new ArrayList<>();
        for (Entry situation : entry.each("cases")) {
            try {
                cases.add(new LabTask.Case(situation.text("id"), text(situation, "text"), items.options(situation)));
            } catch (IllegalArgumentException refused) {
                problems.add(situation.file(), situation.line(), refused.getMessage() + ".", "Correct the case.");
            }
        }
        return cases;
    }

    /// The schema says which keys there are.
    private Map<String, RichText> explained(Entry entry, String name) {
        Map<String, RichText> explained = new LinkedHashMap<>();
        entry.find(name)
                .map(Entry::fields)
                .orElse(List.of())
                .forEach(part -> explained.put(part.getKey(), texts.text(part.getValue())));
        return explained;
    }

    private Map<String, RichText> parts(Entry entry) {
        Map<String, RichText> parts = explained(entry, "blocks");
        if (!parts.keySet().equals(Set.of("impute", "scale", "select", "tune", "threshold"))) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The blocks are not all explained.",
                    "Explain impute, scale, select, tune and threshold.");
        }
        return parts;
    }

    /// A text that the learner will certainly need.
    private RichText text(Entry entry, String name) {
        RichText text = texts.text(entry, name);
        if (text.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The text \"" + name + "\" is missing.",
                    "Every outcome of a task explains itself.");
        }
        return text;
    }
}
