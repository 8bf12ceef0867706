package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A row of cells, with more ink the higher their value; the value stands under its cell, or a closer hatching tells
/// it.
///
/// @param cellNames what the cells are, the first heading of the table
public record HeatStrip(ChartText text, String cellNames, Axis axis, List<Cell> cells) implements Chart {

    /// A cell and its value.
    public record Cell(String label, double value) {

        public Cell {
            Check.filled(label, "label of the cell");
            Check.finite(value, "value of the cell");
        }
    }

    public HeatStrip {
        Check.filled(cellNames, "heading of the cells");
        cells = List.copyOf(cells);
    }

    @Override
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(List.of(cell.label(), numbers.value(cell.value(), axis.notation())));
        }
        return new ChartTable(List.of(cellNames, words.valuesOf(axis)), rows);
    }
}
