package org.mindgap.lab.engine;

/// A screening programme in two districts: the town, and the villages that a mobile van visits.
///
/// @param vanShare the share of all people whom the van sees
public record DistrictsWorld(double vanShare, DistrictSetting town, DistrictSetting van) {
    public static final Range VAN_SHARE = new Range(0.02, 0.5);
    /// All harm is counted among so many people of both districts.
    public static final double PEOPLE = 10_000;
    /// How often the marker appears at a hospital elsewhere, whoever is ill.
    static final double MARKER_ELSEWHERE = 0.4;

    public DistrictsWorld {
        VAN_SHARE.require("vanShare", vanShare);
    }

    public static DistrictsWorld defaults() {
        return new DistrictsWorld(0.25, DistrictSetting.town(), DistrictSetting.van());
    }

    public DistrictsWorld withVanShare(double changed) {
        return new DistrictsWorld(changed, town, van);
    }

    public DistrictsWorld withTown(DistrictSetting changed) {
        return new DistrictsWorld(vanShare, changed, van);
    }

    public DistrictsWorld withVan(DistrictSetting changed) {
        return new DistrictsWorld(vanShare, town, changed);
    }

    /// Whether the same people live in both worlds: as many in each district, as many of them ill.
    public boolean hasThePeopleOf(DistrictsWorld other) {
        return vanShare == other.vanShare
                && town.prevalence() == other.town.prevalence()
                && van.prevalence() == other.van.prevalence();
    }

    /// The world after a data repair among the preparations; others change nothing of it.
    DistrictsWorld after(DistrictPreparation preparation) {
        return switch (preparation) {
            case LABEL_AUDIT -> withVan(van.withMissedLabels(0));
            case FIX_ACQUISITION -> withVan(van.withOffset(0));
            case NONE, REWEIGHING, BALANCE_GROUPS, BALANCE_GROUPS_AND_LABELS -> this;
        };
    }

    /// The world in which a model is used.
    DistrictsWorld at(DistrictSite site) {
        return switch (site) {
            case HOME -> this;
            case ELSEWHERE ->
                new DistrictsWorld(
                        vanShare,
                        town.withMarkerDiseased(MARKER_ELSEWHERE).withMarkerHealthy(MARKER_ELSEWHERE),
                        van.withMarkerDiseased(MARKER_ELSEWHERE).withMarkerHealthy(MARKER_ELSEWHERE));
        };
    }

    DistrictSetting district(boolean ofTheVan) {
        return ofTheVan ? van : town;
    }

    double share(boolean ofTheVan) {
        return ofTheVan ? vanShare : 1 - vanShare;
    }

    /// The share of all people who have cancer.
    double prevalence() {
        return share(false) * town.prevalence() + share(true) * van.prevalence();
    }
}
