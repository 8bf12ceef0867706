package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.Lesson;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.BrochureControls;
import org.mindgap.lab.engine.BrochureState;
import org.mindgap.lab.engine.CasinoControls;
import org.mindgap.lab.engine.CasinoState;
import org.mindgap.lab.engine.ConsoleControls;
import org.mindgap.lab.engine.ConsoleState;
import org.mindgap.lab.engine.ContourControls;
import org.mindgap.lab.engine.ContourState;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskState;
import org.mindgap.lab.engine.DistrictsControls;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.Fallback;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.lab.engine.LotteryControls;
import org.mindgap.lab.engine.LotteryState;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyState;
import org.mindgap.people.Somebody;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.RangeField;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// The labs of the course as a learner meets them, on their own pages.
@ViewTest
class LabViewTest extends LabPage {
    private static final String SINGLE = "lab/cross-validation/one-split/lottery-single";
    private static final String FOLDS = "lab/cross-validation/every-patient-once/lottery-folds";
    private static final String FINGERPRINT = "lab/cross-validation/patients-not-slices/lottery-fingerprint";
    private static final String SITES = "lab/cross-validation/another-hospital/lottery-sites";
    private static final String CASINO = "lab/cross-validation/choosing-is-learning/casino";
    private static final String NESTED = "lab/cross-validation/nested/casino-nested";

    @Autowired
    private Courses courses;

    @Autowired
    private LabService labs;

    @Autowired
    private Somebody somebody;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void everyLabOfTheCourseStartsAsItsLessonSays() {
        List<Lab> all = courses.in(Locale.ENGLISH).modules().stream()
                .map(CourseModule::lessons)
                .flatMap(List::stream)
                .map(Lesson::labs)
                .flatMap(lessons -> lessons.stream())
                .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        assertThat(all).allSatisfy(lab -> assertThat(fallbacks(lab)).isEmpty());
    }

    private static List<Fallback> fallbacks(Lab lab) {
        return switch (lab.engine()) {
            case SPLIT_LOTTERY ->
                new LabQuery<>(LotteryControls.ofTheSetting())
                        .read(LotteryState.start(Map.of(), false), lab.setting())
                        .fallbacks();
            case TUNING_CASINO ->
                new LabQuery<>(CasinoControls.ofTheSetting())
                        .read(CasinoState.start(Map.of()), lab.setting())
                        .fallbacks();
            case CONTOUR_BENCH ->
                new LabQuery<>(ContourControls.ofTheSetting())
                        .read(ContourState.start(Map.of()), lab.setting())
                        .fallbacks();
            case REFEREES_DESK ->
                new LabQuery<>(DeskControls.all())
                        .read(DeskState.start(Map.of()), lab.setting())
                        .fallbacks();
            case UNDERSTUDY ->
                new LabQuery<>(UnderstudyControls.ofTheSetting())
                        .read(UnderstudyState.start(Map.of()), lab.setting())
                        .fallbacks();
            case BROCHURE_VAN ->
                new LabQuery<>(BrochureControls.ofTheSetting())
                        .read(BrochureState.defaults(), lab.setting())
                        .fallbacks();
            case IMPOSSIBLE_CONSOLE ->
                new LabQuery<>(ConsoleControls.ofTheSetting())
                        .read(ConsoleState.defaults(), lab.setting())
                        .fallbacks();
            case TWO_DISTRICTS ->
                new LabQuery<>(DistrictsControls.all())
                        .read(DistrictsState.defaults(), lab.setting())
                        .fallbacks();
        };
    }

    @Test
    void aControlChangesThePictureAndTheSentence() {
        open(SINGLE);
        String pictureBefore = picture();
        String storyBefore = story();

        set("Patients", "300");

        assertThat(picture()).isNotEqualTo(pictureBefore);
        assertThat(story()).isNotEqualTo(storyBefore);
        assertThat(link()).contains("patients=300");
    }

