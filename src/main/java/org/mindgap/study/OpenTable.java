package org.mindgap.study;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// What the study offers as open data, and how its fields are called.
public enum OpenTable {
    FIGURES(OpenData.FIGURES, OpenFigure.class),
    TABLE_1(OpenData.TABLE_1, OpenTest.class);

    private final String address;
    private final Class<? extends Record> row;

    OpenTable(String address, Class<? extends Record> row) {
        this.address = address;
        this.row = row;
    }

    public String address() {
        return address;
    }

    /// The name of a row in the API's description.
    public String row() {
        return row.getSimpleName();
    }

    public List<String> fields() {
        return Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
