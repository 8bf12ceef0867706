package org.mindgap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pictures in the README; they are written when `-Dmindgap.screenshots=true` asks for it.
@ExtendWith(RunningApplication.class)
class ScreenshotsIT {
    private static final Path FOLDER = Path.of("src", "docs", "screenshots");
    private static final int LARGEST_BYTES = 300_000;

    @Test
    void showsALessonWithItsLab(Visitors visitors) throws IOException {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open("learn/cross-validation/every-patient-once");
        Locator lab = learner.page().locator(".lab");
        lab.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(Words.of("lab.strategy.patients"))
                                .setExact(true))
                .check();
        PlaywrightAssertions.assertThat(lab.locator(".lab-picture figure").first())
                .containsText(Words.of("lab.strategy.patients"));

        lab.evaluate("element => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 70)");

        keep("lesson-1280.png", learner);
    }

    @Test
    void showsAComparisonOnAPhone(Visitors visitors) throws IOException {
        Visitor learner = visitors.arrive(Screen.PHONE).startAsGuest("roles.clinical-expert");
        learner.open("learn/cross-validation/every-patient-once");
        Practice practice = Practice.on(learner, "small-dataset-strategy");
        practice.answer("One single split");

        practice.comparison()
                .locator("figure")
                .evaluate("element => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 110)");

        keep("comparison-390.png", learner);
    }

    private static void keep(String name, Visitor visitor) throws IOException {
        PlaywrightAssertions.assertThat(visitor.page().locator(".v-loading-indicator"))
                .hasCSS("opacity", "0");
        visitor.page().evaluate("() => document.fonts.ready.then(() => document.activeElement.blur())");
        byte[] picture = visitor.page().screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.PNG));

        assertThat(picture.length).isBetween(10_000, LARGEST_BYTES);
        if (Boolean.getBoolean("mindgap.screenshots")) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), picture);
        }
    }
}
