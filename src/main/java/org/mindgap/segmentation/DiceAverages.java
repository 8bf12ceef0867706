package org.mindgap.segmentation;

import java.util.List;
import java.util.OptionalDouble;

/// What averaging the Dice of several cases does with empty masks.
public record DiceAverages(List<Overlap> cases) {

    public DiceAverages {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("There is no case to average: give at least one pair of masks.");
        }
    }

    /// Cases in which both masks are empty are left out.
    public OptionalDouble skippingUndefined() {
        return cases.stream()
                .map(Overlap::dice)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /// Cases in which both masks are empty count as 1.
    public double bothEmptyCountsOne() {
        return cases.stream()
                .mapToDouble(overlap -> overlap.dice().orElse(1))
                .average()
                .orElseThrow();
    }

    /// Only cases with something to find.
    public OptionalDouble nonEmptyReferenceOnly() {
        return cases.stream()
                .filter(overlap -> overlap.reference() > 0)
                .map(Overlap::dice)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    /// Cases with nothing to find.
    public int emptyReferences() {
        return (int) cases.stream().filter(overlap -> overlap.reference() == 0).count();
    }

    /// Cases with nothing to find in which something was found.
    public int falsePositivesOnEmptyReference() {
        return (int) cases.stream()
                .filter(overlap -> overlap.reference() == 0 && overlap.prediction() > 0)
                .count();
    }

    /// Dice of the voxels of all cases together, in which large lesions outweigh small ones.
    public OptionalDouble pooled() {
        return cases.stream().reduce(new Overlap(0, 0, 0, 0), Overlap::plus).dice();
    }
}
