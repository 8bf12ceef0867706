package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Somebody at a browser of their own: nothing is shared with other visitors but the server.
final class Visitor {
    private static final int FURTHEST = 200;

    private final Server server;
    private final BrowserContext context;
    private final Complaints complaints;
    private Page page;

    Visitor(Server server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.complaints = new Complaints(context, server.address().substring("http://".length()));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Complaints complaints() {
        return complaints;
    }

    String address(String path) {
        return server.address(path);
    }

    /// Opens an address and waits until the page stands.
    Visitor open(String path) {
        page.navigate(server.address(path));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("h1")).not().hasText(Words.of("failure.title"));
        return this;
    }

    /// Another tab of the same browser; from now on this visitor looks at that one.
    Page openTab(String path) {
        Page before = page;
        page = context.newPage();
        open(path);
        return before;
    }

    void lookAt(Page tab) {
        page = tab;
        page.bringToFront();
    }

    // What they see

    void reads(String key, Object... arguments) {
        assertThat(page.getByText(Words.of(key, arguments)).first()).isVisible();
    }

    void doesNotRead(String key, Object... arguments) {
        assertThat(page.getByText(Words.of(key, arguments))).hasCount(0);
    }

    void isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("^" + server.address(path).replace(".", "\\.") + "([?#].*)?$"));
    }

    void seesHeading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    // What they do

    Locator button(String key, Object... arguments) {
        return buttonNamed(Words.of(key, arguments));
    }

    Locator buttonNamed(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String key, Object... arguments) {
        return linkNamed(Words.of(key, arguments));
    }

    Locator linkNamed(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String key) {
        return page.getByLabel(Words.of(key), new Page.GetByLabelOptions().setExact(true));
    }

    ItemOnPage item(String id) {
        return new ItemOnPage(page.locator("#item-" + id));
    }

    /// Leaves the landing page as a guest and says what they do.
    Visitor startAsGuest(String... roles) {
        open("");
        button("landing.start").click();
        isAt("what-do-you-do");
        for (String role : roles) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(Words.of(role)).setExact(true))
                    .check();
        }
        button("roles.keep").click();
        isAt("path");
        return this;
    }

    Visitor signIn(String email, String password) {
        open("sign-in");
        fillIn(email, password);
        button("sign-in.enter").click();
        return this;
    }

    Visitor signUp(String email, String password) {
        open("sign-up");
        fillIn(email, password);
        button("sign-up.enter").click();
        return this;
    }

    void fillIn(String email, String password) {
        field("sign-in.email").fill(email);
        field("sign-in.password").fill(password);
    }

    /// Presses Tab until the focus is there.
    void tabTo(Locator target) {
        assertThat(target).isVisible();
        for (int presses = 0; presses < FURTHEST; presses++) {
            if ((boolean) target.evaluate(
                    "element => element === document.activeElement || element.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    // What holds for every page

    /// One main heading, a title, and nothing to scroll sideways.
    void findsThePageInOrder() {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.title()).contains("Mindgap");
        int overhang = ((Number) page.evaluate(
                        "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .intValue();
        assertThat(overhang)
                .as("pixels to scroll sideways at %s in a window of %d", page.url(), page.viewportSize().width)
                .isZero();
    }
}
