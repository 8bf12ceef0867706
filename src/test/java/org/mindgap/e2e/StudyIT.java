package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who reads the study, without an account and without answering anything.
@ExtendWith(RunningApplication.class)
class StudyIT {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @ParameterizedTest
    @EnumSource
    void findsATopicAndItsFiguresWithTheKeyboardAlone(Screen screen, Visitors visitors) {
        Visitor reader = visitors.arrive(screen).open("study");

        Locator topic = reader.linkNamed("Synthetic data").last();
        reader.tabTo(topic);
        reader.page().keyboard().press("Enter");

        reader.isAt("study/synthetic-data");
        reader.seesHeading("Synthetic data");
        assertThat(reader.page().locator("h1")).isInViewport();
        assertThat(reader.page().locator("main")).containsText("24 of 30");
        assertThat(reader.page().locator("main")).containsText("13 of 19");
        assertThat(reader.page().locator("main"))
                .not()
                .containsText(Pattern.compile("significan", Pattern.CASE_INSENSITIVE));
        reader.page().goBack();
        reader.isAt("study");
    }

    @ParameterizedTest
    @EnumSource
    void opensASectionByItsAddress(Screen screen, Visitors visitors) {
        Visitor reader = visitors.arrive(screen).open("study?section=bias-fairness");

        assertThat(reader.linkNamed("Reporting biases").last()).isVisible();
        assertThat(reader.linkNamed("Nested cross-validation")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void takesAChartAsSvgAndAsPng(Screen screen, Visitors visitors) throws IOException {
        Visitor reader = visitors.arrive(screen).open("study/external-validation");
        Locator downloads = reader.page().locator(".chart-downloads").first();

        Download svg = reader.page()
                .waitForDownload(
                        () -> downloads.getByRole(AriaRole.LINK).first().click());
        Download png = reader.page()
                .waitForDownload(() -> downloads.locator("button.chart-png").press("Enter"));

        assertThat(svg.suggestedFilename()).endsWith(".svg");
        assertThat(Files.readString(svg.path()))
                .startsWith("<svg")
                .contains("10 of 19")
                .contains("26 of 30")
                .contains("CC BY 4.0")
                .doesNotContain("var(--");
        assertThat(png.suggestedFilename()).endsWith(".png");
        assertThat(Files.readAllBytes(png.path())).startsWith(PNG);
    }

    @ParameterizedTest
    @EnumSource
    void goesFromATopicToTheirOwnAnswer(Screen screen, Visitors visitors) {
        Visitor reader = visitors.arrive(screen).open("study/small-dataset-strategy");

        reader.page().locator("main a[href='practice/small-dataset-strategy']").click();

        reader.isAt("practice/small-dataset-strategy");
        Practice practice = Practice.on(reader, "small-dataset-strategy");
        practice.answer("One single split");
        assertThat(practice.comparison()).containsText("8 of 19");
    }
}
