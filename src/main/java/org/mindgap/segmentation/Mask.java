package org.mindgap.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/// Which voxels of a grid belong to a structure; never changes, so that it can be shared.
public final class Mask {

    private final Size size;
    private final Spacing spacing;
    private final long[] words;

    Mask(Size size, Spacing spacing, long[] words) {
        if (!size.volume() && spacing.slice() != 1) {
            throw new IllegalArgumentException(
                    "A plane has no spacing between slices: give two numbers, for the rows and for the columns.");
        }
        this.size = size;
        this.spacing = spacing;
        this.words = words;
    }

    public static Mask empty(Size size, Spacing spacing) {
        return new Mask(size, spacing, new long[Bits.words(size.voxels())]);
    }

    /// What lies inside a shape, in each slice.
    public static Mask of(Size size, Spacing spacing, Shape shape) {
        Mask mask = empty(size, spacing);
        int voxel = 0;
        for (int slice = 0; slice < size.slices(); slice++) {
            for (int row = 0; row < size.rows(); row++) {
                for (int column = 0; column < size.columns(); column++, voxel++) {
                    if (shape.contains(row, column)) {
                        Bits.set(mask.words, voxel);
                    }
                }
            }
        }
        return mask;
    }

    /// The voxels at these positions in raster order.
    public static Mask ofVoxels(Size size, Spacing spacing, IntStream voxels) {
        Mask mask = empty(size, spacing);
        voxels.forEach(voxel -> {
            if (voxel < 0 || voxel >= size.voxels()) {
                throw new IllegalArgumentException(
                        "There is no voxel %d in %s: count from 0 in raster order.".formatted(voxel, size));
            }
            Bits.set(mask.words, voxel);
        });
        return mask;
    }

    /// What [#words] gave; bits beyond the last voxel must be 0.
    public static Mask ofWords(Size size, Spacing spacing, long[] words) {
        int rest = size.voxels() & 63;
        if (words.length != Bits.words(size.voxels()) || (rest != 0 && words[words.length - 1] >>> rest != 0)) {
            throw new IllegalArgumentException(
                    "%d words do not hold the voxels of %s: take them from a mask of that size."
                            .formatted(words.length, size));
        }
        return new Mask(size, spacing, words.clone());
    }

    /// Rows of `#` for foreground and `.` for background.
    public static Mask plane(List<String> rows, Spacing spacing) {
        return parse(false, List.of(rows), spacing);
    }

    /// Slices of rows of `#` for foreground and `.` for background.
    public static Mask volume(List<List<String>> slices, Spacing spacing) {
        return parse(true, slices, spacing);
    }

    private static Mask parse(boolean volume, List<List<String>> slices, Spacing spacing) {
        int rows = slices.isEmpty() ? 0 : slices.getFirst().size();
        int columns = rows == 0 ? 0 : slices.getFirst().getFirst().length();
        Size size = new Size(volume, slices.size(), rows, columns);
        Mask mask = empty(size, spacing);
        int voxel = 0;
        for (List<String> slice : slices) {
            if (slice.size() != rows) {
                throw new IllegalArgumentException(
                        "A slice has %d rows where the first has %d: give all slices the same."
                                .formatted(slice.size(), rows));
            }
            for (String row : slice) {
                if (row.length() != columns) {
                    throw new IllegalArgumentException(
                            "A row has %d columns where the first has %d: give all rows the same."
                                    .formatted(row.length(), columns));
                }
                for (int column = 0; column < columns; column++, voxel++) {
                    char sign = row.charAt(column);
                    if (sign == '#') {
                        Bits.set(mask.words, voxel);
                    } else if (sign != '.') {
                        throw new IllegalArgumentException(
                                "A row holds “%c”: write # for foreground and . for background.".formatted(sign));
                    }
                }
            }
        }
        return mask;
    }

    public Size size() {
        return size;
    }

    public Spacing spacing() {
        return spacing;
    }

    /// The same voxels, elsewhere in millimetres.
    public Mask withSpacing(Spacing other) {
        return new Mask(size, other, words);
    }

    public long count() {
        return Bits.count(words);
    }

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /// In mm² or mm³.
    public double volume() {
        return count() * spacing.voxel();
    }

    public boolean contains(int voxel) {
        return voxel >= 0 && voxel < size.voxels() && Bits.get(words, voxel);
    }

    /// False outside of the grid.
    public boolean contains(int row, int column) {
        return contains(0, row, column);
    }

    /// False outside of the grid.
    public boolean contains(int slice, int row, int column) {
        return size.contains(slice, row, column) && Bits.get(words, size.voxel(slice, row, column));
    }

