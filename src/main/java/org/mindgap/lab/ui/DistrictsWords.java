package org.mindgap.lab.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.DistrictsControls;
import org.mindgap.lab.engine.DistrictsState;

/// The words of the two districts for what course files and links call by a name.
record DistrictsWords(Texts texts) {
    private static final Set<String> CONTROLS =
            DistrictsControls.all().stream().map(Control::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNCHANGED = Set.of("counting", "people", "site");

    static boolean knows(String control) {
        return CONTROLS.contains(control);
    }

    static String control(String control) {
        return "lab.districts.control." + control;
    }

    static String unit(String control) {
        return switch (control) {
            case "cost-ratio" -> "lab.districts.unit.alarms";
            case "threshold-town", "threshold-van", "band" -> "lab.districts.unit.log-odds";
            case "people" -> "lab.districts.unit.people";
            case "separation-town", "separation-van", "offset-town", "offset-van" -> "lab.unit.deviations";
            default -> "lab.districts.unit.share";
        };
    }

    static String option(String control, String option) {
        return "lab.districts.option." + control + "." + option;
    }

    static String explanation(String control, String option) {
        return "lab.districts.why." + control + "." + option;
    }

    /// What was done, as a list of everything that is not as at the start.
    String way(DistrictsState state, DistrictsState start) {
        List<String> changes = DistrictsControls.all().stream()
                .filter(control -> !UNCHANGED.contains(control.name()))
                .filter(control -> !control.write(state).equals(control.write(start)))
                .filter(control -> DistrictsControls.applies(control.name(), state))
                .map(control -> change(control, state))
                .toList();
        return changes.isEmpty() ? texts.of("lab.districts.nothing-done") : String.join("; ", changes);
    }

    private String change(Control<DistrictsState> control, DistrictsState state) {
        return switch (control) {
            case Control.Pick<DistrictsState> pick -> texts.of(option(pick.name(), pick.write(state)));
            case Control.Slide<DistrictsState> slide ->
                texts.of(
                        "lab.districts.changed",
                        texts.of(control(slide.name())),
                        slide.value().applyAsDouble(state));
            default -> throw new IllegalArgumentException("Nothing to be set: " + control.name());
        };
    }

    /// How a number of people compares with that at the start, in whole people.
    String change(double before, double now) {
        long change = Math.round(now - before);
        if (change == 0) {
            return texts.of("lab.districts.no-change");
        }
        return change > 0 ? texts.of("lab.districts.more", change) : texts.of("lab.districts.fewer", -change);
    }
}
