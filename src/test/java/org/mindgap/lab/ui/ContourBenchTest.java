package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.LabService;
import org.mindgap.lab.engine.ContourControls;
import org.mindgap.lab.engine.ContourPhantom;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourSetting;
import org.mindgap.lab.engine.ErrorNaming;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.lab.engine.MaskCode;
import org.mindgap.people.Somebody;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// The contour bench as a learner meets it in a lesson.
@ViewTest
class ContourBenchTest extends SpringBrowserlessTest {
    private static final List<String> CONTROLS = List.of("scenario", "tolerance", "spacing", "reader", "contrast");

    @Autowired
    private LabService labs;

    @Autowired
    private Somebody somebody;

    private int sequence;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void startsWithTheNumbersOfItsMask() {
        open(lab(Map.of("scenario", "b"), CONTROLS));

        assertThat(tiles())
                .containsEntry("Dice", "0.975")
                .containsEntry("Sensitivity", "1.000")
                .containsEntry("Volume difference", "+5.2%")
                .containsEntry("HD", "8.54 mm")
                .containsEntry("HD95", "6.43 mm")
                .containsEntry("HD95, pooled", "4.08 mm")
                .containsEntry("NSD at 2 mm", "0.930")
                .containsEntry("Lesions found / missed / false", "3 / 0 / 0")
                .containsEntry("Vessel in the mask", "12 px")
                .hasSize(14);
        assertThat(story()).contains("The mask covers 586 pixels");
        assertThat(read()).contains("Arrow: the worst distance, 8.54 mm, from column 61, row 45 to column 64, row 37");
    }

    @Test
    void whatIsPaintedMovesTheTilesAndTheSentence() {
        open(lab(Map.of(), CONTROLS));

        paint(ContourScenario.S4.mask(), 1, true);

        assertThat(tiles()).containsEntry("Dice", "0.973").containsEntry("HD", "22.63 mm");
        assertThat(story()).contains("A whole lesion is gone. Dice moved by −0.027, lesion sensitivity by −0.333.");
    }

    @Test
    void aStrokeIsOneStepBackHoweverManyMasksItSent() {
        open(lab(Map.of(), CONTROLS));
        paint(ContourScenario.S2.mask(), 1, false);
        paint(ContourScenario.S2B.mask(), 1, false);
        paint(ContourScenario.S2B.mask(), 1, true);

        assertThat(tiles()).containsEntry("Dice", "0.811");
        assertThat(story()).contains("NSD is perfect at 2 mm; Dice is 0.811.");

        press("Undo");

        assertThat(tiles()).containsEntry("Dice", "1.000");

        paint(ContourScenario.S7.mask(), 2, true);
        fire("contour-undo", JacksonUtils.createObjectNode());

        assertThat(tiles()).containsEntry("Dice", "1.000").containsEntry("HD", "0.00 mm");
    }

    @Test
    void anEmptyMaskIsUndefinedInWords() {
        open(lab(Map.of(), CONTROLS));

        load("s9");

        assertThat(tiles())
                .containsEntry("Dice", "0.000")
                .containsEntry("Precision", "undefined")
                .containsEntry("HD", "undefined")
                .containsEntry("HD95, pooled", "undefined")
                .containsEntry("ASSD", "undefined");
        assertThat(story()).contains("Nothing to measure: distances are undefined, not infinite and not zero.");
        assertThat(read()).doesNotContain("NaN").contains("From your border to the reference: nothing to measure");
    }

    @Test
    void everyPreparedMaskHasItsWordsAndNumbers() {
        open(lab(Map.of(), CONTROLS));

        for (String word : ContourControls.SCENARIOS.all()) {
            load(word);

            assertThat(read()).as(word).doesNotContain("NaN").doesNotContain("∞");
            assertThat(link()).contains("scenario=" + word);
        }
    }

    @Test
    void ringsAndShiftsChangeTheWholeMask() {
        open(lab(Map.of(), CONTROLS));

        press("Grow a ring");

        assertThat(tiles()).containsEntry("Dice", "0.900");

        press("Shrink a ring");
        press("Reset");
        press("Move right");
        press("Move right");

        assertThat(tiles()).containsEntry("Dice", "0.864").containsEntry("Volume difference", "0.0%");
    }

