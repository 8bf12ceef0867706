package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The state of a lab as the query of a link, one parameter for each of its parts.
record LabQuery<S>(List<Control<S>> controls) {
    LabQuery {
        controls = List.copyOf(controls);
    }

    /// Holds only letters, digits, hyphens and full stops, and so needs no encoding.
    String write(S state) {
        return controls.stream()
                .map(control -> control.name() + "=" + control.write(state))
                .collect(Collectors.joining("&"));
    }

    /// Parts are read in the order of the controls; parameters that this lab does not know are left alone.
    Restored<S> read(S start, Map<String, String> query) {
        S state = start;
        List<Fallback> fallbacks = new ArrayList<>();
        for (Control<S> control : controls) {
            String given = query.get(control.name());
            if (given == null) {
                continue;
            }
            state = control.read(state, given);
            String used = control.write(state);
            if (!isSame(given, used)) {
                fallbacks.add(new Fallback(control, given, used));
            }
        }
        return new Restored<>(state, fallbacks);
    }

    private static boolean isSame(String given, String used) {
        if (given.equals(used)) {
            return true;
        }
        try {
            return Double.parseDouble(given) == Double.parseDouble(used);
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
