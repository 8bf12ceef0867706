package org.mindgap.lab.engine;

/// The model of the two districts: a risk on the scale of log odds, linear in what it is given.
///
/// @param signal by how much one standard deviation of the signal raises it
/// @param marker by how much the marker raises it; 0 where the model is not given the marker
/// @param van by how much it is raised for the van's people; 0 where the model is not given the district
/// @param townWeight the weight of the town at the end of training
public record DistrictModel(double intercept, double signal, double marker, double van, double townWeight) {

    /// Whether a stronger signal lowers the risk: then the labels have misled the training.
    public boolean isInverted() {
        return signal <= 0;
    }

    /// The part that does not come from the signal.
    double base(boolean marked, boolean ofTheVan) {
        return intercept + (marked ? marker : 0) + (ofTheVan ? van : 0);
    }
}
