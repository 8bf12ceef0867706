package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;

/// A lab as one lesson sets it up: a posed question, the controls to show, and what to find out.
public record Lab(
        LabId id,
        Engine engine,
        RichText question,
        RichText intro,
        Map<String, String> setting,
        List<String> controls,
        List<LabTask> tasks) {
    public Lab {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
        tasks = List.copyOf(tasks);
    }

    /// The simulations there are.
    public enum Engine {
        SPLIT_LOTTERY,
        TUNING_CASINO,
        CONTOUR_BENCH,
        REFEREES_DESK,
        UNDERSTUDY,
        BROCHURE_VAN,
        IMPOSSIBLE_CONSOLE,
        TWO_DISTRICTS
    }
}
