package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a split puts the records of each patient: a column per patient, joined, with every crossing marked.
///
/// @param patientNames what the columns are, the first heading of the table
public record RecordGrid(ChartText text, String patientNames, Key key, List<Patient> patients) implements Chart {

    /// The side of the split on which a record lies.
    public enum Part {
        TRAINING,
        TEST
    }

    /// What the key calls a training record, a test record, and a line between the two.
    public record Key(String training, String test, String leak) {

        public Key {
            Check.filled(training, "name of training records");
            Check.filled(test, "name of test records");
            Check.filled(leak, "name of a leak");
        }
    }

    /// A patient's records in order.
    public record Patient(String label, List<Part> records) {

        public Patient {
            Check.filled(label, "label of the patient");
            records = List.copyOf(records);
        }

        public boolean isLeaking() {
            return records.contains(Part.TRAINING) && records.contains(Part.TEST);
        }

        int count(Part part) {
            return (int) records.stream().filter(record -> record == part).count();
        }
    }

    public RecordGrid {
        Check.filled(patientNames, "heading of the patients");
        patients = List.copyOf(patients);
    }

    @Override
    public boolean isEmpty() {
        return patients.stream().allMatch(patient -> patient.records().isEmpty());
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Patient patient : patients) {
            rows.add(List.of(
                    patient.label(),
                    numbers.value(patient.count(Part.TRAINING), Notation.COUNT),
                    numbers.value(patient.count(Part.TEST), Notation.COUNT),
                    patient.isLeaking() ? key.leak() : "–"));
        }
        return new ChartTable(List.of(patientNames, key.training(), key.test(), words.crossing()), rows);
    }
}
