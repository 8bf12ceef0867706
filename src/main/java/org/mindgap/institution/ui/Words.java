package org.mindgap.institution.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Outcome;
import org.mindgap.institution.Refusal;
import org.mindgap.widget.Days;

/// What the pages of institutions call things.
final class Words {
    private Words() {}

    static String role(Component page, InstitutionRole role) {
        return page.getTranslation(
                switch (role) {
                    case LEARNER -> "institution.role-learner";
                    case TRAINER -> "institution.role-trainer";
                    case ADMINISTRATOR -> "institution.role-administrator";
                });
    }

    static String refusal(Component page, Refusal refusal) {
        return page.getTranslation(
                switch (refusal) {
                    case NOT_YOURS -> "institution.refused-not-yours";
                    case NO_NAME -> "institution.refused-no-name";
                    case LAST_ADMINISTRATOR -> "institution.refused-last-administrator";
                    case NO_MEMBER -> "institution.refused-no-member";
                    case NO_GROUP -> "institution.refused-no-group";
                    case NO_TRAINER -> "institution.refused-no-trainer";
                    case NO_INVITATION -> "institution.refused-no-invitation";
                    case MEMBER_ALREADY -> "institution.refused-member-already";
                    case INVITED_ALREADY -> "institution.refused-invited-already";
                });
    }

    /// Says what came of an act: what was done, or why not.
    static void tell(Said status, Component page, Outcome outcome, String done) {
        switch (outcome) {
            case Outcome.Done _ -> status.say(done);
            case Outcome.Refused refused -> status.refuse(refusal(page, refused.reason()));
        }
    }

    static String day(Instant instant, ZoneId zone, Locale locale) {
        return Days.brief(instant.atZone(zone), locale);
    }

    static String moment(Instant instant, ZoneId zone, Locale locale) {
        return Days.moment(instant.atZone(zone), locale);
    }
}
