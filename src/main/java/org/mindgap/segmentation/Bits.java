package org.mindgap.segmentation;

import java.util.function.IntConsumer;

/// Bits in words of 64, from the lowest; bits beyond the end of a mask are always 0.
final class Bits {

    private Bits() {}

    static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    static boolean get(long[] words, int bit) {
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    static void set(long[] words, int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    static void clear(long[] words, int bit) {
        words[bit >>> 6] &= ~(1L << bit);
    }

    static void setRange(long[] words, int from, int to) {
        for (int bit = from; bit < to; ) {
            int end = Math.min(to, (bit | 63) + 1);
            words[bit >>> 6] |= -1L >>> (64 - (end - bit)) << bit;
            bit = end;
        }
    }

    static void clearRange(long[] words, int from, int to) {
        for (int bit = from; bit < to; ) {
            int end = Math.min(to, (bit | 63) + 1);
            words[bit >>> 6] &= ~(-1L >>> (64 - (end - bit)) << bit);
            bit = end;
        }
    }

    static long count(long[] words) {
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static void forEach(long[] words, IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /// The first bit from `from` on and before `to` that is set, or `to`.
    static int next(long[] words, int from, int to) {
        if (from >= to) {
            return to;
        }
        int i = from >>> 6;
        long word = words[i] & -1L << from;
        int last = (to - 1) >>> 6;
        while (word == 0 && i < last) {
            word = words[++i];
        }
        return word == 0 ? to : Math.min(to, (i << 6) + Long.numberOfTrailingZeros(word));
    }

    /// The first bit from `from` on and before `to` that is not set, or `to`.
    static int nextClear(long[] words, int from, int to) {
        if (from >= to) {
            return to;
        }
        int i = from >>> 6;
        long word = ~words[i] & -1L << from;
        int last = (to - 1) >>> 6;
        while (word == 0 && i < last) {
            word = ~words[++i];
        }
        return word == 0 ? to : Math.min(to, (i << 6) + Long.numberOfTrailingZeros(word));
    }

    /// The last bit from `from` on and before `to` that is set, or -1.
    static int last(long[] words, int from, int to) {
        for (int end = to; end > from; ) {
            int start = Math.max(from, (end - 1) & ~63);
            long word = words[start >>> 6] >>> start << start;
            word &= -1L >>> (64 - ((end - 1 & 63) + 1));
            if (word != 0) {
                return (start & ~63) + 63 - Long.numberOfLeadingZeros(word);
            }
            end = start;
        }
        return -1;
    }

    /// Each bit takes the value of the one `by` later: 0 beyond the end.
    static long later(long[] words, int i, int by) {
        int from = i + (by >>> 6);
        int rest = by & 63;
        long low = from < words.length ? words[from] : 0;
        if (rest == 0) {
            return low;
        }
        long high = from + 1 < words.length ? words[from + 1] : 0;
        return low >>> rest | high << (64 - rest);
    }

    /// Each bit takes the value of the one `by` earlier: 0 before the start.
    static long earlier(long[] words, int i, int by) {
        int from = i - (by >>> 6);
        int rest = by & 63;
        long high = from >= 0 ? words[from] : 0;
        if (rest == 0) {
            return high;
        }
        long low = from - 1 >= 0 ? words[from - 1] : 0;
        return high << rest | low >>> (64 - rest);
    }
}
