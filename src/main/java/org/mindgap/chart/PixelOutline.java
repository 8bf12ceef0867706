package org.mindgap.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindgap.chart.MaskPanels.Pixel;

/// The outline of all pixels of one kind, as path data: around areas clockwise, around holes the other way.
final class PixelOutline {
    private final List<List<Pixel>> rows;
    private final Pixel kind;
    private final Map<Corner, Deque<Corner>> edges = new LinkedHashMap<>();

    private record Corner(int row, int column) {}

    private PixelOutline(List<List<Pixel>> rows, Pixel kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /// @param cell the side of a pixel
    static String path(List<List<Pixel>> rows, Pixel kind, double left, double top, double cell) {
        PixelOutline outline = new PixelOutline(rows, kind);
        outline.collect();
        StringBuilder data = new StringBuilder();
        while (!outline.edges.isEmpty()) {
            outline.append(data, left, top, cell);
        }
        return data.toString();
    }

    private boolean has(int row, int column) {
        return row >= 0
                && row < rows.size()
                && column >= 0
                && column < rows.getFirst().size()
                && rows.get(row).get(column) == kind;
    }

    private void collect() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.getFirst().size(); column++) {
                if (!has(row, column)) {
                    continue;
                }
                Corner a = new Corner(row, column);
                Corner b = new Corner(row, column + 1);
                Corner c = new Corner(row + 1, column + 1);
                Corner d = new Corner(row + 1, column);
                addUnless(has(row - 1, column), a, b);
                addUnless(has(row, column + 1), b, c);
                addUnless(has(row + 1, column), c, d);
                addUnless(has(row, column - 1), d, a);
            }
        }
    }

    private void addUnless(boolean inside, Corner from, Corner to) {
        if (!inside) {
            edges.computeIfAbsent(from, corner -> new ArrayDeque<>()).add(to);
        }
    }

    /// Follows edges until they close, and takes them away.
    private void append(StringBuilder data, double left, double top, double cell) {
        Corner start = edges.keySet().iterator().next();
        Corner from = start;
        Corner to = next(from);
        data.append('M').append(Coordinates.pair(left + start.column() * cell, top + start.row() * cell));
        while (!to.equals(start)) {
            Corner after = next(to);
            boolean flat = from.row() == to.row();
            if (flat != (to.row() == after.row())) {
                data.append(flat ? 'H' : 'V')
                        .append(Coordinates.of(flat ? left + to.column() * cell : top + to.row() * cell));
            }
            from = to;
            to = after;
        }
        data.append('z');
    }

    private Corner next(Corner from) {
        Deque<Corner> leaving = edges.get(from);
        if (leaving == null) {
            throw new IllegalStateException("The outline is open at " + from);
        }
        Corner to = leaving.remove();
        if (leaving.isEmpty()) {
            edges.remove(from);
        }
        return to;
    }
}