    /// Positions of the foreground in raster order, ascending.
    public int[] voxels() {
        int[] voxels = new int[(int) count()];
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                voxels[next++] = (i << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return voxels;
    }

    /// 64 voxels a word in raster order, the first in the lowest bit.
    public long[] words() {
        return words.clone();
    }

    public Mask union(Mask other) {
        return combine(other, (mine, its) -> mine | its);
    }

    public Mask intersection(Mask other) {
        return combine(other, (mine, its) -> mine & its);
    }

    /// What the other has not.
    public Mask minus(Mask other) {
        return combine(other, (mine, its) -> mine & ~its);
    }

    /// How many voxels both have.
    public long shared(Mask other) {
        Fit.require(this, other);
        long shared = 0;
        for (int i = 0; i < words.length; i++) {
            shared += Long.bitCount(words[i] & other.words[i]);
        }
        return shared;
    }

    /// The smallest box around the foreground; empty for an empty mask.
    public Optional<Box> bounds() {
        int firstSlice = -1;
        int lastSlice = -1;
        int firstRow = size.rows();
        int lastRow = -1;
        int firstColumn = size.columns();
        int lastColumn = -1;
        for (int line = 0; line < size.slices() * size.rows(); line++) {
            int start = line * size.columns();
            int end = start + size.columns();
            int first = Bits.next(words, start, end);
            if (first == end) {
                continue;
            }
            int slice = line / size.rows();
            int row = line % size.rows();
            firstSlice = firstSlice < 0 ? slice : firstSlice;
            lastSlice = slice;
            firstRow = Math.min(firstRow, row);
            lastRow = Math.max(lastRow, row);
            firstColumn = Math.min(firstColumn, first - start);
            lastColumn = Math.max(lastColumn, Bits.last(words, start, end) - start);
        }
        return firstSlice < 0
                ? Optional.empty()
                : Optional.of(new Box(
                        firstSlice,
                        firstRow,
                        firstColumn,
                        lastSlice - firstSlice + 1,
                        lastRow - firstRow + 1,
                        lastColumn - firstColumn + 1));
    }

    /// What lies in a box, on a grid of its own.
    public Mask cropped(Box box) {
        if (!box.isIn(size)) {
            throw new IllegalArgumentException(
                    "%s does not lie in %s: give a box inside the grid.".formatted(box, size));
        }
        Mask part = empty(new Size(size.volume(), box.slices(), box.rows(), box.columns()), spacing);
        for (int line = 0; line < box.slices() * box.rows(); line++) {
            int slice = box.slice() + line / box.rows();
            int row = box.row() + line % box.rows();
            int start = (slice * size.rows() + row) * size.columns() + box.column();
            int end = start + box.columns();
            int shift = line * box.columns() - start;
            for (int first = Bits.next(words, start, end); first < end; ) {
                int last = Bits.nextClear(words, first, end);
                Bits.setRange(part.words, first + shift, last + shift);
                first = Bits.next(words, last, end);
            }
        }
        return part;
    }

    /// The foreground with a face neighbour in the background; outside of the grid everything is background.
    public Mask border() {
        long[] border = words.clone();
        long[] interior = interior();
        for (int i = 0; i < border.length; i++) {
            border[i] &= ~interior[i];
        }
        return new Mask(size, spacing, border);
    }

    // All voxels of a word at once: shifting the grid wraps around at its edges, which never are interior.
    long[] interior() {
        long[] interior = new long[words.length];
        int columns = size.columns();
        int plane = size.rows() * columns;
        for (int i = 0; i < words.length; i++) {
            long word = words[i];
            if (word != 0) {
                word &= Bits.later(words, i, 1) & Bits.earlier(words, i, 1);
                word &= Bits.later(words, i, columns) & Bits.earlier(words, i, columns);
                if (size.volume()) {
                    word &= Bits.later(words, i, plane) & Bits.earlier(words, i, plane);
                }
                interior[i] = word;
            }
        }
        for (int start = 0; start < size.voxels(); start += columns) {
            Bits.clear(interior, start);
            Bits.clear(interior, start + columns - 1);
        }
        for (int start = 0; start < size.voxels(); start += plane) {
            Bits.clearRange(interior, start, start + columns);
            Bits.clearRange(interior, start + plane - columns, start + plane);
        }
        return interior;
    }

    /// Without a copy, for reading only.
    long[] raw() {
        return words;
    }

    /// Rows of `#` and `.`, those of all slices below each other.
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int start = 0; start < size.voxels(); start += size.columns()) {
            StringBuilder row = new StringBuilder(size.columns());
            for (int voxel = start; voxel < start + size.columns(); voxel++) {
                row.append(Bits.get(words, voxel) ? '#' : '.');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private Mask combine(Mask other, LongBinaryOperator operator) {
        Fit.require(this, other);
        long[] combined = new long[words.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = operator.applyAsLong(words[i], other.words[i]);
        }
        return new Mask(size, spacing, combined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask
                && size.equals(mask.size)
                && spacing.equals(mask.spacing)
                && Arrays.equals(words, mask.words);
    }

    @Override
    public int hashCode() {
        return 31 * size.hashCode() + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "%d of %s voxels".formatted(count(), size);
    }
}
