package org.mindgap.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.mindgap.institution.InvitationService;
import org.mindgap.institution.InvitationToken;
import org.mindgap.institution.Offer;
import org.mindgap.mail.Letter;
import org.mindgap.mail.Post;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.PersonName;
import org.springframework.stereotype.Component;

/// Sends invitations into institutions, as long as they can still be accepted.
@Component
class InvitationLetters {
    private static final String KEY = "mail.invitation.";

    /// Where the link of an invitation leads; the page is elsewhere.
    private static final String PAGE = "invitation/";

    private final InvitationService invitations;
    private final Post post;
    private final MailWords words;

    InvitationLetters(InvitationService invitations, Post post, MailWords words) {
        this.invitations = invitations;
        this.post = post;
        this.words = words;
    }

    /// @throws org.mindgap.mail.NotAccepted if the mail server did not take it; to be tried again later
    void send(InvitationErrand errand) {
        if (post.isOpen()) {
            invitations
                    .read(new InvitationToken(errand.token()))
                    .filter(offer -> offer.state() == Offer.State.OPEN)
                    .ifPresent(offer -> post.send(write(errand, offer)));
        }
    }

    private Letter write(InvitationErrand errand, Offer offer) {
        String institution = offer.institution().name();
        LetterText text = new LetterText(say("subject"));
        text.paragraph(errand.name().isEmpty() ? say("hello-nobody") : say("hello", errand.name()));
        Optional<String> inviter = offer.inviter().map(PersonName::value);
        text.paragraph(
                inviter.map(name -> say("lead-by", name, institution)).orElseGet(() -> say("lead", institution)));
        text.paragraph(say("what"));
        text.link(say("open"), post.address(PAGE + errand.token()));
        LocalDate last =
                LocalDate.ofInstant(errand.expires(), offer.institution().zone());
        text.paragraph(say("until", MailWords.day(last)));
        text.heading(say("why"));
        text.paragraph(say("because", institution));
        return new Letter(new EmailAddress(errand.email()), say("subject"), text.plain(), text.html());
    }

    private String say(String key, Object... values) {
        return words.say(KEY + key, values);
    }
}
