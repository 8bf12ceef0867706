package org.mindgap.lab.engine;

/// One of the two districts: who lives there, how its images are taken, how its training cases were labelled.
///
/// @param prevalence the share of people who have cancer
/// @param separation how far apart the image signal of people with and without cancer lies, in standard deviations
/// @param offset by how much the equipment shifts every signal, in standard deviations
/// @param missedLabels the share of cancers that the training labels call healthy
/// @param falseLabels the share of healthy people whom the training labels call ill
/// @param markerDiseased the share of people with cancer whose image bears the marker
/// @param markerHealthy the share of people without cancer whose image bears it
public record DistrictSetting(
        double prevalence,
        double separation,
        double offset,
        double missedLabels,
        double falseLabels,
        double markerDiseased,
        double markerHealthy) {
    public static final Range PREVALENCE = new Range(0.005, 0.5);
    public static final Range SEPARATION = new Range(0.2, 4);
    public static final Range OFFSET = new Range(-1.5, 1.5);
    public static final Range MISSED_LABELS = new Range(0, 0.5);
    public static final Range FALSE_LABELS = new Range(0, 0.2);
    public static final Range MARKER = new Range(0, 1);

    public DistrictSetting {
        PREVALENCE.require("prevalence", prevalence);
        SEPARATION.require("separation", separation);
        OFFSET.require("offset", offset);
        MISSED_LABELS.require("missedLabels", missedLabels);
        FALSE_LABELS.require("falseLabels", falseLabels);
        MARKER.require("markerDiseased", markerDiseased);
        MARKER.require("markerHealthy", markerHealthy);
    }

    /// The town: good images, good labels, a marker that goes with the disease.
    public static DistrictSetting town() {
        return new DistrictSetting(0.2, 2, 0, 0.02, 0, 0.6, 0.3);
    }

    /// The villages that the mobile van visits: other equipment, one cancer in five missed by the labels, and a marker
    /// that says nothing.
    public static DistrictSetting van() {
        return new DistrictSetting(0.1, 1.6, -0.4, 0.2, 0, 0.5, 0.5);
    }

    public DistrictSetting withPrevalence(double changed) {
        return new DistrictSetting(
                changed, separation, offset, missedLabels, falseLabels, markerDiseased, markerHealthy);
    }

    public DistrictSetting withSeparation(double changed) {
        return new DistrictSetting(
                prevalence, changed, offset, missedLabels, falseLabels, markerDiseased, markerHealthy);
    }

    public DistrictSetting withOffset(double changed) {
        return new DistrictSetting(
                prevalence, separation, changed, missedLabels, falseLabels, markerDiseased, markerHealthy);
    }

    public DistrictSetting withMissedLabels(double changed) {
        return new DistrictSetting(prevalence, separation, offset, changed, falseLabels, markerDiseased, markerHealthy);
    }

    public DistrictSetting withFalseLabels(double changed) {
        return new DistrictSetting(
                prevalence, separation, offset, missedLabels, changed, markerDiseased, markerHealthy);
    }

    public DistrictSetting withMarkerDiseased(double changed) {
        return new DistrictSetting(prevalence, separation, offset, missedLabels, falseLabels, changed, markerHealthy);
    }

    public DistrictSetting withMarkerHealthy(double changed) {
        return new DistrictSetting(prevalence, separation, offset, missedLabels, falseLabels, markerDiseased, changed);
    }

    /// The mean signal of people with or without cancer.
    double mean(boolean diseased) {
        return offset + (diseased ? separation : -separation) / 2;
    }

    /// How often the training label is not the truth.
    double wrongLabels(boolean diseased) {
        return diseased ? missedLabels : falseLabels;
    }

    double marker(boolean diseased) {
        return diseased ? markerDiseased : markerHealthy;
    }
}
