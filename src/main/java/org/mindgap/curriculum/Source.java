package org.mindgap.curriculum;

import java.util.Optional;

/// An entry of the bibliography; `label` is how lessons cite it.
public record Source(
        SourceId id,
        String label,
        String authors,
        String title,
        String venue,
        Optional<Integer> year,
        String detail,
        Optional<String> address) {}