    @Test
    void anotherSpacingMovesOnlyMillimetres() {
        open(lab(Map.of("scenario", "b"), CONTROLS));
        Map<String, String> before = tiles();

        choose("Size of a pixel", "1 mm high, 3 mm wide");

        assertThat(tiles().get("Dice")).isEqualTo(before.get("Dice"));
        assertThat(tiles().get("HD")).isNotEqualTo(before.get("HD"));
        assertThat(story()).contains("Overlap metrics froze, millimetres moved.");
    }

    @Test
    void whatIsNoMaskOrComesLateIsIgnored() {
        open(lab(Map.of(), CONTROLS));
        paint(ContourScenario.S4.mask(), 1, true);
        Map<String, String> seen = tiles();

        ObjectNode nothing = JacksonUtils.createObjectNode();
        fire("contour-painted", nothing);
        fire("contour-painted", painted("", 50, 50));
        fire("contour-painted", painted("AAAA", 51, 51));
        fire("contour-painted", painted("!".repeat(1536), 52, 52));
        fire("contour-painted", painted(MaskCode.bits(ContourScenario.S10.mask()), 1, 1));
        ObjectNode odd = JacksonUtils.createObjectNode();
        odd.putObject("event.detail.mask");
        odd.put("event.detail.sequence", "soon");
        fire("contour-painted", odd);

        assertThat(tiles()).isEqualTo(seen);
    }

    @Test
    void aLinkRestoresTheMask() {
        open(lab(Map.of(), CONTROLS));
        load("s8");
        paint(ContourScenario.S8.mask().union(ContourScenario.C.mask()), 1, true);
        Map<String, String> seen = tiles();
        String link = link();

        LabPanel other = open(lab(Map.of(), CONTROLS));
        other.bench().restore(LabQuery.parameters(link.substring(link.indexOf('?') + 1)));

        assertThat(tiles()).isEqualTo(seen);
        assertThat(link()).isEqualTo(link);
    }

    @Test
    void saysThatAMaskIsTooIntricateForALink() {
        open(lab(Map.of(), CONTROLS));
        Random random = new Random(3);

        paint(
                Mask.ofVoxels(
                        ContourPhantom.SIZE,
                        Spacing.ONE,
                        IntStream.range(0, ContourPhantom.SIZE.voxels()).filter(pixel -> random.nextBoolean())),
                1,
                true);

        assertThat(find(Anchor.class).withText("Link to this state").all()).isEmpty();
        assertThat(read()).contains("This mask is too intricate for a link.");
    }

    @Test
    void starsAreCollectedFromTryToTryAndVisitToVisit() {
        Lab lab = lab(Map.of(), List.of("tolerance"), hacking());
        open(lab);

        press("Check this mask");

        assertThat(read()).contains("No new star; you have 0 of 8.");

        paint(ContourScenario.S7.mask(), 1, true);
        press("Check this mask");

        assertThat(read()).contains("2 new stars; you have 2 of 8.").contains("Far is far.");

        open(lab);
        Stream.of(
                        ContourScenario.S4,
                        ContourScenario.S2B,
                        ContourScenario.S1B,
                        ContourScenario.S10,
                        ContourScenario.S3B,
                        ContourScenario.S8)
                .forEach(mask -> {
                    paint(mask.mask(), sequence, true);
                    press("Check this mask");
                });

        assertThat(read())
                .contains("you have 8 of 8.")
                .contains("Done: all 30 points.")
                .contains("All eight.");
        assertThat(score(lab, "hacking")).isEqualTo(1);
        assertThat(find(ChoiceField.class).all()).isEmpty();
    }

    @Test
    void errorsAreNamedFromTheNumbers() {
        Lab lab = lab(
                Map.of(),
                CONTROLS,
                new LabTask.Name("naming", text("Name."), text("All named."), text("Look again."), Map.of()));
        open(lab);

        press("Check these names");

        assertThat(read()).contains("10 masks have no name yet.");
        assertThat(somebody.find()).isEmpty();

        Map<ContourScenario, ChoiceField> answers =
                find(NameTask.class).single().answers();
        answers.forEach((mask, field) -> field.choose(
                ContourControls.ERRORS.of(ErrorNaming.key(ContourScores.of(ContourSetting.defaults(), mask.mask()))
                        .orElseThrow())));
        answers.get(ContourScenario.S5).choose("shift");
        press("Check these names");

        assertThat(read())
                .contains("Partly: 36 of 40 points.")
                .contains("Look again.")
                .contains("was hole");

        answers.get(ContourScenario.S5).choose("hole");
        press("Check these names");

        assertThat(read()).contains("Done: all 40 points.");
        assertThat(score(lab, "naming")).isEqualTo(1);
    }

