package org.mindgap.lab.ui;

import org.mindgap.lab.engine.CasinoDataSets;
import org.mindgap.lab.engine.CasinoState;

/// Says in a sentence what the meters of the tuning casino show.
record CasinoStory(Texts texts) {
    String of(CasinoReading reading, CasinoDataSets sets, CasinoState state) {
        return state.reveal() ? revealed(reading, sets) : hidden(reading, sets, state);
    }

    private String revealed(CasinoReading reading, CasinoDataSets sets) {
        String key = switch (reading) {
            case LEAKY -> "lab.casino.happened-leaky-revealed";
            case FLAT -> "lab.casino.happened-flat-revealed";
            case NESTED -> "lab.casino.happened-nested-revealed";
            case APPARENT, HONEST, NEW_PATIENTS -> "lab.casino.happened-honest-revealed";
        };
        return texts.of(key, reading.mean(sets), CasinoReading.NEW_PATIENTS.mean(sets));
    }

    private String hidden(CasinoReading reading, CasinoDataSets sets, CasinoState state) {
        double shown = reading.mean(sets);
        boolean noise = state.setting().informative() == 0 || state.setting().effect() == 0;
        return switch (reading) {
            case LEAKY ->
                noise
                        ? texts.of(
                                "lab.casino.happened-leaky-noise",
                                shown,
                                state.setting().features())
                        : texts.of("lab.casino.happened-leaky", shown);
            case FLAT -> texts.of("lab.casino.happened-flat", shown);
            case NESTED -> texts.of("lab.casino.happened-nested", shown, CasinoReading.FLAT.mean(sets));
            case APPARENT, HONEST, NEW_PATIENTS ->
                texts.of("lab.casino.happened-honest", shown, CasinoReading.LEAKY.mean(sets));
        };
    }
}
