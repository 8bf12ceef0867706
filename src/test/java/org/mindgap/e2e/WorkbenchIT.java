package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who computes with their own numbers, without an account.
@ExtendWith(RunningApplication.class)
class WorkbenchIT {
    @ParameterizedTest
    @EnumSource
    void computesWithTheKeyboardAlone(Screen screen, Visitors visitors) {
        Visitor reader = visitors.arrive(screen).open("workbench");
        reader.tabTo(reader.field("workbench.filter"));
        reader.page().keyboard().type("18 of 20");
        Locator tool = reader.linkNamed("How sure can I be of a share such as 18 of 20?");
        assertThat(reader.page().locator(".tools a")).hasCount(1);
        reader.tabTo(tool);
        reader.page().keyboard().press("Enter");
        reader.isAt("workbench/proportion-interval");

        reader.tabTo(reader.page().locator("#field-successes input"));
        reader.page().keyboard().type("18");
        reader.tabTo(reader.page().locator("#field-n input"));
        reader.page().keyboard().type("20");
        reader.tabTo(reader.button("workbench.compute"));
        reader.page().keyboard().press("Enter");

        assertThat(reader.page().locator(".headline")).containsText("Shares from 69.9% to 97.2%");
        assertThat(reader.page().locator(".tool-result [role=status]").first()).containsText("18 of 20 are 90%");
    }

    @ParameterizedTest
    @EnumSource
    void aResultIsInOrderInLightAndDark(Screen screen, Visitors visitors) {
        Visitor reader = visitors.arrive(screen).open("workbench/binary-classification");
        reader.button("workbench.example").click();
        assertThat(reader.page().locator(".headline")).containsText("The AUC is 0.746");
        reader.page().evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");

        reader.findsThePageInOrder();
        assertThat(Axe.violations(reader.page())).isEmpty();
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsByColour(reader.page())).isEmpty();
    }

    @Test
    void aComplaintIsInOrderAndNothingTypedIsLost(Visitors visitors) {
        Visitor reader = visitors.arrive(Screen.DESK).open("workbench/compare-auc");
        reader.button("workbench.example").click();
        assertThat(reader.page().locator(".headline")).isVisible();
        Locator scores = reader.page().locator("#field-scoresA textarea");
        scores.fill("0.1\n0.2\nabout 0.3");

        reader.button("workbench.compute").click();

        assertThat(reader.page().locator("#field-scoresA")).containsText("Line 3 has “about”");
        assertThat(scores).hasValue("0.1\n0.2\nabout 0.3");
        assertThat(scores).isFocused();
        assertThat(Axe.violations(reader.page())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheResultAlongAndPassesItOn(Screen screen, Visitors visitors) throws IOException {
        Visitor reader = visitors.arrive(screen).open("workbench/proportion-interval?successes=18&n=20");
        assertThat(reader.page().locator(".headline")).containsText("18 of 20");

        Download json = reader.page()
                .waitForDownload(() -> reader.linkNamed("All numbers as JSON").click());
        Download csv = reader.page()
                .waitForDownload(() -> reader.linkNamed("All numbers as CSV").click());

        assertThat(Files.readString(json.path()))
                .startsWith("{\"estimate\":0.9,\"wilson\":[0.69")
                .endsWith("}\n");
        assertThat(Files.readString(csv.path())).contains("Wilson interval,0.69");
        assertThat(reader.link("workbench.link"))
                .hasAttribute("href", Pattern.compile(".*workbench/proportion-interval\\?successes=18&n=20"));
    }
}
