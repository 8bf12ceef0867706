package org.mindgap.lab.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Which blocks run anew inside every training fold; the others ran once on all patients.
public record Pipeline(Set<Block> inside) {

    /// The number that the meter of a pipeline shows.
    public enum Meter {
        /// Features were selected on all patients.
        LEAKY,
        /// Selection is inside, but the winner of a search reports its own score.
        FLAT,
        /// Selection and search are inside.
        NESTED
    }

    public Pipeline {
        EnumSet<Block> copy = EnumSet.noneOf(Block.class);
        copy.addAll(inside);
        inside = Collections.unmodifiableSet(copy);
    }

    /// As the lab starts: everything outside.
    public static Pipeline asFound() {
        return new Pipeline(Set.of());
    }

    /// Every block inside: nothing that learns from patients may see the tested ones.
    public static Pipeline repaired() {
        return new Pipeline(EnumSet.allOf(Block.class));
    }

    public Pipeline moveInside(Block block) {
        EnumSet<Block> changed = EnumSet.noneOf(Block.class);
        changed.addAll(inside);
        changed.add(block);
        return new Pipeline(changed);
    }

    public Pipeline moveOutside(Block block) {
        EnumSet<Block> changed = EnumSet.noneOf(Block.class);
        changed.addAll(inside);
        changed.remove(block);
        return new Pipeline(changed);
    }

    public boolean isInside(Block block) {
        return inside.contains(block);
    }

    /// Imputation, scaling and threshold leave the AUC of complete, standardised features alone wherever they stand.
    public Meter meter() {
        if (!isInside(Block.SELECT)) {
            return Meter.LEAKY;
        }
        return isInside(Block.TUNE) ? Meter.NESTED : Meter.FLAT;
    }
}
