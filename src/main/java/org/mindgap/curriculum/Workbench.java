package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The pages of the workbench as authors describe them: which question each answers, what is typed where, and how a
/// result reads.
public record Workbench(List<Shelf> shelves) {
    public static final Workbench EMPTY = new Workbench(List.of());

    public Workbench {
        shelves = List.copyOf(shelves);
    }

    /// Tools that belong to one kind of work.
    public record Shelf(String id, String title, String lead, List<Tool> tools) {
        public Shelf {
            tools = List.copyOf(tools);
        }
    }

    /// A page for one operation.
    ///
    /// @param operation how the workbench calls what is computed
    /// @param question what somebody asks who needs it
    /// @param headline sentences about the result with places such as `{auc}`, the most important first
    /// @param undefined what is said where the first of them has nothing to say
    /// @param caution what the number does not say
    /// @param lessons where it is taught, and modules that may not be there yet
    public record Tool(
            String operation,
            String title,
            String question,
            RichText about,
            List<Field> fields,
            List<Output> outputs,
            List<String> headline,
            String undefined,
            List<Picture> pictures,
            RichText formula,
            RichText caution,
            List<SourceId> sources,
            List<LessonId> lessons) {
        public Tool {
            fields = List.copyOf(fields);
            outputs = List.copyOf(outputs);
            headline = List.copyOf(headline);
            pictures = List.copyOf(pictures);
            sources = List.copyOf(sources);
            lessons = List.copyOf(lessons);
        }

        public Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /// What somebody types for one field of the operation's input.
    ///
    /// @param from the least that a number may be, where that does not depend on other fields
    /// @param to the most that it may be
    /// @param choices what may be chosen, by the word of the operation; for a flag by `true` and `false`
    /// @param columns the numbers of a group, in the order in which they are typed after its name
    /// @param preset what stands there before anything is typed
    /// @param example what the example fills in, where that is not the operation's own
    /// @param optional whether it may be left empty
    public record Field(
            String name,
            Kind kind,
            String label,
            String help,
            String unit,
            OptionalDouble from,
            OptionalDouble to,
            Map<String, String> choices,
            List<Column> columns,
            String preset,
            String example,
            boolean optional) {
        public Field {
            columns = List.copyOf(columns);
        }

        /// One that may be left empty only where it is a level.
        public Field(
                String name,
                Kind kind,
                String label,
                String help,
                String unit,
                OptionalDouble from,
                OptionalDouble to,
                Map<String, String> choices,
                List<Column> columns,
                String preset) {
            this(name, kind, label, help, unit, from, to, choices, columns, preset, "", kind == Kind.LEVEL);
        }
    }

    /// A number of a group.
    public record Column(String name, String label) {}

    /// What a field holds.
    public enum Kind {
        /// One number.
        NUMBER,
        /// One whole number.
        COUNT,
        /// The level of intervals; 0.95 unless it is typed.
        LEVEL,
        /// A list of numbers.
        NUMBERS,
        /// A list of whole numbers.
        COUNTS,
        /// A list of 1 for the event and 0 for none.
        LABELS,
        /// A name or number of each case's patient.
        PATIENTS,
        /// A line of numbers for each record.
        ROWS,
        /// Lines of counts.
        TABLE,
        /// A line for each group: its name, then its numbers.
        GROUPS,
        /// One of a few words.
        CHOICE,
        /// Yes or no.
        FLAG,
        /// Lines of `#` and `.`; an empty line begins another slice.
        MASK,
        /// Pairs of masks beside each other, an empty line between the pairs.
        MASK_PAIRS;

        /// Whether it takes several lines.
        public boolean isLong() {
            return switch (this) {
                case NUMBER, COUNT, LEVEL, CHOICE, FLAG -> false;
                default -> true;
            };
        }
    }

    /// A number of the result, or a list of them.
    ///
    /// @param name within the result, with dots where it lies deeper
    public record Output(String name, String label, String meaning, Form form) {}

    /// How a number of the result is written.
    public enum Form {
        NUMBER,
        PERCENT,
        COUNT,
        P,
        /// A lower and an upper bound.
        INTERVAL,
        /// The same of a share.
        PERCENT_INTERVAL
    }

    /// A chart of the result; title and description may have places as headlines have.
    ///
    /// @param marks which numbers it shows, where its kind does not say so
    /// @param words names of axes, lines and marks, by what the drawing calls them
    public record Picture(
            PictureKind kind,
            String title,
            String subtitle,
            String description,
            List<Mark> marks,
            Map<String, String> words) {
        public Picture {
            marks = List.copyOf(marks);
            words = Map.copyOf(words);
        }
    }

    /// A number of the result in a chart.
    ///
    /// @param interval the name of its interval, if it has one; two names of bounds are joined by a space
    public record Mark(String label, String value, String interval) {}

    /// How a result is drawn.
    public enum PictureKind {
        /// Estimates and their intervals.
        INTERVALS,
        /// Bars from zero: numbers by name, or a list.
        BARS,
        /// Lists of the result as lines over their position.
        LINES,
        /// What else would have come out with other values of one field.
        CURVE,
        /// Sensitivity over false positives.
        ROC,
        /// What happened over what was predicted.
        RELIABILITY,
        /// Two samples' distribution functions.
        ECDF,
        /// Differences over means.
        BLAND_ALTMAN,
        /// Counts in rows and columns.
        MATRIX,
        /// A predicted mask over its reference.
        MASKS,
        /// Every value as a dot.
        STRIP,
        /// A rate of each group with its interval, from the counts that were typed.
        GROUP_RATES
    }

    public Stream<Tool> tools() {
        return shelves.stream().flatMap(shelf -> shelf.tools().stream());
    }

    /// The page of an operation.
    public Optional<Tool> tool(String operation) {
        return tools().filter(tool -> tool.operation().equals(operation)).findFirst();
    }
}
