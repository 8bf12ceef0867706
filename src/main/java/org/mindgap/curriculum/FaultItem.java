package org.mindgap.curriculum;

import java.util.List;

/// An item that shows a piece of a report and asks for the parts that are at fault.
public record FaultItem(ItemId id, RichText stem, ItemTraits traits, Exhibit exhibit) implements Item {
    public FaultItem {
        long faults = exhibit.parts().stream().filter(Part::fault).count();
        if (faults == 0 || faults == exhibit.parts().size()) {
            throw new IllegalArgumentException(id + " needs at least one part at fault and one in order");
        }
    }

    public List<Part> parts() {
        return exhibit.parts();
    }

    /// What is looked at.
    public sealed interface Exhibit {
        /// Everything that can be marked, in reading order.
        List<Part> parts();
    }

    /// A short text; its sentences can be marked.
    public record Abstract(List<Part> parts) implements Exhibit {
        public Abstract {
            parts = List.copyOf(parts);
        }
    }

    /// A table of results; the first cell of a row is its heading.
    public record Table(List<String> columns, List<List<Cell>> rows) implements Exhibit {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size() || !(row.getFirst() instanceof Plain)) {
                    throw new IllegalArgumentException(
                            "A row has a cell for each of the columns, and the first is its heading");
                }
            }
        }

        @Override
        public List<Part> parts() {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(Part.class::isInstance)
                    .map(Part.class::cast)
                    .toList();
        }
    }

    /// What stands in a table.
    public sealed interface Cell {
        RichText text();
    }

    /// A cell that cannot be marked.
    public record Plain(RichText text) implements Cell {}

    /// A sentence or cell that can be marked, and why it is at fault or in order.
    public record Part(OptionId id, RichText text, boolean fault, RichText why) implements Cell {}
}
