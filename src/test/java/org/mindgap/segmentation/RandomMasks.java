package org.mindgap.segmentation;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Masks of every kind: sparse, dense, blobs, empty, full; planes and volumes of any proportions and spacing.
final class RandomMasks {

    private final RandomGenerator random;

    RandomMasks(RandomGenerator random) {
        this.random = random;
    }

    Comparison pair() {
        Size size = random.nextInt(3) == 0
                ? Size.volume(1 + random.nextInt(7), 1 + random.nextInt(9), 1 + random.nextInt(11))
                : Size.plane(1 + random.nextInt(9), 1 + random.nextInt(70));
        Spacing spacing = new Spacing(size.volume() ? step() : 1, step(), step());
        return new Comparison(mask(size, spacing), mask(size, spacing));
    }

    private double step() {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0.1 + 4 * random.nextDouble();
    }

    Mask mask(Size size, Spacing spacing) {
        return switch (random.nextInt(8)) {
            case 0 -> Mask.empty(size, spacing);
            case 1 -> Morphology.complement(Mask.empty(size, spacing));
            case 2, 3 -> blobs(size, spacing);
            default -> speckles(size, spacing);
        };
    }

    private Mask speckles(Size size, Spacing spacing) {
        double density = Math.pow(random.nextDouble(), 2);
        return Mask.of(size, spacing, (row, column) -> random.nextDouble() < density);
    }

    private Mask blobs(Size size, Spacing spacing) {
        Mask blobs = Mask.empty(size, spacing);
        for (int blob = random.nextInt(4); blob >= 0; blob--) {
            Mask seed = Mask.ofVoxels(size, spacing, IntStream.of(random.nextInt(size.voxels())));
            for (int ring = random.nextInt(4); ring > 0; ring--) {
                seed = Morphology.dilate(seed);
            }
            blobs = blobs.union(seed);
        }
        return blobs;
    }
}
