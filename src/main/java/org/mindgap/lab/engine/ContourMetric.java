package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The numbers on the contour bench, in the order of its tiles.
public enum ContourMetric {
    DICE(Aim.HIGH, scores -> scores.overlap().dice()),
    IOU(Aim.HIGH, scores -> scores.overlap().iou()),
    SENSITIVITY(Aim.HIGH, scores -> scores.overlap().sensitivity()),
    PRECISION(Aim.HIGH, scores -> scores.overlap().precision()),
    RELATIVE_VOLUME_DIFFERENCE(Aim.ZERO, scores -> scores.overlap().relativeVolumeDifference()),
    HAUSDORFF(Aim.ZERO, scores -> scores.borders().hausdorff()),
    HAUSDORFF_95(Aim.ZERO, scores -> scores.borders().hausdorff95()),
    POOLED_HAUSDORFF_95(Aim.ZERO, scores -> scores.borders().pooledHausdorff95()),
    AVERAGE_DISTANCE(Aim.ZERO, scores -> scores.borders().averageDistance()),
    SURFACE_DICE(Aim.HIGH, scores -> scores.borders().within(scores.setting().tolerance())),
    LESION_F1(Aim.HIGH, scores -> scores.lesions().f1()),
    PANOPTIC_QUALITY(Aim.HIGH, scores -> scores.lesions().panopticQuality()),
    /// Pixels of the vessel inside the mask, which no published metric counts.
    VESSEL(Aim.ZERO, scores -> OptionalDouble.of(scores.vesselPixels()));

    private enum Aim {
        HIGH,
        ZERO
    }

    private final Aim aim;
    private final Function<ContourScores, OptionalDouble> value;

    ContourMetric(Aim aim, Function<ContourScores, OptionalDouble> value) {
        this.aim = aim;
        this.value = value;
    }

    OptionalDouble of(ContourScores scores) {
        return value.apply(scores);
    }

    /// Best first; those with the same value stand together, undefined ones at the end.
    public List<List<ContourScenario>> order(ContourSetting setting, Collection<ContourScenario> scenarios) {
        List<Placed> placed = scenarios.stream()
                .map(scenario -> new Placed(scenario, badness(ContourScores.of(setting, scenario.mask()))))
                .sorted(Comparator.comparingDouble(Placed::badness).thenComparing(Placed::scenario))
                .toList();
        List<List<ContourScenario>> order = new ArrayList<>();
        double before = Double.NaN;
        for (Placed next : placed) {
            if (next.badness != before) {
                order.add(new ArrayList<>());
            }
            order.getLast().add(next.scenario);
            before = next.badness;
        }
        return order;
    }

    private double badness(ContourScores scores) {
        OptionalDouble score = of(scores);
        if (score.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return aim == Aim.HIGH ? -score.getAsDouble() : Math.abs(score.getAsDouble());
    }

    private record Placed(ContourScenario scenario, double badness) {}
}
