package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Signing up and in, and what an account keeps.
@ExtendWith(RunningApplication.class)
class AccountIT {
    private static final String PASSWORD = "the gap is between us";
    private static final String ITEM = "one-split-how-far-apart";

    @ParameterizedTest
    @EnumSource
    void signingUpClaimsWhatTheGuestDid(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen).startAsGuest("roles.model-training");
        guest.open("learn/cross-validation/one-split");
        guest.item(ITEM).answerSomehow();
        String verdict = guest.item(ITEM).verdict().textContent();
        String email = newEmail();

        guest.open("path");
        guest.link("path.guest-sign-up").click();
        guest.reads("sign-up.lead-guest");
        guest.fillIn(email, PASSWORD);
        guest.button("sign-up.enter").click();

        guest.isAt("path");
        guest.reads("path.track-technical");
        guest.doesNotRead("path.guest");
        Visitor elsewhere = visitors.arrive(screen);
        elsewhere.signIn(email, PASSWORD).isAt("path");
        elsewhere.open("learn/cross-validation/one-split");
        assertThat(elsewhere.item(ITEM).verdict()).hasText(verdict);
    }

    @ParameterizedTest
    @EnumSource
    void signingOutLeavesNothingBehind(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen);
        learner.signUp(newEmail(), PASSWORD).isAt("what-do-you-do");
        learner.open("learn/cross-validation/one-split");
        learner.item(ITEM).answerSomehow();

        learner.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText(Words.of("shell.sign-out")))
                .click();
        assertThat(learner.link("shell.sign-in").first()).isVisible();

        learner.open("learn/cross-validation/one-split");
        assertThat(learner.item(ITEM).check()).isVisible();
    }

    @Test
    void aWrongPasswordIsAnsweredWithASentence(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE);

        learner.signIn("nobody-" + Screen.PHONE + "@hospital.example", "not my password");

        learner.reads("sign-in.wrong");
        learner.isAt("sign-in");
    }

    @Test
    void aTakenAddressIsAnsweredWithASentenceAndTheGuestStays(Visitors visitors) {
        String email = newEmail();
        visitors.arrive(Screen.DESK).signUp(email, PASSWORD).isAt("what-do-you-do");
        Visitor guest = visitors.arrive(Screen.DESK).startAsGuest("roles.data-provider");

        guest.signUp(email, PASSWORD);

        guest.reads("sign-up.taken");
        guest.open("path");
        guest.reads("path.guest");
    }

    @Test
    void aWeakPasswordIsAnsweredWithASentence(Visitors visitors) {
        Visitor guest = visitors.arrive(Screen.PHONE);

        guest.signUp(newEmail(), "short");

        guest.reads("sign-up.too-short");
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@hospital.example";
    }
}
