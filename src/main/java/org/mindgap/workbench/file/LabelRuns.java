package org.mindgap.workbench.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// Runs of equal labels in raster order.
///
/// @param starts where each run begins; the first at 0
/// @param numbers the label of each run, as a position in the list of labels
record LabelRuns(int[] starts, byte[] numbers, int voxels) {
    static final int MOST_LABELS = 256;
    static final int MOST_RUNS = 10_000_000;

    Mask mask(Size size, Spacing spacing, boolean[] wanted) {
        long[] words = new long[(voxels + 63) >>> 6];
        for (int run = 0; run < starts.length; run++) {
            if (wanted[numbers[run] & 0xff]) {
                set(words, starts[run], run + 1 < starts.length ? starts[run + 1] : voxels);
            }
        }
        return Mask.ofWords(size, spacing, words);
    }

    private static void set(long[] words, int from, int to) {
        for (int bit = from; bit < to; ) {
            int end = Math.min(to, (bit | 63) + 1);
            words[bit >>> 6] |= -1L >>> (64 - (end - bit)) << bit;
            bit = end;
        }
    }

    /// Takes values in raster order; refuses what changes too often, or has too many values, to be a mask.
    static final class Builder {
        private static final String IMAGE =
                "It is an image, not a mask: give the segmentation, and if it holds probabilities, apply the threshold first.";

        private final Map<Long, Integer> numbers = new HashMap<>();
        private final List<Long> values = new ArrayList<>();
        private final List<Long> counts = new ArrayList<>();
        private int[] starts = new int[1024];
        private byte[] runNumbers = new byte[1024];
        private int runs;
        private int voxels;
        private long last;

        void add(long value) throws UnreadableFile {
            if (runs == 0 || value != last) {
                start(value);
            }
            voxels++;
        }

        /// So many more of the last value.
        void repeat(int times) {
            voxels += times;
        }

        private void start(long value) throws UnreadableFile {
            endRun();
            Integer number = numbers.get(value);
            if (number == null) {
                if (values.size() == MOST_LABELS) {
                    throw new UnreadableFile(
                            "The file has more than %d different values. %s".formatted(MOST_LABELS, IMAGE));
                }
                number = values.size();
                numbers.put(value, number);
                values.add(value);
                counts.add(0L);
            }
            if (runs == starts.length) {
                if (runs >= MOST_RUNS) {
                    throw new UnreadableFile("Neighbouring voxels differ nearly everywhere in the file. " + IMAGE);
                }
                int more = Math.min(MOST_RUNS, 2 * runs);
                starts = Arrays.copyOf(starts, more);
                runNumbers = Arrays.copyOf(runNumbers, more);
            }
            starts[runs] = voxels;
            runNumbers[runs] = (byte) (int) number;
            runs++;
            last = value;
        }

        private void endRun() {
            if (runs > 0) {
                int number = runNumbers[runs - 1] & 0xff;
                counts.set(number, counts.get(number) + voxels - starts[runs - 1]);
            }
        }

        /// How many values there were so far.
        int labels() {
            return values.size();
        }

        /// Names a label.
        @FunctionalInterface
        interface Naming {
            Label of(long value, long voxels);
        }

        /// The labels, ascending by value; [#build] numbers the runs by them. To be called once, after the last value.
        List<Label> finish(Naming naming) {
            endRun();
            List<Integer> order = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(values::get))
                    .toList();
            byte[] renumbered = new byte[values.size()];
            for (int i = 0; i < renumbered.length; i++) {
                renumbered[order.get(i)] = (byte) i;
            }
            for (int run = 0; run < runs; run++) {
                runNumbers[run] = renumbered[runNumbers[run] & 0xff];
            }
            return order.stream()
                    .map(number -> naming.of(values.get(number), counts.get(number)))
                    .toList();
        }

        LabelRuns build() {
            return new LabelRuns(Arrays.copyOf(starts, runs), Arrays.copyOf(runNumbers, runs), voxels);
        }
    }
}
