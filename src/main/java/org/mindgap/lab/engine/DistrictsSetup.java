package org.mindgap.lab.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The two districts as a lesson sets them up.
///
/// @param controls the names of what the learner may set
public record DistrictsSetup(Map<String, String> setting, List<String> controls) {

    /// The groups in which the controls stand.
    public enum Group {
        LEVERS,
        DETAILS,
        MEASURING,
        WORLD
    }

    public DistrictsSetup {
        setting = Map.copyOf(setting);
        controls = List.copyOf(controls);
    }

    public DistrictsState start() {
        return DistrictsState.start(setting);
    }

    /// What nothing was done about yet, where a state is: what its outcome is compared with.
    public DistrictsState baseline(DistrictsState state) {
        return start().with(state.site()).withPatients(state.patients());
    }

    /// What the learner may set, group by group; groups without controls are left out.
    ///
    /// @param open whether a control may be set now
    public Map<Group, List<Control<DistrictsState>>> offered(Predicate<String> open) {
        Map<Group, List<Control<DistrictsState>>> offered = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            List<Control<DistrictsState>> some = in(group).stream()
                    .filter(control -> controls.contains(control.name()) && open.test(control.name()))
                    .toList();
            if (!some.isEmpty()) {
                offered.put(group, some);
            }
        }
        return offered;
    }

    private static List<Control<DistrictsState>> in(Group group) {
        return switch (group) {
            case LEVERS -> DistrictsControls.levers();
            case DETAILS -> DistrictsControls.details();
            case MEASURING -> DistrictsControls.measuring();
            case WORLD -> DistrictsControls.world();
        };
    }

    /// What a link remembers beside the controls: chance, where the learner may let it draw.
    public List<Control<DistrictsState>> remembered() {
        return controls.contains(DistrictsControls.COUNTING) ? List.of(DistrictsControls.seed()) : List.of();
    }
}
