package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;

/// Small labs that are quick to run, and items that ask their tasks.
public final class LabFixture {
    private static final Lab LOTTERY = new Lab(
            new LabId("small-lottery"),
            Lab.Engine.SPLIT_LOTTERY,
            text("How far apart?"),
            text("Forty patients."),
            Map.of("patients", "40", "records", "1", "effect", "0", "strategy", "patients"),
            List.of("strategy", "records", "fingerprint"),
            List.of(
                    new LabTask.Reach("noise", text("Reach 0.90."), text("Done."), text("Look closer.")),
                    new LabTask.Predict(
                            "predict", text("Which AUC?"), text("Close."), text("Too low."), text("Too high."))));
    private static final Lab CASINO = new Lab(
            new LabId("small-casino"),
            Lab.Engine.TUNING_CASINO,
            text("How good?"),
            text("Twenty patients."),
            Map.of("patients", "20", "features", "10", "kept", "1"),
            List.of("selection", "configurations"),
            List.of(
                    new LabTask.Predict(
                            "best-of-hundred", text("Best?"), text("Close."), text("Too low."), text("Too high.")),
                    new LabTask.Predict(
                            "signal", text("Honest?"), text("Close."), text("Too low."), text("Too high."))));

    private LabFixture() {}

    /// Noise is to look like a breakthrough.
    public static LabItem reach() {
        return item("make-noise", LOTTERY, "noise");
    }

    /// The AUC on new patients is to be predicted.
    public static LabItem predict() {
        return item("predict-new", LOTTERY, "predict");
    }

    /// A task of the casino: `best-of-hundred` or `signal`.
    public static LabItem casino(String task) {
        return item("casino-" + task, CASINO, task);
    }

    private static LabItem item(String id, Lab lab, String task) {
        return new LabItem(
                new ItemId(id),
                text("Use the lab."),
                new ItemTraits(
                        Place.BANK,
                        Set.of(Track.CLINICAL, Track.TECHNICAL),
                        1,
                        "apply",
                        List.of(),
                        Optional.of("by the engine"),
                        Optional.of(new Passage(CourseFixture.FIRST, "")),
                        Optional.empty(),
                        Optional.empty()),
                CourseFixture.FIRST,
                lab,
                lab.tasks().stream()
                        .filter(one -> one.id().equals(task))
                        .findFirst()
                        .orElseThrow());
    }

    private static RichText text(String text) {
        return new RichText(text, text);
    }
}
