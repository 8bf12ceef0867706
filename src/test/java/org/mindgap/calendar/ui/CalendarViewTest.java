package org.mindgap.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.calendar.CalendarService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class CalendarViewTest extends SpringBrowserlessTest {
    @Autowired
    private CalendarService calendars;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Somebody somebody;

    @Test
    @WithMockUser
    void makesALinkShowsItOnceAndStopsIt() {
        Learner learner = ((SignedUp) accounts.create(
                        new EmailAddress(UUID.randomUUID() + "@clinic.org"),
                        "a long enough phrase",
                        Set.of(Authority.LEARNER)))
                .account()
                .learner();
        somebody.is(learner);
        navigate("calendar", CalendarView.class);

        test(find(Button.class).withText("Make a calendar link").single()).click();

        Anchor link = find(Anchor.class).withClassName("join-link").single();
        assertThat(link.getHref()).matches("calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(calendars.since(learner.person())).isPresent();
        navigate("calendar", CalendarView.class);
        assertThat(find(Anchor.class).withClassName("join-link").exists()).isFalse();

        test(find(Button.class).withText("Stop the link").single()).click();

        assertThat(calendars.since(learner.person())).isEmpty();
        assertThat(find(Paragraph.class)
                        .withTextContaining("does not work any more")
                        .exists())
                .isTrue();
    }
}
