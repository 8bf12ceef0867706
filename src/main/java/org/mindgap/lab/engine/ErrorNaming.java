package org.mindgap.lab.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mindgap.lab.engine.Chance.Purpose;

/// Naming the error of ten hidden masks from their numbers alone.
public final class ErrorNaming {

    /// Of a mask without false voxels: farther than this, the missing ones lie inside.
    private static final double INSIDE = 5;

    private static final int POINTS = 4;

    private static final List<ContourScenario> HIDDEN = List.of(
            ContourScenario.S1,
            ContourScenario.S1B,
            ContourScenario.S2,
            ContourScenario.S2B,
            ContourScenario.S3B,
            ContourScenario.S4,
            ContourScenario.C,
            ContourScenario.S7,
            ContourScenario.S5,
            ContourScenario.S8);

    /// The points for all of them.
    static final int MOST = POINTS * HIDDEN.size();

    private ErrorNaming() {}

    /// The ten masks in an order of their own for each seed.
    public static List<ContourScenario> hidden(long seed) {
        int[] order = IntStream.range(0, HIDDEN.size()).toArray();
        Shuffle.inPlace(order, new Chance(seed).stream(Purpose.HIDDEN_MASKS, 0));
        return IntStream.of(order).mapToObj(HIDDEN::get).toList();
    }

    /// What the numbers say; nothing where they fit no error.
    public static Optional<ContourError> key(ContourScores scores) {
        double sensitivity = scores.overlap().sensitivity().orElse(0);
        double precision = scores.overlap().precision().orElse(0);
        if (scores.lesions().falsePositives() > 0) {
            return Optional.of(ContourError.FALSE_LESION);
        }
        if (scores.lesions().falseNegatives() > 0) {
            return Optional.of(sensitivity == 1 ? ContourError.MERGE : ContourError.MISSED_LESION);
        }
        if (sensitivity == precision) {
            return sensitivity < 1 ? Optional.of(ContourError.SHIFT) : Optional.empty();
        }
        if (sensitivity == 1) {
            return Optional.of(ContourError.OVER_SEGMENTATION);
        }
        if (precision == 1) {
            boolean inside = scores.borders().hausdorff().orElse(0) > INSIDE;
            return Optional.of(inside ? ContourError.HOLE : ContourError.UNDER_SEGMENTATION);
        }
        return Optional.empty();
    }

    /// 4 points for each hidden mask that is named as the key does.
    public static Credit credit(Map<ContourScenario, ContourError> named) {
        int right = (int) HIDDEN.stream()
                .filter(mask -> key(ContourScores.of(ContourSetting.defaults(), mask.mask()))
                        .equals(Optional.ofNullable(named.get(mask))))
                .count();
        return new Credit(POINTS * right, MOST);
    }
}
