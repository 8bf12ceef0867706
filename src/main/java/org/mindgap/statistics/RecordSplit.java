package org.mindgap.statistics;

/// A random split of records that ignores which patient they come from.
public record RecordSplit(int records, int testRecords, int recordsPerPatient) {

    public RecordSplit {
        Require.atLeast(1, "records", records);
        Require.within(1, records, "testRecords", testRecords);
        Require.within(1, records, "recordsPerPatient", recordsPerPatient);
    }

    /// The chance that a tested record has at least one other record of its patient in training:
    /// 1 - ∏ (t - j)/(N - j) for j = 1 … m-1, the siblings all falling into the test set.
    public double leakProbability() {
        double allSiblingsTested = 1;
        for (int j = 1; j < recordsPerPatient; j++) {
            allSiblingsTested *= Math.max(0, testRecords - j) / (double) (records - j);
        }
        return 1 - allSiblingsTested;
    }
}
