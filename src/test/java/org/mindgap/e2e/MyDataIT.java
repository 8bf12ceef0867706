package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A person's own data: taken along, then deleted; with the pointer at a desk, with the keyboard on a phone.
@ExtendWith(RunningApplication.class)
class MyDataIT {
    private static final String PASSWORD = "the gap is between us";
    private static final String ITEM = "one-split-how-far-apart";

    @ParameterizedTest
    @EnumSource
    void takesTheirDataAndDeletesTheAccount(Screen screen, Visitors visitors) throws IOException {
        Visitor learner = visitors.arrive(screen);
        String email = UUID.randomUUID() + "@hospital.example";
        learner.signUp(email, PASSWORD).isAt("what-do-you-do");
        learner.open("learn/cross-validation/one-split");
        learner.item(ITEM).answerSomehow();
        learner.open("my-data");
        learner.findsThePageInOrder();
        assertThat(Axe.violations(learner.page())).isEmpty();

        Download json =
                learner.page().waitForDownload(() -> act(screen, learner, learner.link("my-data.download-json")));
        Download page =
                learner.page().waitForDownload(() -> act(screen, learner, learner.link("my-data.download-page")));

        assertThat(json.suggestedFilename()).isEqualTo("mindgap-my-data.json");
        assertThat(Files.readString(json.path())).contains("\"ITEM_ANSWERED\"").contains(email);
        assertThat(Files.readString(page.path()))
                .startsWith("<!doctype html>")
                .contains(Words.of("my-data.table.item-answer"));

        fill(screen, learner, learner.field("my-data.confirm-email"), email);
        fill(screen, learner, learner.field("my-data.confirm-password"), "not my password");
        act(screen, learner, learner.button("my-data.delete"));
        learner.reads("my-data.wrong-password");
        assertThat(Axe.violations(learner.page())).isEmpty();
        fill(screen, learner, learner.field("my-data.confirm-password"), PASSWORD);
        act(screen, learner, learner.button("my-data.delete"));

        assertThat(learner.link("shell.sign-in").first()).isVisible();
        learner.open("my-data");
        learner.reads("my-data.nobody");
        learner.signIn(email, PASSWORD);
        learner.reads("sign-in.wrong");
    }

    @Test
    void aGuestDeletesWhatTheyDid(Visitors visitors) {
        Visitor guest = visitors.arrive(Screen.PHONE).startAsGuest("roles.data-provider");
        guest.open("my-data");
        guest.button("my-data.delete-guest").click();
        guest.reads("my-data.not-understood");

        guest.field("my-data.understood").check();
        guest.button("my-data.delete-guest").click();

        assertThat(guest.button("landing.start").first()).isVisible();
        guest.open("my-data");
        guest.reads("my-data.nobody");
        assertThat(guest.context().cookies()).noneMatch(cookie -> cookie.name.equals("mindgap-guest"));
    }

    private static void act(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            visitor.page().keyboard().press("Enter");
        }
    }

    private static void fill(Screen screen, Visitor visitor, Locator field, String text) {
        if (screen == Screen.DESK) {
            field.fill(text);
        } else {
            visitor.tabTo(field);
            visitor.page().keyboard().press("Control+a");
            visitor.page().keyboard().type(text);
        }
    }
}
