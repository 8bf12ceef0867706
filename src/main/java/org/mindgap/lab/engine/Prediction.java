package org.mindgap.lab.engine;

/// How a predicted number stands against the truth.
///
/// @param close whether it came as near as the task asks, whatever else the credit depends on
public record Prediction(Credit credit, double predicted, double truth, boolean close) {
    public boolean isTooLow() {
        return !close && predicted < truth;
    }
}
