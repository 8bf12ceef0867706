package org.mindgap.chart;

import java.util.List;
import java.util.Locale;

/// A confusion matrix for each of some groups: how many people a decision finds, misses, alarms and leaves in peace.
///
/// @param groups what the panels are, the first heading of the table
/// @param words what the four cells are called
public record ConfusionPanels(ChartText text, String groups, Words words, List<Panel> panels) implements Chart {

    /// The names of the cells, short enough to stand in them.
    public record Words(String found, String missed, String alarms, String reassured) {

        public Words {
            Check.filled(found, "name of true positives");
            Check.filled(missed, "name of false negatives");
            Check.filled(alarms, "name of false positives");
            Check.filled(reassured, "name of true negatives");
        }
    }

    /// How many people of a group are in each cell; shown in whole people.
    public record Panel(String label, double found, double missed, double alarms, double reassured) {

        public Panel {
            Check.filled(label, "label of the group");
            Check.notNegative(found, "number of true positives");
            Check.notNegative(missed, "number of false negatives");
            Check.notNegative(alarms, "number of false positives");
            Check.notNegative(reassured, "number of true negatives");
        }
    }

    public ConfusionPanels {
        Check.filled(groups, "heading of the groups");
        panels = List.copyOf(panels);
    }

    @Override
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords unused) {
        Numbers numbers = new Numbers(locale);
        return new ChartTable(
                List.of(groups, words.found, words.missed, words.alarms, words.reassured),
                panels.stream()
                        .map(panel -> List.of(
                                panel.label,
                                numbers.value(panel.found, Notation.COUNT),
                                numbers.value(panel.missed, Notation.COUNT),
                                numbers.value(panel.alarms, Notation.COUNT),
                                numbers.value(panel.reassured, Notation.COUNT)))
                        .toList());
    }
}