    @Test
    void aPuzzleShowsThreeMasksAndExplainsEach() {
        Lab lab = lab(Map.of(), CONTROLS, puzzle());
        open(lab);

        assertThat(find(ContourPicture.class).withAttribute("data-still").all()).hasSize(3);
        assertThat(read()).contains("Mask A").contains("6.43 mm").contains("16.22 mm");

        answerPuzzle();

        assertThat(read())
                .contains("Done: all 12 points.")
                .contains("Because of a.")
                .contains("Because of c.");
        assertThat(score(lab, "puzzle-added")).isEqualTo(1);
    }

    @Test
    void aSentenceFollowsAPuzzleAndIsKept() {
        Lab lab = lab(Map.of(), CONTROLS, puzzle());
        open(lab);

        assertThat(find(TextArea.class).all()).isEmpty();

        answerPuzzle();
        press("Check my sentence");

        assertThat(sentence().getErrorMessage()).isEqualTo("Write a sentence first.");

        test(sentence()).setValue("The lesion is what counts.");
        press("Check my sentence");

        assertThat(read())
                .contains("Partly: 1 of 3 points.")
                .contains("Your sentence names: lesion.")
                .contains("It does not name: border, distance, place. Two of the four are enough.")
                .doesNotContain("Set beside yours");

        test(sentence()).setValue("x".repeat(501));
        press("Check my sentence");

        assertThat(sentence().getErrorMessage()).isEqualTo("Keep it to 500 characters. This one has 501.");

        test(sentence()).setValue("Where the false lesion lies changes no pixel count.");
        press("Check my sentence");

        assertThat(read())
                .contains("Done: all 3 points.")
                .contains("Your sentence names: lesion, place.")
                .contains("you have them")
                .contains("Set beside yours");
        assertThat(score(lab, "puzzle-added-sentence")).isEqualTo(1);

        open(lab);

        assertThat(sentence().getValue()).isEqualTo("Where the false lesion lies changes no pixel count.");
    }

    @Test
    void theLastBenchOfAModuleAddsUpWhatAllOfThemGave() {
        Lab first = lab(Map.of(), CONTROLS, puzzle());
        Lab last = new Lab(
                new LabId("last-bench"),
                Lab.Engine.CONTOUR_BENCH,
                text("Which?"),
                text("Paint."),
                Map.of(),
                List.of("tolerance"),
                List.of(hacking()));
        Course course = course(first, last);
        open(first, course);

        assertThat(read()).doesNotContain("Your bench so far");

        answerPuzzle();
        open(last, CourseFixture.SECOND, course);

        assertThat(read())
                .contains("Your bench so far")
                .contains("12 of 100 points")
                .contains("each with its sentence: 12 of 30.")
                .contains("Lesson “Lesson one”")
                .contains("the last 10 points wait for it");

        paint(ContourScenario.S7.mask(), 1, true);
        press("Check this mask");

        assertThat(read()).contains("19 of 100 points");
    }

    @Test
    void everyTileDrawsWhereItsNumberCameFrom() {
        open(lab(Map.of(), CONTROLS));
        String start = line("Dice");

        paint(ContourScenario.S4.mask(), 1, false);

        assertThat(line("Dice")).as("while a stroke is made").isEqualTo(start);

        paint(ContourScenario.S4.mask(), 1, true);

        assertThat(line("Dice")).contains("sparkline-line").isNotEqualTo(start);
        assertThat(read()).contains("0.973 to 1.000").contains("0 px, unmoved");

        load("s9");

        assertThat(line("HD")).doesNotContain("sparkline-now");
        assertThat(read()).contains("0.00 mm to 22.63 mm, with gaps");

        String before = line("Dice");
        paint(ContourScenario.S9.mask(), 9, true);

        assertThat(line("Dice")).as("after a stroke that changed nothing").isEqualTo(before);
    }

    private static LabTask puzzle() {
        return new LabTask.Choose(
                "puzzle-added",
                text("Which?"),
                List.of(new LabTask.Case(
                        "surgeon",
                        text("Along the vessel?"),
                        List.of(option("a", false), option("b", true), option("c", false)))));
    }

    @SuppressWarnings("unchecked")
    private void answerPuzzle() {
        test((RadioButtonGroup<Object>) find(RadioButtonGroup.class)
                        .withCondition(group -> group.getLabel() == null)
                        .single())
                .selectItem("Mask B");
        press("Check my answer");
    }