    @Test
    void undoAndResetLeadBack() {
        open(SINGLE);
        String start = picture();

        press("Draw again");
        String second = picture();
        press("Draw again");
        press("Undo");

        assertThat(picture()).isEqualTo(second).isNotEqualTo(start);

        press("Reset");

        assertThat(picture()).isEqualTo(start);

        press("Undo");

        assertThat(picture()).isEqualTo(second);
    }

    @Test
    void aLinkReproducesTheState() {
        open(FINGERPRINT);
        choose("Way of testing", "Folds of records");
        set("Records per patient", "3");
        press("Draw again");
        String seen = picture();
        String story = story();
        String link = link();

        open(link);

        assertThat(picture()).isEqualTo(seen);
        assertThat(story()).isEqualTo(story);
        assertThat(link()).isEqualTo(link);
    }

    @Test
    void saysWhereALinkAskedForSomethingThatDoesNotExist() {
        open(SITES + "?scanner=7&strategy=magic");

        assertThat(read())
                .contains("Difference between scanners: the link asked for 7. The lab takes values from 0 to 1.5")
                .contains("Way of testing: the link asked for “magic”");

        press("Draw again");

        assertThat(read()).doesNotContain("the link asked for");
    }

    @Test
    void refusesALabThatIsNotThere() {
        open("lab/cross-validation/one-split/no-such-lab");

        assertThat(read()).contains("There is nothing at this address");
    }

    @Test
    void makesNoiseABreakthroughAndKeepsTheTry() {
        open(FINGERPRINT);

        press("Check what the lab shows now");

        assertThat(read()).contains("Not yet: no points for this try.");

        choose("Way of testing", "Folds of records");
        press("Check what the lab shows now");

        assertThat(read()).contains("Done: all 40 points.").contains("a breakthrough without any signal");
        LabTry best = best("lottery-fingerprint", "noise");
        assertThat(best.score()).isEqualTo(1);
        assertThat(best.state()).contains("strategy=records").contains("seed=");
    }

    @Test
    void withholdsTheTruthUntilItIsPredicted() {
        open(FOLDS + "?truth=true");

        assertThat(read()).contains("You will see it once you have made your prediction");
        assertThat(picture()).doesNotContain("new patients:");
        assertThat(find(Button.class)
                        .withText("The truth follows your prediction")
                        .single()
                        .isEnabled())
                .isFalse();

        write("0.71");
        press("Keep my prediction");

        assertThat(read())
                .contains("You said 0.71.")
                .contains("Done: all 30 points.")
                .contains("Within 0.05.");
        assertThat(picture()).contains("new patients:");
        assertThat(best("lottery-folds", "predict").response()).isEqualTo("0.7100");
    }

    @Test
    void explainsAPredictionThatIsFarOff() {
        open(FOLDS);

        write("0.4");
        press("Keep my prediction");

        assertThat(read()).contains("Too low.").contains("Not yet: no points for this try.");
        assertThat(best("lottery-folds", "predict").score()).isZero();
    }

