package org.mindgap.curriculum;

import java.util.Optional;

/// A word of the field, and what each side usually means by it where that differs.
public record Term(
        TermId id, String term, RichText definition, Optional<RichText> clinical, Optional<RichText> technical) {}
