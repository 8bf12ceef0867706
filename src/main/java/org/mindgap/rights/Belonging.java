package org.mindgap.rights;

import java.time.Instant;
import org.mindgap.institution.Institution;
import org.mindgap.institution.Member;

/// An institution to which a person belongs or belonged.
public record Belonging(Institution institution, Member member) {
    /// Until when the institution keeps evidence about somebody who leaves at this moment, or left before.
    public Instant keptUntil(Instant leaving) {
        return member.ended()
                .orElse(leaving)
                .atZone(institution.zone())
                .plusYears(institution.retentionYears())
                .toInstant();
    }
}