    @Test
    void keepsNothingThatIsNotAnAuc() {
        open(FOLDS);

        write("71");
        press("Keep my prediction");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void explainsEveryOptionOfThreeCases() {
        open(SITES);
        var groups = find(RadioButtonGroup.class).all();

        press("Check my answer");

        assertThat(somebody.find()).isEmpty();

        choose(groups.get(1), "Folds of patients");
        choose(groups.get(2), "One hospital left out");
        choose(groups.get(3), "One 80/20 split");
        press("Check my answer");

        assertThat(read())
                .contains("2 of 3 fit.")
                .contains("Each hospital in turn plays the buyer.")
                .contains("With a fifth of the patients, either recipe can win by the draw alone.");
        assertThat(best("lottery-sites", "stakeholders").score()).isZero();

        choose(groups.get(3), "Repeated folds of patients");
        press("Check my answer");

        assertThat(read()).contains("Done: all 30 points.");
        assertThat(best("lottery-sites", "stakeholders").score()).isEqualTo(1);
    }

    @Test
    void movesTheNeedleWhenTheSelectionMovesInside() {
        open(CASINO);
        String before = picture();

        assertThat(story()).contains("none of the 1,000 features means anything");

        choose("Where features are selected", "Inside: anew in every training fold");

        assertThat(picture()).isNotEqualTo(before).contains("honest: selected inside, 10 kept");
        assertThat(story()).contains("With the selection inside every training fold");
        assertThat(link()).contains("selection=inside").contains("seen=leaky.flat");

        press("Show what new patients say");

        assertThat(picture()).contains("new patients");
    }

    @Test
    void hidesTheBestOfAHundredUntilItIsPredicted() {
        open(CASINO + "?configurations=500");

        assertThat(read()).contains("Configurations tried: the link asked for 500. The lab takes values from 1 to 20");
        assertThat(link()).contains("configurations=20");

        write("0.65");
        press("Keep my prediction");

        assertThat(read())
                .contains("Partly: 10 of 20 points.")
                .contains("You said 0.65. It is 0.69.")
                .contains("Too modest.");
        assertThat(link()).contains("configurations=100");
        assertThat(best("casino", "best-of-hundred").score()).isEqualTo(0.5);
    }

    @Test
    void repairsThePipelineStepByStep() {
        open(CASINO);

        choose("Select features", "inside every fold");
        choose("Tune the settings", "inside every fold");

        assertThat(link()).contains("selection=inside").contains("inside=tune");

        press("Check these places");

        assertThat(read())
                .contains("Partly: 16 of 40 points.")
                .contains("A cut-off chosen on the test patients gives them the best")
                .contains("With these places the pipeline reports an AUC of 0.49");

        choose("Fill in missing values", "inside every fold");
        choose("Scale", "inside every fold");
        choose("Choose the cut-off", "inside every fold");
        press("Check these places");

        assertThat(read()).contains("Done: all 40 points.").contains("All inside.");
        assertThat(best("casino", "blocks").score()).isEqualTo(1);

        press("Undo");

        assertThat(link()).contains("inside=impute.scale.tune&");
    }

    @Test
    void showsOneDataSetUntilTheHonestMeanIsStated() {
        open(NESTED);

        assertThat(read()).contains("one data set");

        choose("Search for the best setting", "Nested: inner folds choose, outer folds score");

        assertThat(story()).contains("the flat search reports");

        write("0.6");
        press("Keep my prediction");

        assertThat(read()).contains("Done: all 20 points.").contains("means of 20 data sets");
        assertThat(read()).contains("the winner flatters itself");
    }

    @Test
    void tellsSomebodyWhoComesBackWhatTheirBestTryWasWorth() {
        open(CASINO);
        write("0.65");
        press("Keep my prediction");

        open(CASINO);

        assertThat(read()).contains("Your best try so far: 50% of the points.");
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private LabTry best(String lab, String task) {
        return Optional.ofNullable(labs.best(somebody.find().orElseThrow().person(), new LabId(lab))
                        .get(task))
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void write(String number) {
        test(find(TextField.class).single()).setValue(number);
    }

    private void choose(String label, String option) {
        choose(
                find(RadioButtonGroup.class)
                        .withCondition(group -> label.equals(group.getLabel()))
                        .single(),
                option);
    }

    @SuppressWarnings("unchecked")
    private void choose(RadioButtonGroup<?> group, String option) {
        test((RadioButtonGroup<Object>) group).selectItem(option);
    }

    /// As a browser tells of a slider that was moved.
    private void set(String label, String value) {
        Element slider = find(RangeField.class).all().stream()
                .flatMap(field -> field.getElement().getChildren())
                .filter(input -> label.equals(input.getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.target.value", value);
        slider.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(slider, "input", data));
    }

    private String picture() {
        return find(ChartFigure.class)
                .all()
                .getFirst()
                .getElement()
                .getChildren()
                .map(part -> part.getProperty("innerHTML", ""))
                .filter(html -> html.contains("<svg"))
                .findFirst()
                .orElseThrow();
    }
}
