package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How an administrator finds out who is late, in the demonstration: with the pointer at a desk, with the keyboard on a
/// phone.
@ExtendWith(RunningApplication.class)
class CompletionIT {
    private static final int PEOPLE = 20;

    private static Server demonstration;

    @BeforeAll
    static void startADemonstration() {
        demonstration = Demonstration.of(PEOPLE);
    }

    @AfterAll
    static void stopIt() {
        demonstration.close();
    }

    @ParameterizedTest
    @EnumSource
    void isFilteredOpenedAndTakenAlong(Screen screen, Visitors visitors) throws IOException {
        Visitor visitor = visitors.arrive(screen, demonstration);
        visitor.signIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD).isAt("path");
        visitor.open("institutions");
        press(screen, visitor, visitor.link("institutions.open"));
        press(screen, visitor, visitor.link("institution.completion"));
        visitor.seesHeading(Words.of("completion.title"));
        String completion = visitor.page().url();
        isAccessible(visitor);

        Locator overdue = visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("\\d+ – " + Words.of("completion.overdue") + ": .*")))
                .first();
        int count = Integer.parseInt(overdue.textContent());
        press(screen, visitor, overdue);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]state=overdue.*"));
        assertThat(states(visitor)).hasCount(count);
        List<String> shown = states(visitor).allTextContents();
        assertThat(shown).allMatch(state -> state.startsWith(Words.of("completion.overdue")));
        isAccessible(visitor);
        visitor.page().goBack();
        assertThat(visitor.page()).hasURL(completion);
        assertThat(states(visitor).filter(new Locator.FilterOptions().setHasText(Words.of("completion.row-on-time"))))
                .not()
                .hasCount(0);

        press(screen, visitor, visitor.link("completion.column-due"));
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]sort=due.*"));
        assertThat(visitor.page().locator("th[aria-sort=ascending]")).hasText(Words.of("completion.column-due"));

        Locator search = visitor.field("completion.search");
        visitor.tabTo(search);
        search.fill("ada");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]search=ada.*"));
        Download download =
                visitor.page().waitForDownload(() -> press(screen, visitor, visitor.link("completion.csv")));
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.getFirst()).startsWith("\uFEFFPerson,E-mail,Module,State,");
        assertThat(lines).hasSizeGreaterThan(1).hasSize(1 + states(visitor).count());

        Locator person = visitor.page().locator(".requirements tbody th a").first();
        String name = person.textContent();
        press(screen, visitor, person);
        visitor.seesHeading(name);
        assertThat(visitor.page().locator(".record-entry")).not().hasCount(0);
        isAccessible(visitor);
    }

    private static Locator states(Visitor visitor) {
        return visitor.page().locator(".requirements tbody tr td:nth-of-type(2)");
    }

    private static void isAccessible(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }

    private static void press(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            visitor.page().keyboard().press("Enter");
        }
    }
}
