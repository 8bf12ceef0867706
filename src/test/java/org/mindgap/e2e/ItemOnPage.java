package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// A question on a page, answered as learners do.
record ItemOnPage(Locator place) {
    String id() {
        return place.getAttribute("id").substring("item-".length());
    }

    Locator options() {
        return place.locator("input[type=radio], input[type=checkbox]");
    }

    Locator number() {
        return place.locator("vaadin-text-field input");
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
        check().click();
        assertThat(verdict()).isVisible();
    }

    void answer(AnswerKey.Answer answer) {
        assertThat(check()).isVisible();
        switch (answer) {
            case AnswerKey.Options chosen -> {
                for (Locator option :
                        place.locator("vaadin-radio-button, vaadin-checkbox").all()) {
                    if (chosen.includes(option.textContent())) {
                        option.locator("input").check();
                    }
                }
            }
            case AnswerKey.Number written -> number().fill(Double.toString(written.value()));
        }
        check().click();
        assertThat(verdict()).isVisible();
    }
}
