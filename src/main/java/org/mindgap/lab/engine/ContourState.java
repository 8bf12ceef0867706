package org.mindgap.lab.engine;

import java.util.Map;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;

/// Where a learner stands at the contour bench.
///
/// @param contrast grey value of the lesions
/// @param base the prepared mask that was loaded last
/// @param mask what is painted now, on pixels of 1 mm
public record ContourState(ContourSetting setting, int contrast, ContourScenario base, Mask mask) {
    public ContourState {
        ContourPhantom.CONTRAST.require("contrast", contrast);
        if (!mask.size().equals(ContourPhantom.SIZE) || !mask.spacing().equals(Spacing.ONE)) {
            throw new IllegalArgumentException("Not a mask of the bench: " + mask);
        }
    }

    /// As a lesson sets the lab up.
    public static ContourState start(Map<String, String> given) {
        ContourState defaults = new ContourState(
                ContourSetting.defaults(),
                (int) ContourPhantom.CONTRAST.from(),
                ContourScenario.S0,
                ContourScenario.S0.mask());
        return new LabQuery<>(ContourControls.ofTheSetting())
                .read(defaults, given)
                .state();
    }

    public ContourScores scores() {
        return ContourScores.of(setting, mask);
    }

    public ContourState with(ContourSetting changed) {
        return new ContourState(changed, contrast, base, mask);
    }

    public ContourState withContrast(int changed) {
        return new ContourState(setting, changed, base, mask);
    }

    public ContourState load(ContourScenario scenario) {
        return new ContourState(setting, contrast, scenario, scenario.mask());
    }

    public ContourState withMask(Mask painted) {
        return new ContourState(setting, contrast, base, painted.withSpacing(Spacing.ONE));
    }
}
