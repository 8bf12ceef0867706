package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The state of a lab as the query of a link, one parameter for each of its parts.
public record LabQuery<S>(List<Control<S>> controls) {
    public LabQuery {
        controls = List.copyOf(controls);
    }

    /// Holds only letters, digits, hyphens, underscores and full stops, and so needs no encoding.
    public String write(S state) {
        return controls.stream()
                .map(control -> control.name() + "=" + control.write(state))
                .collect(Collectors.joining("&"));
    }

    /// Parts are read in the order of the controls; parameters that this lab does not know are left alone.
    public Restored<S> read(S start, Map<String, String> query) {
        S state = start;
        List<Fallback> fallbacks = new ArrayList<>();
        for (Control<S> control : controls) {
            String given = query.get(control.name());
            if (given == null) {
                continue;
            }
            state = control.read(state, given);
            if (!control.took(state, given)) {
                fallbacks.add(new Fallback(control, given, control.write(state)));
            }
        }
        return new Restored<>(state, fallbacks);
    }

    /// The parameters of a query; of one that is given more than once the first counts.
    public static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parameters;
    }
}
