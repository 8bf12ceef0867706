package org.mindgap.lab.engine;

import java.util.Map;

/// Where a learner stands in the lab "Two districts, many levers".
///
/// @param sampled whether people are drawn by chance; otherwise there are as many of each kind as expected
/// @param patients how many people the rates are measured on
public record DistrictsState(
        DistrictsWorld world, DistrictsPlan plan, DistrictSite site, boolean sampled, int patients, int seed) {
    public static final CountRange PATIENTS = new CountRange(500, 50_000);
    static final int FIRST_SEED = 42;

    public DistrictsState {
        PATIENTS.require("patients", patients);
    }

    public static DistrictsState defaults() {
        return new DistrictsState(
                DistrictsWorld.defaults(), DistrictsPlan.defaults(), DistrictSite.HOME, false, 10_000, FIRST_SEED);
    }

    /// As a lesson sets the lab up.
    public static DistrictsState start(Map<String, String> given) {
        return new LabQuery<>(DistrictsControls.all()).read(defaults(), given).state();
    }

    public DistrictsState with(DistrictsWorld changed) {
        return new DistrictsState(changed, plan, site, sampled, patients, seed);
    }

    public DistrictsState with(DistrictsPlan changed) {
        return new DistrictsState(world, changed, site, sampled, patients, seed);
    }

    public DistrictsState with(DistrictSite changed) {
        return new DistrictsState(world, plan, changed, sampled, patients, seed);
    }

    public DistrictsState withSampled(boolean changed) {
        return new DistrictsState(world, plan, site, changed, patients, seed);
    }

    public DistrictsState withPatients(int changed) {
        return new DistrictsState(world, plan, site, sampled, changed, seed);
    }

    public DistrictsState withSeed(int changed) {
        return new DistrictsState(world, plan, site, sampled, patients, changed);
    }
}
