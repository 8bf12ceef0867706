package org.mindgap.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Counts by row and column: at least two rows and two columns, and something counted in each.
public record ContingencyTable(List<List<Integer>> counts) {

    public ContingencyTable {
        counts = counts.stream().map(List::copyOf).toList();
        Require.atLeast(2, "rows", counts.size());
        Require.atLeast(2, "columns", counts.getFirst().size());
        for (List<Integer> row : counts) {
            Require.within(counts.getFirst().size(), counts.getFirst().size(), "columns of a row", row.size());
            row.forEach(count -> Require.atLeast(0, "count", count));
        }
        if (withoutEmptyRows(counts).size() < counts.size()
                || withoutEmptyRows(transposed(counts)).size()
                        < counts.getFirst().size()) {
            throw new IllegalArgumentException("A row or a column is empty: " + counts);
        }
    }

    /// The table without empty rows and columns, which cannot tell whether the others differ. Nothing is left to
    /// compare
    /// when fewer than two of either remain.
    public static Optional<ContingencyTable> withoutEmpty(List<List<Integer>> counts) {
        List<List<Integer>> rows = withoutEmptyRows(counts);
        List<List<Integer>> columns = rows.isEmpty() ? rows : withoutEmptyRows(transposed(rows));
        return rows.size() < 2 || columns.size() < 2
                ? Optional.empty()
                : Optional.of(new ContingencyTable(transposed(columns)));
    }

    public int rows() {
        return counts.size();
    }

    public int columns() {
        return counts.getFirst().size();
    }

    public int total() {
        return counts.stream().mapToInt(ContingencyTable::sum).sum();
    }

    /// What this cell would hold if rows did not differ: row total times column total over the total.
    public double expected(int row, int column) {
        return (double) sum(counts.get(row)) * sum(transposed(counts).get(column)) / total();
    }

    /// Below 5 the chi-square distribution describes the statistic poorly; an exact test does better.
    ///
    /// Cochran WG. Biometrics 1954;10:417-451.
    public double smallestExpected() {
        int row = counts.stream().mapToInt(ContingencyTable::sum).min().orElseThrow();
        int column = transposed(counts).stream()
                .mapToInt(ContingencyTable::sum)
                .min()
                .orElseThrow();
        return (double) row * column / total();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<List<Integer>> withoutEmptyRows(List<List<Integer>> counts) {
        Predicate<Integer> isCounted = count -> count != 0;
        return counts.stream().filter(row -> row.stream().anyMatch(isCounted)).toList();
    }

    private static List<List<Integer>> transposed(List<List<Integer>> counts) {
        return IntStream.range(0, counts.getFirst().size())
                .mapToObj(column -> counts.stream().map(row -> row.get(column)).toList())
                .toList();
    }
}
