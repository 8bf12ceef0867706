package org.mindgap.quiz.grading;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;

/// What a learner answered.
public sealed interface Response {

    /// Options, or parts at fault, none of them twice.
    record Chosen(Set<OptionId> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /// A number.
    record Entered(double value) implements Response {
        public Entered {
            finite(value);
        }
    }

    /// Steps in the order they were put in, none of them twice.
    record Ordered(List<OptionId> steps) implements Response {
        public Ordered {
            steps = List.copyOf(steps);
            if (new HashSet<>(steps).size() < steps.size()) {
                throw new IllegalArgumentException("A step stands in an order once, unlike in " + steps);
            }
        }
    }

    /// For each prompt the choice it was given.
    record Matched(Map<OptionId, OptionId> choices) implements Response {
        public Matched {
            choices = Map.copyOf(choices);
        }
    }

    /// What was done in a lab: the state it was brought into, as the query of its address, and a predicted number.
    record Worked(String state, OptionalDouble number) implements Response {
        private static final int LONGEST_STATE = 800;

        public Worked {
            number.ifPresent(Response::finite);
            if (state.length() > LONGEST_STATE || state.indexOf(';') >= 0) {
                throw new IllegalArgumentException("Not the state of a lab: " + state);
            }
        }
    }

    /// The form in which a response is stored, such as `chosen:a,b` in the order of the ids, `entered:0.5`,
    /// `ordered:c,a,b`, `matched:p=x,q=y` in the order of the prompts' ids, or `worked:0.5;strategy=single`.
    default String stored() {
        return switch (this) {
            case Chosen chosen ->
                "chosen:"
                        + new TreeSet<>(chosen.options())
                                .stream().map(OptionId::value).collect(joining(","));
            case Entered entered -> "entered:" + entered.value();
            case Ordered ordered ->
                "ordered:" + ordered.steps().stream().map(OptionId::value).collect(joining(","));
            case Matched matched ->
                "matched:"
                        + new TreeMap<>(matched.choices())
                                .entrySet().stream()
                                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                                        .collect(joining(","));
            case Worked worked ->
                "worked:" + (worked.number().isPresent() ? worked.number().getAsDouble() : "") + ";" + worked.state();
        };
    }

    /// @throws IllegalArgumentException unless the text is a stored response
    static Response parse(String stored) {
        int colon = stored.indexOf(':');
        String rest = stored.substring(colon + 1);
        return switch (stored.substring(0, Math.max(colon, 0))) {
            case "chosen" -> new Chosen(parts(rest).stream().map(OptionId::new).collect(Collectors.toSet()));
            case "entered" -> new Entered(Double.parseDouble(rest));
            case "ordered" ->
                new Ordered(parts(rest).stream().map(OptionId::new).toList());
            case "matched" -> matched(rest);
            case "worked" -> worked(rest);
            default -> throw new IllegalArgumentException("Not a stored response: " + stored);
        };
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",")).filter(part -> !part.isEmpty()).toList();
    }

    private static Matched matched(String pairs) {
        Map<OptionId, OptionId> choices = new LinkedHashMap<>();
        for (String pair : parts(pairs)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not a pair of prompt and choice: " + pair);
            }
            choices.put(new OptionId(pair.substring(0, equals)), new OptionId(pair.substring(equals + 1)));
        }
        return new Matched(choices);
    }

    private static Worked worked(String text) {
        int semicolon = text.indexOf(';');
        if (semicolon < 0) {
            throw new IllegalArgumentException("Not the work in a lab: " + text);
        }
        String number = text.substring(0, semicolon);
        return new Worked(
                text.substring(semicolon + 1),
                number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number)));
    }

    private static void finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number to answer with: " + value);
        }
    }
}
