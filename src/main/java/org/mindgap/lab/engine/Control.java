package org.mindgap.lab.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// One part of a lab's state: what it can be, how to read it, how to change it.
public sealed interface Control<S> {
    String name();

    /// As it stands in a link.
    String write(S state);

    /// The state with this part as a link or a course file gives it, or with the nearest that is allowed.
    S read(S state, String given);

    /// Whether a state has this part as it was given.
    default boolean took(S state, String given) {
        String used = write(state);
        if (given.equals(used)) {
            return true;
        }
        try {
            return Double.parseDouble(given) == Double.parseDouble(used);
        } catch (NumberFormatException words) {
            return false;
        }
    }

    /// A number on a scale of equal steps.
    record Slide<S>(
            String name,
            double from,
            double to,
            double step,
            ToDoubleFunction<S> value,
            BiFunction<S, Double, S> change)
            implements Control<S> {

        /// The same scale with a lower end.
        public Slide<S> upTo(double lower) {
            return new Slide<>(name, from, lower, step, value, change);
        }

        @Override
        public String write(S state) {
            return plain(value.applyAsDouble(state));
        }

        @Override
        public S read(S state, String given) {
            try {
                double wanted = Double.parseDouble(given);
                return Double.isNaN(wanted) ? state : change.apply(state, nearest(wanted));
            } catch (NumberFormatException notANumber) {
                return state;
            }
        }

        private double nearest(double wanted) {
            double clamped = Math.clamp(wanted, from, to);
            long steps = Math.round((clamped - from) / step);
            double snapped = BigDecimal.valueOf(from)
                    .add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(steps)))
                    .doubleValue();
            return Math.min(snapped, to);
        }

        static String plain(double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /// A number on a scale whose slider has rungs of its own, closer where the number is small; typed, it can also lie
    /// between them, in steps.
    record Ladder<S>(
            String name, List<Double> rungs, double step, ToDoubleFunction<S> value, BiFunction<S, Double, S> change)
            implements Control<S> {
        public Ladder {
            rungs = List.copyOf(rungs);
        }

        public double from() {
            return rungs.getFirst();
        }

        public double to() {
            return rungs.getLast();
        }

        @Override
        public String write(S state) {
            return Slide.plain(value.applyAsDouble(state));
        }

        @Override
        public S read(S state, String given) {
            return new Slide<>(name, from(), to(), step, value, change).read(state, given);
        }
    }

    /// One of several words.
    record Pick<S>(String name, List<String> options, Function<S, String> value, BiFunction<S, String, S> change)
            implements Control<S> {
        public Pick {
            options = List.copyOf(options);
        }

        @Override
        public String write(S state) {
            return value.apply(state);
        }

        @Override
        public S read(S state, String given) {
            return options.contains(given) ? change.apply(state, given) : state;
        }
    }

    /// Yes or no; what is not open stays at no.
    record Toggle<S>(String name, boolean open, Predicate<S> value, BiFunction<S, Boolean, S> change)
            implements Control<S> {
        @Override
        public String write(S state) {
            return Boolean.toString(value.test(state));
        }

        @Override
        public S read(S state, String given) {
            return switch (given) {
                case "true" -> change.apply(state, open);
                case "false" -> change.apply(state, false);
                default -> state;
            };
        }
    }

    /// Any of several words, joined by full stops.
    record Several<S>(
            String name, List<String> options, Function<S, List<String>> value, BiFunction<S, List<String>, S> change)
            implements Control<S> {
        private static final String BETWEEN = ".";

        public Several {
            options = List.copyOf(options);
        }

        @Override
        public String write(S state) {
            return String.join(BETWEEN, value.apply(state));
        }

        @Override
        public S read(S state, String given) {
            List<String> words = Arrays.asList(given.split("\\."));
            return change.apply(state, options.stream().filter(words::contains).toList());
        }
    }

    /// A text of its own kind, of which several can mean the same; what it does not mean stays as it was.
    record Text<S>(String name, Function<S, String> value, BiFunction<S, String, Optional<S>> change)
            implements Control<S> {
        @Override
        public String write(S state) {
            return value.apply(state);
        }

        @Override
        public S read(S state, String given) {
            return change.apply(state, given).orElse(state);
        }

        @Override
        public boolean took(S state, String given) {
            return change.apply(state, given).filter(state::equals).isPresent();
        }
    }
}
