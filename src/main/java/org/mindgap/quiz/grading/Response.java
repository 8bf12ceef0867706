package org.mindgap.quiz.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;

/// What a learner answered.
public sealed interface Response {

    /// Options, none of them twice.
    record Chosen(Set<OptionId> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /// A number.
    record Entered(double value) implements Response {
        public Entered {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a number to answer with: " + value);
            }
        }
    }

    /// The form in which a response is stored: `chosen:a,b` in the order of the ids, or `entered:0.5`.
    default String stored() {
        return switch (this) {
            case Chosen chosen ->
                "chosen:"
                        + new TreeSet<>(chosen.options())
                                .stream().map(OptionId::value).collect(Collectors.joining(","));
            case Entered entered -> "entered:" + entered.value();
        };
    }

    /// @throws IllegalArgumentException unless the text is a stored response
    static Response parse(String stored) {
        int colon = stored.indexOf(':');
        String rest = stored.substring(colon + 1);
        return switch (stored.substring(0, Math.max(colon, 0))) {
            case "chosen" ->
                new Chosen(Arrays.stream(rest.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(OptionId::new)
                        .collect(Collectors.toSet()));
            case "entered" -> new Entered(Double.parseDouble(rest));
            default -> throw new IllegalArgumentException("Not a stored response: " + stored);
        };
    }
}
