package org.mindgap.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Several readers of the same case: how far they agree is what a model can be asked for.
public final class ReaderAgreement {

    private final List<Mask> readers;

    public ReaderAgreement(List<Mask> readers) {
        if (readers.size() < 2) {
            throw new IllegalArgumentException(
                    "Agreement needs at least two readers, not %d: add the mask of another.".formatted(readers.size()));
        }
        readers.forEach(reader -> Fit.require(readers.getFirst(), reader));
        this.readers = List.copyOf(readers);
    }

    /// Dice of each pair of readers: first with second, first with third, …
    public List<OptionalDouble> pairs() {
        List<OptionalDouble> pairs = new ArrayList<>();
        for (int one = 0; one < readers.size(); one++) {
            for (int other = one + 1; other < readers.size(); other++) {
                pairs.add(Overlap.of(readers.get(one), readers.get(other)).dice());
            }
        }
        return pairs;
    }

    /// Over the pairs in which it is defined.
    public OptionalDouble meanDice() {
        return mean(pairs());
    }

    /// Dice of a mask with each reader, over those in which it is defined.
    public OptionalDouble meanDiceWith(Mask model) {
        return mean(
                readers.stream().map(reader -> Overlap.of(reader, model).dice()).toList());
    }

    /// What more than half of the readers marked.
    public Mask majority() {
        Mask first = readers.getFirst();
        int[] votes = new int[first.size().voxels()];
        for (Mask reader : readers) {
            Bits.forEach(reader.raw(), voxel -> votes[voxel]++);
        }
        Mask majority = Mask.empty(first.size(), first.spacing());
        for (int voxel = 0; voxel < votes.length; voxel++) {
            if (2 * votes[voxel] > readers.size()) {
                Bits.set(majority.raw(), voxel);
            }
        }
        return majority;
    }

    private static OptionalDouble mean(List<OptionalDouble> values) {
        return values.stream().flatMapToDouble(OptionalDouble::stream).average();
    }
}
