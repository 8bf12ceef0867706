package org.mindgap.certificate;

import org.mindgap.people.InstitutionId;

/// The institution that required a module when its certificate was issued, by the name that it had then.
public record Requirer(InstitutionId id, String name) {}
