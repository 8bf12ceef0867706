package org.mindgap.lab.ui;

import java.util.function.ToDoubleFunction;
import org.mindgap.lab.engine.CasinoDataSets;
import org.mindgap.lab.engine.CasinoOutcome;
import org.mindgap.lab.engine.Pipeline.Meter;

/// A way to read the performance off a data set, and the keys of its words.
enum CasinoReading {
    APPARENT("lab.casino.needle.apparent", "", CasinoOutcome::apparent),
    LEAKY("lab.casino.needle.leaky", "lab.casino.title-leaky", CasinoOutcome::leaky),
    HONEST("lab.casino.needle.honest", "lab.casino.title-honest", CasinoOutcome::honest),
    FLAT("lab.casino.needle.flat", "lab.casino.title-flat", CasinoOutcome::flat),
    NESTED("lab.casino.needle.nested", "lab.casino.title-nested", CasinoOutcome::nested),
    NEW_PATIENTS("lab.casino.needle.new-patients", "", CasinoOutcome::newPatients);

    private final String name;
    private final String title;
    private final ToDoubleFunction<CasinoOutcome> value;

    CasinoReading(String name, String title, ToDoubleFunction<CasinoOutcome> value) {
        this.name = name;
        this.title = title;
        this.value = value;
    }

    /// What a pipeline's meter shows.
    ///
    /// @param searching whether the lesson is about the search; where it is not, the recipe in the folds is fixed
    static CasinoReading of(Meter meter, boolean searching) {
        return switch (meter) {
            case LEAKY -> LEAKY;
            case FLAT -> searching ? FLAT : HONEST;
            case NESTED -> searching ? NESTED : HONEST;
        };
    }

    String nameKey() {
        return name;
    }

    /// Of readings that a pipeline can report.
    String titleKey() {
        return title;
    }

    double mean(CasinoDataSets sets) {
        return sets.mean(value);
    }

    ToDoubleFunction<CasinoOutcome> value() {
        return value;
    }
}
