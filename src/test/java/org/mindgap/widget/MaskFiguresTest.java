package org.mindgap.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.content.ContentFiles;
import org.mindgap.content.CourseReader;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.FigureId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.engine.ContourPhantom;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.Mask;

/// What the lessons say beside their pictures of masks, measured in these pictures.
class MaskFiguresTest {
    private static final Path COURSE = Path.of("content");
    private static final Course ENGLISH =
            CourseReader.read(ContentFiles.in(COURSE)).get(Locale.ENGLISH);
    private static final String SIX = "question-first-six-outlines";

    /// Lesson, figure, panel counted from 0; TP, FP, FN and Dice as printed, then other measures.
    @ParameterizedTest(name = "{1}, panel {2}")
    @CsvSource({
        "overlap, overlap-three-patients, 0, 557 29 0 0.975, IOU 0.951 VOLUME 0.052",
        "overlap, overlap-three-patients, 1, 557 29 0 0.975, IOU 0.951 VOLUME 0.052",
        "overlap, overlap-three-patients, 2, 557 29 0 0.975, IOU 0.951 VOLUME 0.052",
        "borders, borders-rim-and-spike, 0, 64 8 0 0.941, HD 1 HD95 1 ASSD 0.24",
        "borders, borders-rim-and-spike, 1, 64 8 0 0.941, HD 8 HD95 6.3 ASSD 0.59",
        "borders, borders-speck-grows, 0, 557 4 0 0.996, HD 17.3 HD95 0 ASSD 0.29 NSD 0.98",
        "borders, borders-speck-grows, 1, 557 8 0 0.993, HD 17.3 HD95 14.4",
        "small-lesions, small-lesions-slip, 0, 1744 49 49 0.973, HD 1",
        "small-lesions, small-lesions-slip, 1, 22 7 7 0.759, HD 1",
        "small-lesions, small-lesions-rules, 0, 9 0 9 0.667, F1 1 F1_SIDES 0.67 FOUND_ABOVE_HALF 0",
        "small-lesions, small-lesions-rules, 1, 18 6 0 0.857, TOUCHED 2 FOUND 1 FOUND_ABOVE_HALF 0",
        "small-lesions, small-lesions-rules, 2, 8 5 5 0.615, IOU 0.44 TOUCHED 1 FOUND 1 FOUND_ABOVE_HALF 0",
        "empty-masks, empty-masks-three-cases, 0, 0 0 0 undefined, NSD undefined F1 undefined HD undefined",
        "empty-masks, empty-masks-three-cases, 1, 0 29 0 0, NSD 0 F1 0 HD undefined",
        "empty-masks, empty-masks-three-cases, 2, 0 0 29 0, NSD 0 F1 0 HD undefined"
    })
    void aPictureGivesTheNumbersOfItsLesson(String lesson, String figure, int panel, String counts, String measures) {
        Comparison masks = MaskChart.masks(figure(lesson, figure).panels().get(panel));

        String[] printed = counts.split(" ");
        assertThat(masks.overlap().truePositives()).isEqualTo(Long.parseLong(printed[0]));
        assertThat(masks.overlap().falsePositives()).isEqualTo(Long.parseLong(printed[1]));
        assertThat(masks.overlap().falseNegatives()).isEqualTo(Long.parseLong(printed[2]));
        agrees("Dice", masks.overlap().dice(), printed[3]);
        String[] others = measures.split(" ");
        for (int at = 0; at < others.length; at += 2) {
            agrees(others[at], MaskChart.value(Figure.Measure.valueOf(others[at]), masks), others[at + 1]);
        }
    }

