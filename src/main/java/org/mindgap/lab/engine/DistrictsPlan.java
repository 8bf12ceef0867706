package org.mindgap.lab.engine;

/// What is done about the gap between the two districts, from the data to the decision.
///
/// @param costRatio how many false alarms weigh as much as one missed cancer
/// @param townThreshold used where thresholds are set by hand, on the scale of log odds
/// @param vanThreshold the same for the van
/// @param floor the least sensitivity that every district shall have, where the decision knows one
/// @param band how far from the threshold, in log odds, a reader decides instead
/// @param readerSensitivity of that reader
/// @param readerSpecificity of that reader
public record DistrictsPlan(
        DistrictInputs inputs,
        DistrictPreparation preparation,
        DistrictTraining training,
        DistrictDecision decision,
        double costRatio,
        double townThreshold,
        double vanThreshold,
        double floor,
        double band,
        double readerSensitivity,
        double readerSpecificity) {
    public static final Range COST_RATIO = new Range(1, 50);
    public static final Range THRESHOLD = new Range(-8, 4);
    public static final Range FLOOR = new Range(0.5, 0.99);
    public static final Range BAND = new Range(0, 3);
    public static final Range READER = new Range(0.7, 1);

    public DistrictsPlan {
        COST_RATIO.require("costRatio", costRatio);
        THRESHOLD.require("townThreshold", townThreshold);
        THRESHOLD.require("vanThreshold", vanThreshold);
        FLOOR.require("floor", floor);
        BAND.require("band", band);
        READER.require("readerSensitivity", readerSensitivity);
        READER.require("readerSpecificity", readerSpecificity);
    }

    public static DistrictsPlan defaults() {
        return new DistrictsPlan(
                DistrictInputs.SIGNAL_AND_MARKER,
                DistrictPreparation.NONE,
                DistrictTraining.AVERAGE,
                DistrictDecision.COST,
                10,
                -2.3,
                -2.3,
                0.9,
                1,
                0.92,
                0.9);
    }

    public DistrictsPlan with(DistrictInputs changed) {
        return new DistrictsPlan(
                changed,
                preparation,
                training,
                decision,
                costRatio,
                townThreshold,
                vanThreshold,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan with(DistrictPreparation changed) {
        return new DistrictsPlan(
                inputs,
                changed,
                training,
                decision,
                costRatio,
                townThreshold,
                vanThreshold,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan with(DistrictTraining changed) {
        return new DistrictsPlan(
                inputs,
                preparation,
                changed,
                decision,
                costRatio,
                townThreshold,
                vanThreshold,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan with(DistrictDecision changed) {
        return new DistrictsPlan(
                inputs,
                preparation,
                training,
                changed,
                costRatio,
                townThreshold,
                vanThreshold,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan withCostRatio(double changed) {
        return new DistrictsPlan(
                inputs,
                preparation,
                training,
                decision,
                changed,
                townThreshold,
                vanThreshold,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan withThresholds(double ofTheTown, double ofTheVan) {
        return new DistrictsPlan(
                inputs,
                preparation,
                training,
                decision,
                costRatio,
                ofTheTown,
                ofTheVan,
                floor,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan withFloor(double changed) {
        return new DistrictsPlan(
                inputs,
                preparation,
                training,
                decision,
                costRatio,
                townThreshold,
                vanThreshold,
                changed,
                band,
                readerSensitivity,
                readerSpecificity);
    }

    public DistrictsPlan withReader(double width, double sensitivity, double specificity) {
        return new DistrictsPlan(
                inputs,
                preparation,
                training,
                decision,
                costRatio,
                townThreshold,
                vanThreshold,
                floor,
                width,
                sensitivity,
                specificity);
    }
}
