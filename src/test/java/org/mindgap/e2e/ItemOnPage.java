package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// A question on a page, answered as learners do.
record ItemOnPage(Locator place) {
    String id() {
        return place.getAttribute("id").substring("item-".length());
    }

    Locator options() {
        return place.locator(".options input");
    }

    Locator number() {
        return place.locator("vaadin-text-field input");
    }

    /// The three ways to say how sure one is, the surest last.
    Locator sure() {
        return place.locator(".sure input");
    }

    Locator check() {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of("item.check")));
    }

    Locator verdict() {
        return place.locator(".verdict");
    }

    /// Answers with the first option, whichever it is.
    void answerSomehow() {
        options().first().check();
        checkAnswer();
    }

    void answer(AnswerKey.Answer answer) {
        begin(answer);
        checkAnswer();
    }

    /// Gives an answer and does not check it yet.
    void begin(AnswerKey.Answer answer) {
        assertThat(check()).isVisible();
        switch (answer) {
            case AnswerKey.Options chosen ->
                chosen.ids()
                        .forEach(id -> place.locator(".options")
                                .locator("vaadin-radio-button, vaadin-checkbox")
                                .filter(new Locator.FilterOptions()
                                        .setHas(place.page().locator("[data-option='" + id + "']")))
                                .locator("input")
                                .check());
            case AnswerKey.Number written -> number().fill(Double.toString(written.value()));
            case AnswerKey.Order order -> putInOrder(order.ids());
            case AnswerKey.Pairs pairs ->
                pairs.choices()
                        .forEach((prompt, choice) ->
                                entry(prompt).locator("select").selectOption(choice));
            case AnswerKey.Parts marked ->
                marked.ids().forEach(part -> entry(part).click());
            case AnswerKey.AsItIs _ ->
                assertThat(place.locator("[data-answer]")).isAttached();
        }
    }

    /// Moves each step up until it stands where it should.
    private void putInOrder(List<String> ids) {
        for (int target = 0; target < ids.size(); target++) {
            Locator up = entry(ids.get(target)).locator("[data-move='-1']");
            for (int from = steps().indexOf(ids.get(target)); from > target; from--) {
                up.click();
            }
        }
    }

    /// The ids of the steps to be put in order, as they stand.
    List<String> steps() {
        return place.locator("mindgap-ordering li").all().stream()
                .map(step -> step.getAttribute("data-id"))
                .toList();
    }

    /// A step, a prompt, or a part that can be marked.
    Locator entry(String id) {
        return place.locator(".match-prompts, mindgap-ordering, mindgap-marking")
                .locator("[data-id='" + id + "']");
    }

    private void checkAnswer() {
        sure().nth(1).check();
        check().click();
        assertThat(verdict()).isVisible();
    }
}
