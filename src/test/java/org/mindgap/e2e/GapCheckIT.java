package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who checks their practice against the study before they sign up.
@ExtendWith(RunningApplication.class)
class GapCheckIT {
    private static final int QUESTIONS = 12;

    @ParameterizedTest
    @EnumSource
    void checksAsAGuestAndKeepsTheProfileBySigningUp(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen).open("");
        guest.link("landing.check").click();
        guest.isAt("gap-check");

        answerAll(guest);

        guest.isAt("gap-profile");
        assertThat(guest.page().locator("h1")).isFocused();
        assertThat(guest.page().locator(".standing")).hasCount(QUESTIONS);
        assertThat(guest.page().locator(".suggestions > li").first()).containsText("Cross-validation");
        assertThat(inOrder(guest, ".suggestions", ".standing")).isSorted();

        guest.link("gap-profile.sign-up").click();
        guest.isAt("sign-up");
        guest.fillIn(
                "checked-" + screen.name().toLowerCase(Locale.ROOT) + "@hospital.example", "a long enough passphrase");
        guest.button("sign-up.enter").click();
        guest.isAt("path");
        guest.link("path.gap-profile").click();
        assertThat(guest.page().locator(".standing")).hasCount(QUESTIONS);
    }

    @ParameterizedTest
    @EnumSource
    void comparesSingleAndMultipleAnswersInTheSameOrder(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen);
        for (String question : List.of("trust-factors", "small-dataset-strategy")) {
            guest.open("practice/" + question);
            chooseFirst(guest);
            guest.button("practice.keep").click();
            assertThat(guest.page().locator(".comparison")).isVisible();
        }
        guest.open("gap-profile");

        for (String topic : List.of("trust-factors", "small-dataset-strategy")) {
            Locator standing = guest.page().locator("#topic-" + topic);
            standing.locator("summary").first().click();
            Locator comparison = standing.locator(".comparison");
            assertThat(comparison.locator("figure svg")).isVisible();
            assertThat(comparison.locator("figure svg")).containsText("clinicians");
            assertThat(inOrder(
                            comparison, ".your-answer", ".implies", ".recommended", "figure", ".difference", ".action"))
                    .isSorted();
        }
        guest.findsThePageInOrder();
        assertThat(Axe.violations(guest.page())).isEmpty();
    }

    @Test
    void goesOnWhereItWasLeft(Visitors visitors) {
        Visitor guest = visitors.arrive(Screen.DESK).open("gap-check");
        begin(guest);
        answer(guest, 1);
        guest.isAt("gap-check/2");

        guest.open("gap-check");
        guest.link("gap-check.go-on", 2, QUESTIONS).click();

        guest.isAt("gap-check/2");
        guest.link("gap-check.back").click();
        guest.isAt("gap-check/1");
        assertThat(guest.page().locator(".options vaadin-checkbox[checked]")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void isTakenToEachQuestionAndToWhatIsMissing(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen).open("gap-check");
        begin(guest);
        assertThat(guest.page().locator("h1.question")).isFocused();

        guest.button("gap-check.keep").press("Enter");
        assertThat(guest.page().locator(".options input").first()).isFocused();

        guest.page().keyboard().press("Space");
        guest.button("gap-check.keep").press("Enter");
        assertThat(guest.page().locator(".confidence input").first()).isFocused();
        assertThat(guest.page().locator(".confidence")).containsText(Words.of("practice.confidence-missing"));

        guest.page().keyboard().press("Space");
        guest.button("gap-check.keep").press("Enter");
        guest.isAt("gap-check/2");
        assertThat(guest.page().locator("h1.question")).isFocused();
        assertThat(guest.page().locator("h1.question")).hasCount(1);
    }

    @Test
    void takesTheProfileAsPdf(Visitors visitors) throws IOException {
        Visitor guest = visitors.arrive(Screen.PHONE).open("practice/trust-factors");
        chooseFirst(guest);
        guest.button("practice.keep").click();
        assertThat(guest.page().locator(".comparison")).isVisible();
        guest.open("gap-profile");

        Download pdf =
                guest.page().waitForDownload(() -> guest.link("gap-profile.pdf").click());

        assertThat(pdf.suggestedFilename()).isEqualTo("mindgap-gap-profile.pdf");
        assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    private static void answerAll(Visitor guest) {
        begin(guest);
        for (int step = 1; step <= QUESTIONS; step++) {
            guest.isAt("gap-check/" + step);
            answer(guest, step);
        }
    }

    private static void begin(Visitor guest) {
        guest.page().getByLabel(Words.of("gap-check.clinical")).check();
        guest.button("gap-check.start").click();
        guest.isAt("gap-check/1");
    }

    private static void answer(Visitor guest, int step) {
        assertThat(guest.page().getByText(Words.of("gap-check.step", step, QUESTIONS)))
                .isVisible();
        chooseFirst(guest);
        guest.button(step == QUESTIONS ? "gap-check.keep-last" : "gap-check.keep")
                .click();
    }

    /// Takes the first answer, and is sure.
    private static void chooseFirst(Visitor guest) {
        guest.page()
                .locator(".options")
                .locator("input[type=radio], input[type=checkbox]")
                .first()
                .check();
        guest.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(Words.of("practice.sure"))
                                .setExact(true))
                .check();
    }

    private static List<Double> inOrder(Visitor visitor, String... selectors) {
        return inOrder(visitor.page().locator("main"), selectors);
    }

    /// How far down each of these begins.
    private static List<Double> inOrder(Locator place, String... selectors) {
        return List.of(selectors).stream()
                .map(selector -> place.locator(selector).first().boundingBox().y)
                .toList();
    }
}
