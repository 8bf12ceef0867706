package org.mindgap.lab.engine;

/// What can be wrong with a sealed generator.
public enum UnderstudyDefect {
    NONE(UnderstudySetting.honest()),
    RARE_DROPPED(UnderstudySetting.honest().withDrop(1)),
    UNCORRELATED(UnderstudySetting.honest().withCorrelation(0)),
    EXAGGERATED(UnderstudySetting.honest().withGap(1.4)),
    COPYING(UnderstudySetting.honest().withMemory(0.5));

    private final UnderstudySetting setting;

    UnderstudyDefect(UnderstudySetting setting) {
        this.setting = setting;
    }

    UnderstudySetting setting() {
        return setting;
    }
}
