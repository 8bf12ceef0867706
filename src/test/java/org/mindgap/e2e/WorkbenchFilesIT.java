package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;
import org.mindgap.workbench.file.NiftiBytes;
import org.mindgap.workbench.file.PngBytes;

/// Files brought to the workbench: masks as NIfTI and PNG, a table of scores.
@ExtendWith(RunningApplication.class)
class WorkbenchFilesIT {
    private static final Size VOLUME = Size.volume(12, 60, 80);
    private static final Spacing SPACING = Spacing.volume(3, 0.75, 0.75);

    @ParameterizedTest
    @EnumSource
    void twoVolumesAreLookedAtAndCompared(Screen screen, Visitors visitors) {
        Visitor visitor = visitors.arrive(screen).open("workbench/masks");

        give(
                visitor,
                0,
                "reader.nii.gz",
                NiftiBytes.of(disc(VOLUME, SPACING, 30)).origin(-9, 8, 7).compressed());
        give(
                visitor,
                1,
                "program.nii.gz",
                NiftiBytes.of(disc(VOLUME, SPACING, 34)).origin(-9, 8, 7).compressed());

        visitor.reads("workbench.masks.slice-of", 1, 12);
        Locator slider = visitor.page().locator("#slice-number");
        slider.focus();
        visitor.page().keyboard().press("ArrowRight");
        visitor.reads("workbench.masks.slice-of", 2, 12);
        visitor.button("workbench.masks.compare").click();

        assertThat(visitor.page().locator(".tool-result .headline")).containsText("The Dice score is 0.");
        assertInOrder(visitor);
    }

    @ParameterizedTest
    @EnumSource
    void twoPicturesNeedTheirSpacing(Screen screen, Visitors visitors) {
        Visitor visitor = visitors.arrive(screen).open("workbench/masks");
        Size size = Size.plane(60, 80);

        give(visitor, 0, "photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        assertThat(visitor.page().locator(".mask-input .field-error").first()).containsText("JPEG picture");
        give(visitor, 0, "reader.png", PngBytes.of(disc(size, Spacing.ONE, 30)));
        give(visitor, 1, "program.png", PngBytes.of(disc(size, Spacing.ONE, 34)));
        visitor.field("workbench.masks.rowMm").fill("0.75");
        visitor.field("workbench.masks.columnMm").fill("0,75");
        visitor.button("workbench.masks.compare").click();

        assertThat(visitor.page().locator(".tool-result .headline")).containsText("mm of the other border");
        assertInOrder(visitor);
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfScoresFillsTheFieldsWithTheKeyboard(Screen screen, Visitors visitors) {
        Visitor visitor = visitors.arrive(screen).open("workbench/binary-classification");
        Page page = visitor.page();
        String table = "case;scores;labels\nA;0,9;1\nB;0,2;0\nC;0,7;1\nD;0,4;0\nE;0,3;1\n";

        // Before anything is pressed: the browser needs a moment until it hands its choosers over.
        FilePayload file = new FilePayload("scores.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        page.onFileChooser(chooser -> chooser.setFiles(file));

        visitor.tabTo(page.locator(".csv-chooser summary"));
        page.keyboard().press("Enter");
        visitor.tabTo(visitor.button("workbench.table.choose"));
        page.keyboard().press("Enter");
        visitor.reads("workbench.table.found", "scores.csv", 5, 3);
        assertInOrder(visitor);
        visitor.tabTo(visitor.button("workbench.table.take"));
        page.keyboard().press("Enter");
        visitor.reads("workbench.table.taken", 2);
        visitor.tabTo(visitor.button("workbench.compute"));
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Words.of("workbench.result"))))
                .isVisible();
    }

    private static void give(Visitor visitor, int which, String name, byte[] file) {
        visitor.page()
                .locator("vaadin-upload")
                .nth(which)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        if (!name.endsWith(".jpg")) {
            assertThat(visitor.page().locator(".mask-found").nth(which)).containsText(name);
        }
    }

    private static Mask disc(Size size, Spacing spacing, int middle) {
        return Mask.of(
                size, spacing, (row, column) -> (row - 30) * (row - 30) + (column - middle) * (column - middle) <= 200);
    }

    private static void assertInOrder(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsByColour(visitor.page())).isEmpty();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