    /// The columns of the table are Dice, HD, HD95, ASSD, NSD and F1.
    @Test
    void theTableOfSixOutlinesGivesWhatTheirPicturesGive() throws IOException {
        List<Figure.Panel> panels = figure("question-first", SIX).panels();
        List<String[]> rows =
                Files.readAllLines(COURSE.resolve("en/segmentation-metrics/question-first/lesson.md")).stream()
                        .filter(line -> line.matches("\\| [A-F] \\|.*"))
                        .map(line -> line.split("\\s*\\|\\s*"))
                        .toList();

        assertThat(rows).hasSameSizeAs(panels);
        for (int outline = 0; outline < panels.size(); outline++) {
            Comparison masks = MaskChart.masks(panels.get(outline));
            String[] row = rows.get(outline);
            assertThat(panels.get(outline).title()).startsWith(row[1] + ":");
            agrees("Dice of " + row[1], masks.overlap().dice(), row[2]);
            List<Figure.Measure> columns = List.of(
                    Figure.Measure.HD, Figure.Measure.HD95, Figure.Measure.ASSD, Figure.Measure.NSD, Figure.Measure.F1);
            for (int column = 0; column < columns.size(); column++) {
                Figure.Measure measure = columns.get(column);
                agrees(measure + " of " + row[1], MaskChart.value(measure, masks), row[column + 3]);
            }
        }
    }

    /// Cropped as in the figure: first row, first column.
    @ParameterizedTest(name = "{1}, panel {2} is {3}")
    @CsvSource({
        "overlap, overlap-three-patients, 0, A, 23, 20",
        "overlap, overlap-three-patients, 1, B, 23, 20",
        "overlap, overlap-three-patients, 2, C, 23, 20",
        "question-first, question-first-six-outlines, 0, A, 23, 20",
        "question-first, question-first-six-outlines, 1, B, 23, 20",
        "question-first, question-first-six-outlines, 2, C, 23, 20",
        "question-first, question-first-six-outlines, 3, D, 23, 20",
        "question-first, question-first-six-outlines, 4, E, 23, 20",
        "question-first, question-first-six-outlines, 5, F, 23, 20",
        "borders, borders-speck-grows, 0, S7, 28, 10"
    })
    void aPictureShowsTheMaskOfTheBench(
            String lesson, String figure, int panel, ContourScenario scenario, int top, int left) {
        Figure.Panel picture = figure(lesson, figure).panels().get(panel);
        Comparison masks = MaskChart.masks(picture);

        assertThat(masks.reference().rows()).isEqualTo(cropped(ContourPhantom.reference(), picture, top, left));
        assertThat(masks.prediction().rows()).isEqualTo(cropped(scenario.mask(), picture, top, left));
    }

    private static List<String> cropped(Mask mask, Figure.Panel picture, int top, int left) {
        return mask.rows().subList(top, top + picture.rows().size()).stream()
                .map(row -> row.substring(left, left + picture.columns()))
                .toList();
    }

    @Test
    void aVesselBelongsToNeitherMask() {
        Comparison masks = MaskChart.masks(new Figure.Panel("A", List.of(".#+-v")));

        assertThat(masks.reference().rows()).containsExactly(".#.#.");
        assertThat(masks.prediction().rows()).containsExactly(".##..");
    }

    @Test
    void everyPictureOfMasksIsMeasuredHere() {
        long pictures = ENGLISH.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> lesson.figures().stream())
                .filter(Figure.Masks.class::isInstance)
                .count();

        assertThat(pictures).isEqualTo(7);
    }

    private static Figure.Masks figure(String lesson, String figure) {
        return (Figure.Masks) ENGLISH.lesson(LessonId.parse("segmentation-metrics/" + lesson))
                .orElseThrow()
                .figure(new FigureId(figure))
                .orElseThrow();
    }

    /// To the digits printed.
    private static void agrees(String what, OptionalDouble value, String printed) {
        String shown = value.isEmpty()
                ? "undefined"
                : String.format(Locale.ROOT, "%." + decimals(printed) + "f", value.getAsDouble());
        assertThat(shown).as(what).isEqualTo(printed);
    }

    private static int decimals(String printed) {
        return printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
    }
}
