package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;

/// Something to find out in a lab; the engine says how it is graded.
public sealed interface LabTask {
    String id();

    RichText ask();

    /// Bring the lab into a state.
    record Reach(String id, RichText ask, RichText done, RichText hint) implements LabTask {}

    /// Say a number before seeing it; `low` and `high` explain an estimate below and above the truth.
    record Predict(String id, RichText ask, RichText close, RichText low, RichText high) implements LabTask {}

    /// Put each part of a procedure in its place; the map says for each part why it belongs there.
    record Arrange(String id, RichText ask, RichText done, RichText hint, Map<String, RichText> parts)
            implements LabTask {
        public Arrange {
            parts = Map.copyOf(parts);
        }
    }

    /// Bring the lab into each of several states; the map says what each of them teaches.
    record Collect(String id, RichText ask, RichText done, RichText hint, Map<String, RichText> states)
            implements LabTask {
        public Collect {
            states = Map.copyOf(states);
        }
    }

    /// Name what is hidden from what the lab measures of it; the map says how each name shows.
    record Name(String id, RichText ask, RichText done, RichText hint, Map<String, RichText> names) implements LabTask {
        public Name {
            names = Map.copyOf(names);
        }
    }

    /// Hand in what was marked or chosen in the lab; the map says of each thing that can be found what it is.
    record Review(String id, RichText ask, RichText done, RichText hint, Map<String, RichText> findings)
            implements LabTask {
        public Review {
            findings = Map.copyOf(findings);
        }
    }

    /// Choose among statements, of which some hold and some do not.
    record Select(String id, RichText ask, List<ChoiceItem.Option> options) implements LabTask {
        public Select {
            options = List.copyOf(options);
            if (options.stream().noneMatch(ChoiceItem.Option::correct)
                    || options.stream().allMatch(ChoiceItem.Option::correct)) {
                throw new IllegalArgumentException(
                        "The task " + id + " needs statements that hold and others that do not");
            }
        }

        /// How many hold.
        public int right() {
            return (int) options.stream().filter(ChoiceItem.Option::correct).count();
        }
    }

    /// Choose for each case; the hint can be asked for, and is empty where there is none.
    record Choose(String id, RichText ask, List<Case> cases, RichText hint) implements LabTask {
        public Choose {
            cases = List.copyOf(cases);
        }

        public Choose(String id, RichText ask, List<Case> cases) {
            this(id, ask, cases, RichText.EMPTY);
        }
    }

    /// A situation, with options of which exactly one is right.
    record Case(String id, RichText text, List<ChoiceItem.Option> options) {
        public Case {
            options = List.copyOf(options);
            if (options.stream().filter(ChoiceItem.Option::correct).count() != 1) {
                throw new IllegalArgumentException("The case " + id + " needs exactly one right option");
            }
        }
    }
}
