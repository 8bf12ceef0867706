package org.mindgap.chart;

import java.util.List;

/// Reference lines of charts with a single numeric axis.
final class References {
    private References() {}

    static void refuseFlat(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.along() != Reference.Along.ACROSS) {
                throw new IllegalArgumentException("This chart has no upward axis for " + reference);
            }
        }
    }

    static List<Flags.Flag> flags(List<Reference> references, Scale scale) {
        return references.stream()
                .filter(reference -> reference.along() == Reference.Along.ACROSS)
                .map(reference -> new Flags.Flag(scale.at(reference.at()), "", reference.label(), Tone.INK))
                .toList();
    }
}
