package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Which fold each record is tested in; immutable.
///
/// Folds count from 0. The model that scores a record is trained on the records of all other folds. Of a single split
/// only fold 0 is tested.
public final class FoldTable {

    private static final int SINGLE_SPLIT_FOLDS = 5;

    private final int folds;
    private final int testedFolds;
    private final int recordsPerPatient;
    private final int[] foldOfRecord;

    private FoldTable(int folds, int testedFolds, int recordsPerPatient, int[] foldOfRecord) {
        this.folds = folds;
        this.testedFolds = testedFolds;
        this.recordsPerPatient = recordsPerPatient;
        this.foldOfRecord = foldOfRecord;
    }

    /// Record order is shuffled and dealt to the folds in turn.
    static FoldTable byRecord(Cohort cohort, int folds, RandomGenerator random) {
        int[] order = IntStream.range(0, cohort.records()).toArray();
        Shuffle.inPlace(order, random);
        int[] fold = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            fold[order[position]] = position % folds;
        }
        return new FoldTable(folds, folds, cohort.recordsPerPatient(), fold);
    }

    /// The patients of each class are shuffled and dealt to the folds in turn, each class from fold 0.
    static FoldTable byPatient(Cohort cohort, int folds, RandomGenerator random) {
        int[] foldOfPatient = new int[cohort.patients()];
        for (boolean event : new boolean[] {false, true}) {
            int[] members = membersOf(cohort, event);
            Shuffle.inPlace(members, random);
            for (int position = 0; position < members.length; position++) {
                foldOfPatient[members[position]] = position % folds;
            }
        }
        return ofPatients(cohort, folds, folds, foldOfPatient);
    }

    private static int[] membersOf(Cohort cohort, boolean event) {
        int[] members = new int[cohort.patients()];
        int count = 0;
        for (int patient = 0; patient < members.length; patient++) {
            if (cohort.isEvent(patient) == event) {
                members[count++] = patient;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /// One fifth of the patients is tested.
    static FoldTable single(Cohort cohort, RandomGenerator random) {
        FoldTable five = byPatient(cohort, SINGLE_SPLIT_FOLDS, random);
        return new FoldTable(SINGLE_SPLIT_FOLDS, 1, five.recordsPerPatient, five.foldOfRecord);
    }

    static FoldTable bySite(Cohort cohort) {
        int[] sites = IntStream.range(0, cohort.patients()).map(cohort::siteOf).toArray();
        return ofPatients(cohort, Cohort.SITES, Cohort.SITES, sites);
    }

    private static FoldTable ofPatients(Cohort cohort, int folds, int testedFolds, int[] foldOfPatient) {
        int[] fold = new int[cohort.records()];
        int perPatient = cohort.recordsPerPatient();
        for (int patient = 0; patient < foldOfPatient.length; patient++) {
            Arrays.fill(fold, patient * perPatient, (patient + 1) * perPatient, foldOfPatient[patient]);
        }
        return new FoldTable(folds, testedFolds, cohort.recordsPerPatient(), fold);
    }

    public int folds() {
        return folds;
    }

    public int testedFolds() {
        return testedFolds;
    }

    public int records() {
        return foldOfRecord.length;
    }

    public int foldOf(int record) {
        return foldOfRecord[record];
    }

    /// Whether the record is tested at all.
    public boolean isTested(int record) {
        return foldOfRecord[record] < testedFolds;
    }

    /// Whether some records of the patient train a model that others of its records test.
    public boolean straddles(int patient) {
        int first = patient * recordsPerPatient;
        return IntStream.range(first, first + recordsPerPatient)
                .anyMatch(record -> foldOfRecord[record] != foldOfRecord[first]);
    }

    /// How many patients train and test the same model.
    public int straddlingPatients() {
        return (int) IntStream.range(0, foldOfRecord.length / recordsPerPatient)
                .filter(this::straddles)
                .count();
    }

    /// The fold of every record.
    public int[] toArray() {
        return foldOfRecord.clone();
    }

    /// Not to be changed.
    int[] foldOfRecord() {
        return foldOfRecord;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoldTable table
                && folds == table.folds
                && testedFolds == table.testedFolds
                && recordsPerPatient == table.recordsPerPatient
                && Arrays.equals(foldOfRecord, table.foldOfRecord);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(foldOfRecord) + testedFolds;
    }
}
