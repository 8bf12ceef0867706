package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Courses;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;
import org.mindgap.workbench.Calculations;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.file.Label;
import org.mindgap.workbench.file.NiftiBytes;
import org.mindgap.workbench.file.PngBytes;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MasksViewTest extends SpringBrowserlessTest {
    private static final Size SIZE = Size.volume(6, 24, 30);
    private static final Spacing SPACING = Spacing.volume(3, 0.5, 0.5);
    private static final Mask REFERENCE = block(SIZE, SPACING, 4, 20);
    private static final Mask PREDICTION = block(SIZE, SPACING, 8, 24);

    @Autowired
    private Courses courses;

    @BeforeEach
    void opens() {
        navigate(MasksView.class);
    }

    /// 16 columns each, 12 of them shared: Dice 12 / 16.
    @Test
    void comparesTwoVolumes() {
        give(0, NiftiBytes.of(REFERENCE).origin(1, 2, 3).compressed());
        give(1, NiftiBytes.of(PREDICTION).origin(1, 2, 3).bytes());

        assertThat(texts()).contains("mask-0: 6 × 24 × 30 voxels (slices × rows × columns) of 3 × 0.5 × 0.5 mm");
        assertThat(find(SlicePreview.class).single().getChildren()).hasSize(3);

        press("Compare");

        assertThat(texts()).anyMatch(text -> text.startsWith("The Dice score is 0.75"));
        assertThat(find(ResultTable.class).exists()).isTrue();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("CSV", "JSON");
    }

    @Test
    void saysAtTheFileWhatIsWrongWithIt() {
        press("Compare");
        assertThat(texts())
                .filteredOn("There is no file yet: choose a .nii, .nii.gz or .png file."::equals)
                .hasSize(2);

        give(0, new byte[] {1, 2, 3});
        assertThat(texts()).contains("The file is neither NIfTI-1 nor PNG: export the mask as .nii, .nii.gz or .png.");

        give(0, NiftiBytes.of(REFERENCE).bytes());
        give(1, NiftiBytes.of(block(Size.volume(6, 20, 30), SPACING, 4, 20)).bytes());
        assertThat(texts()).anyMatch(text -> text.startsWith("The masks differ in size, 6 × 24 × 30 and 6 × 20 × 30"));
        press("Compare");
        assertThat(find(ResultTable.class).exists()).isFalse();

        give(1, NiftiBytes.of(PREDICTION).bytes());
        assertThat(texts()).noneMatch(text -> text.startsWith("The masks differ"));
        press("Compare");
        assertThat(find(ResultTable.class).exists()).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("does not say how it lies in space"));
    }

    @Test
    void asksForTheSpacingOfPictures() {
        Mask reference = block(Size.plane(24, 30), Spacing.ONE, 4, 20);
        give(0, PngBytes.of(reference));
        give(1, PngBytes.of(block(Size.plane(24, 30), Spacing.ONE, 8, 24)));

        press("Compare");
        assertThat(field("Distance between rows").isInvalid()).isTrue();
        assertThat(find(ResultTable.class).exists()).isFalse();

        test(field("Distance between rows")).setValue("0.5");
        test(field("Distance between columns")).setValue("0.25");
        press("Compare");

        assertThat(find(ResultTable.class).single().getElement().getOuterHTML())
                .contains(">Hausdorff distance, mm<")
                .contains(">1</td>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void comparesTheValuesThatAreChosen() {
        double[] organs = new double[60];
        for (int i = 0; i < 60; i++) {
            organs[i] = i % 10 < 3 ? 1 : i % 10 < 6 ? 2 : 0;
        }
        give(0, NiftiBytes.of(10, 6, 1, organs).bytes());
        give(1, NiftiBytes.of(10, 6, 1, organs).bytes());
        press("Compare");
        assertThat(texts()).anyMatch(text -> text.startsWith("The Dice score is 1,"));

        CheckboxGroup<Label> values = find(CheckboxGroup.class).all().getFirst();
        values.setValue(Set.of(values.getListDataView().getItem(1)));
        assertThat(find(ResultTable.class).exists()).isFalse();
        press("Compare");
        assertThat(texts()).anyMatch(text -> text.startsWith("The Dice score is 0.667, with 18 pixels in both"));

        values.setValue(Set.of());
        press("Compare");
        assertThat(texts()).contains("No value is chosen: choose the one that is the structure.");
    }

    @Test
    void refusesNumbersOutOfRangeAtTheirField() {
        give(0, NiftiBytes.of(REFERENCE).bytes());
        give(1, NiftiBytes.of(PREDICTION).bytes());
        test(field("Tolerance of the border")).setValue("-1");

        press("Compare");

        assertThat(field("Tolerance of the border").isInvalid()).isTrue();
        assertThat(field("Tolerance of the border").getErrorMessage()).startsWith("This is -1");
    }

    @Test
    void comparesLargeMasksBesideThePage() {
        try (Calculations own = new Calculations()) {
            openBench(own);

            press("Compare");
            waitUntil(() -> find(ResultTable.class).exists());

            assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
            assertThat(texts()).anyMatch(text -> text.startsWith("The Dice score is 0.75"));
        }
    }

    @Test
    void stopsALargeComparisonWhenTold() {
        CountDownLatch held = new CountDownLatch(1);
        try (Calculations own = new Calculations()) {
            // Both threads are busy, so that the comparison waits.
            own.place().compute(progress -> await(held), new Deaf());
            own.place().compute(progress -> await(held), new Deaf());
            openBench(own);

            press("Compare");
            assertThat(texts()).contains("Measuring distances: 0%");
            press("Cancel");
            held.countDown();
            roundTrip();

            assertThat(texts()).contains("The comparison was stopped. Your files are still here.");
            assertThat(find(ResultTable.class).exists()).isFalse();
            assertThat(find(Button.class).withText("Compare").single().isEnabled())
                    .isTrue();
        }
    }

    /// With masks that are always too large to be compared at once.
    private void openBench(Calculations own) {
        MasksView view = find(MasksView.class).single();
        view.removeAll();
        view.add(new MasksBench(
                courses.in(Locale.ENGLISH).workbench().tool("segmentation").orElseThrow(), own.place(), 0));
        give(0, NiftiBytes.of(REFERENCE).bytes());
        give(1, NiftiBytes.of(PREDICTION).bytes());
    }

    private static boolean await(CountDownLatch held) {
        try {
            return held.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static final class Deaf implements Calculations.Listener<Boolean> {
        @Override
        public void progressed(double share) {}

        @Override
        public void finished(Boolean result) {}

        @Override
        public void refused(Refusal refusal) {}

        @Override
        public void failed(RuntimeException problem) {}
    }

    private void waitUntil(BooleanSupplier done) {
        // In this thread, which is the one of the page.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            roundTrip();
            return done.getAsBoolean();
        });
    }

    private void give(int which, byte[] file) {
        test(find(Upload.class).all().get(which)).upload("mask-" + which, "application/octet-stream", file);
        roundTrip();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static Mask block(Size size, Spacing spacing, int from, int to) {
        return Mask.of(size, spacing, (row, column) -> row >= 3 && row < 15 && column >= from && column < to);
    }
}
