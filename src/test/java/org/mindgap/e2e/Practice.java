package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// A question about the learner's own practice, on a page.
record Practice(Locator place) {
    static Practice on(Visitor visitor, String question) {
        return new Practice(visitor.page().locator("#practice-" + question));
    }

    Locator comparison() {
        return place.locator(".comparison");
    }

    /// Chooses an option by the beginning of its text, is sure of it, and keeps it.
    void answer(String option) {
        place.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .check();
        place.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(Words.of("practice.sure"))
                                .setExact(true))
                .check();
        keep().click();
        assertThat(comparison()).isVisible();
        assertThat(comparison().locator(".your-answer")).isFocused();
    }

    Locator keep() {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of("practice.keep")));
    }
}
