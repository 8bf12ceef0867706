package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A learner's calendar link, and the page of the mails to them.
@ExtendWith(RunningApplication.class)
class CalendarIT {
    private static final String PASSWORD = "the gap is between us";

    @ParameterizedTest
    @EnumSource
    void aLinkMadeByKeyboardWorksWithoutSigningInUntilItIsStopped(Screen screen, Visitors visitors) throws Exception {
        Visitor learner = visitors.arrive(screen);
        learner.signUp(UUID.randomUUID() + "@hospital.example", PASSWORD).isAt("what-do-you-do");
        learner.open("calendar");
        assertInOrder(learner);
        learner.tabTo(learner.button("calendar.make"));
        learner.page().keyboard().press("Enter");
        learner.reads("calendar.made");
        assertThat(learner.page().locator(".outcome")).isFocused();
        Locator link = learner.page().locator("a.join-link");
        assertThat(link).hasText(Pattern.compile("^" + learner.address("calendar/") + "[A-Za-z0-9_-]{43}\\.ics$"));
        assertInOrder(learner);
        String address = link.textContent();
        assertThat(ask(address).statusCode()).isEqualTo(200);
        assertThat(ask(address).headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(ask(address).headers().firstValue("Cache-Control")).contains("max-age=300, private");
        assertThat(ask(address).body()).startsWith("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");

        learner.tabTo(learner.button("calendar.revoke"));
        learner.page().keyboard().press("Enter");

        learner.reads("calendar.revoked");
        assertThat(ask(address).statusCode()).isEqualTo(404);
        assertThat(ask(learner.address("calendar/unknown.ics")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfMailsSaysThatThereIsNoMailServer(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen);
        learner.signUp(UUID.randomUUID() + "@hospital.example", PASSWORD).isAt("what-do-you-do");

        learner.open("mails");

        learner.reads("mails.no-post");
        learner.reads("mails.none");
        assertInOrder(learner);
        learner.link("mails.to-calendar").click();
        learner.isAt("calendar");
    }

    private static void assertInOrder(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }

    /// As a calendar program does, without a cookie.
    private static HttpResponse<String> ask(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
