package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody without an account.
@ExtendWith(RunningApplication.class)
class GuestIT {
    private static final AnswerKey ONE_SPLIT = AnswerKey.of("cross-validation/one-split/items.yaml");

    @ParameterizedTest
    @EnumSource
    void learnsFromTheLandingPageToTheNextLesson(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen);

        guest.startAsGuest("roles.clinical-expert");
        guest.reads("path.guest");
        guest.reads("path.track-clinical");
        guest.reads("path.status", 0, 6, minutes(guest));
        guest.page().locator(".module .onwards a").first().click();
        guest.isAt("learn/cross-validation/one-split");

        ItemOnPage before = guest.item("one-split-how-far-apart");
        before.answer(ONE_SPLIT.wrong("one-split-how-far-apart"));
        assertThat(before.verdict()).hasText(Words.of("feedback.not-yet"));
        assertThat(before.place().locator(".explanations li")).hasCount(4);
        before.place()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of("item.again")))
                .click();
        before.answer(ONE_SPLIT.right("one-split-how-far-apart"));
        assertThat(before.verdict()).hasText(Words.of("feedback.right"));

        guest.button("lesson.next", "Every patient tests once").click();
        guest.isAt("learn/cross-validation/every-patient-once");
        guest.seesHeading("Every patient tests once");
        guest.link("lesson.to-path").click();
        guest.isAt("path");
        assertThat(guest.page().locator(".module .status").first()).containsText("1 of 6");
        assertThat(guest.page().locator(".lessons .done")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void comparesTheirPracticeWithBothGroups(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        guest.open("learn/cross-validation/every-patient-once");
        Practice practice = Practice.on(guest, "small-dataset-strategy");

        practice.keep().click();
        assertThat(practice.place().getByText(Words.of("practice.answer-missing")))
                .isVisible();
        practice.answer("One single split");

        Locator comparison = practice.comparison();
        assertThat(comparison.locator(".your-answer")).containsText("One single split");
        assertThat(comparison.locator("figure svg")).isVisible();
        assertThat(comparison.locator("figure")).containsText("8 of 19");
        assertThat(inOrder(comparison, ".your-answer", ".implies", ".recommended", "figure", ".difference", ".action"))
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void choosesAnotherSideAndLosesNothing(Screen screen, Visitors visitors) {
        Visitor guest = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        guest.open("learn/cross-validation/one-split");
        guest.item("one-split-how-far-apart").answer(ONE_SPLIT.right("one-split-how-far-apart"));

        guest.open("path");
        guest.link("path.track-change").click();
        guest.isAt("what-do-you-do");
        assertThat(guest.page().getByLabel(Words.of("roles.clinical-expert"))).isChecked();
        guest.page().getByLabel(Words.of("roles.track-technical")).check();
        guest.button("roles.keep").click();

        guest.isAt("path");
        guest.reads("path.track-technical");
        guest.open("learn/cross-validation/one-split");
        assertThat(guest.item("one-split-how-far-apart").verdict()).hasText(Words.of("feedback.right"));
        assertThat(guest.page().locator(".passage.technical").first()).isVisible();
    }

    /// The minutes left as the path itself adds them up: the sum over its open lessons.
    private static int minutes(Visitor guest) {
        return guest.page().locator(".module").first().locator(".lessons .open").allTextContents().stream()
                .filter(text -> text.endsWith("min"))
                .mapToInt(text -> Integer.parseInt(text.replace("min", "").strip()))
                .sum();
    }

    /// How far down each of these begins.
    private static List<Double> inOrder(Locator place, String... selectors) {
        return List.of(selectors).stream()
                .map(selector -> place.locator(selector).first().boundingBox().y)
                .toList();
    }
}