    private TextArea sentence() {
        return find(TextArea.class).single();
    }

    /// A lab in the first lesson, another in the second.
    private static Course course(Lab first, Lab second) {
        Course course = CourseFixture.course();
        CourseModule module = course.modules().getFirst();
        return new Course(
                course.version(),
                course.title(),
                course.summary(),
                List.of(new CourseModule(
                        module.id(),
                        module.title(),
                        module.summary(),
                        List.of(
                                with(module.lessons().getFirst(), first),
                                with(module.lessons().getLast(), second)),
                        module.check(),
                        module.forms())),
                course.sources(),
                course.terms(),
                course.questions(),
                course.practiceCheck(),
                course.study());
    }

    private static Lesson with(Lesson lesson, Lab lab) {
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.summary(),
                lesson.minutes(),
                lesson.objectives(),
                lesson.requires(),
                lesson.sections(),
                lesson.items(),
                List.of(lab),
                lesson.figures());
    }

    /// The line under a number, as the page gets it.
    private String line(String metric) {
        return find(ContourTiles.class)
                .all()
                .getFirst()
                .getElement()
                .getChildren()
                .filter(tile -> tile.getChild(0).getText().equals(metric))
                .map(tile -> tile.getChild(2).getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }

    private LabPanel open(Lab lab) {
        return open(lab, CourseFixture.course());
    }

    private LabPanel open(Lab lab, Course course) {
        return open(lab, CourseFixture.FIRST, course);
    }

    private LabPanel open(Lab lab, LessonId lesson, Course course) {
        UI.getCurrent().removeAll();
        sequence = 0;
        LabPanel panel = new LabPanel(lab, lesson, course, labs, somebody, () -> {});
        UI.getCurrent().add(panel);
        return panel;
    }

    private static Lab lab(Map<String, String> setting, List<String> controls, LabTask... tasks) {
        return new Lab(
                new LabId("small-bench"),
                Lab.Engine.CONTOUR_BENCH,
                text("Which?"),
                text("Paint."),
                setting,
                controls,
                List.of(tasks));
    }

    private static LabTask hacking() {
        return new LabTask.Collect(
                "hacking",
                text("Hack."),
                text("All eight."),
                text("Keep going."),
                Map.of("high-dice-with-far-error", text("Far is far.")));
    }

    private static ChoiceItem.Option option(String id, boolean correct) {
        return new ChoiceItem.Option(
                new OptionId(id), RichText.EMPTY, correct, text("Because of " + id + "."), Optional.empty());
    }

    private static RichText text(String text) {
        return new RichText(text, text);
    }

    /// As the page tells of a stroke.
    private void paint(Mask mask, int stroke, boolean last) {
        sequence++;
        ObjectNode data = painted(MaskCode.bits(mask), sequence, Math.max(stroke, 1));
        data.put("event.detail.last", last);
        fire("contour-painted", data);
    }

    private static ObjectNode painted(String mask, int sequence, int stroke) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail.mask", mask);
        data.put("event.detail.sequence", sequence);
        data.put("event.detail.stroke", stroke);
        data.put("event.detail.last", true);
        return data;
    }

    private void fire(String event, ObjectNode data) {
        Element canvas = find(ContourCanvas.class).single().getElement();
        canvas.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(canvas, event, data));
    }

    private void load(String scenario) {
        find(ChoiceField.class).all().getFirst().choose(scenario);
        press("Load");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String option) {
        test((RadioButtonGroup<Object>) find(RadioButtonGroup.class)
                        .withCondition(group -> label.equals(group.getLabel()))
                        .single())
                .selectItem(option);
    }

    private Map<String, String> tiles() {
        Map<String, String> tiles = new HashMap<>();
        find(ContourTiles.class)
                .all()
                .getFirst()
                .getElement()
                .getChildren()
                .forEach(tile ->
                        tiles.put(tile.getChild(0).getText(), tile.getChild(1).getText()));
        return tiles;
    }

    private String story() {
        return find(Paragraph.class)
                .withClassName("lab-story")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String link() {
        return find(Anchor.class).withText("Link to this state").single().getHref();
    }

    private double score(Lab lab, String task) {
        return labs.best(somebody.find().orElseThrow().person(), lab.id())
                .get(task)
                .score();
    }

    private static String read() {
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent().getElement(), all);
        return all.toString();
    }

    private static void collect(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        all.append(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> collect(child, all));
    }
}
