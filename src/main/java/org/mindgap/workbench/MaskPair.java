package org.mindgap.workbench;

import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.Connectivity;
import org.mindgap.segmentation.Mask;

/// The input of the operation `segmentation`, with masks that were read from files and not from rows of text.
///
/// @param toleranceMm from 0 up: a border voxel this near to the other border counts as right in the NSD
/// @param lesionIouMin from 0 to 1: the least IoU of two lesions that are the same one
public record MaskPair(
        Mask reference, Mask prediction, double toleranceMm, double lesionIouMin, Connectivity lesionConnectivity) {

    /// @throws Refusal for masks on different grids, and for numbers out of range
    public MaskPair {
        require("toleranceMm", toleranceMm, Range.NOT_NEGATIVE);
        require("lesionIouMin", lesionIouMin, Range.SHARE);
        try {
            new Comparison(reference, prediction);
        } catch (IllegalArgumentException problem) {
            throw new Refusal("prediction: " + problem.getMessage());
        }
    }

    private static void require(String field, double value, Range range) {
        if (!range.contains(value)) {
            throw Refusal.of(field, Double.toString(value), range.words());
        }
    }

    Comparison comparison() {
        return new Comparison(reference, prediction);
    }
}
