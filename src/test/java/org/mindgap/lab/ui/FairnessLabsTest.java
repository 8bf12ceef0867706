package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.BrochureTasks;
import org.mindgap.lab.engine.VanMechanism;
import org.mindgap.people.Somebody;
import org.mindgap.widget.RangeField;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// The two labs on bias and fairness, driven along their questions to each discovery.
@ViewTest
class FairnessLabsTest extends LabPage {
    private static final String VAN = "lab/bias-fairness/where-bias-comes-from/brochure-van";
    private static final String CONSOLE = "lab/bias-fairness/cannot-all-hold/impossible-console";

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

    // The brochure and the van

    @Test
    void theVanTellsItsStoryUntouched() {
        open(VAN);

        assertThat(story()).contains("80.0%", "3.5%", "27.6 false alarms");
        assertThat(read())
                .contains("154 people are flagged, 5 of them with cancer")
                .contains("99.9%");
    }

    @Test
    void equalPrevalenceBringsThePredictiveValueBack() {
        open(VAN);

        type("Share with cancer in your clinic", "0.4");

        assertThat(story()).contains("as many cancers as the brochure’s study").contains("80.0%");
        assertThat(link()).contains("local-prevalence=0.4");
    }

    @Test
    void theSliderOfAPrevalenceGoesRungByRung() {
        open(VAN);

        slide("Share with cancer in your clinic", "10");

        assertThat(link()).contains("local-prevalence=0.02");
        assertThat(slider("Share with cancer in your clinic").getAttribute("aria-valuetext"))
                .isEqualTo("0.02 of all people");

        type("Share with cancer in your clinic", "0.013");

        assertThat(link()).contains("local-prevalence=0.013");
    }

    @Test
    void theShortcutIsFoundStepByStep() {
        open(VAN);
        turnTo("A marker in the images");

        assertThat(story()).contains("0.92", "0.66", "below the 0.76 of the signal alone");

        choose("The marker in the van", "goes the other way round");
        assertThat(story()).contains("0.24, below chance");

        choose("The marker in the van", "goes with cancer as in the clinic");
        assertThat(story()).contains("the external test shows 0.92, as at home");

        choose("Images the score reads", "Any, with the marker removed");
        assertThat(story()).contains("from 0.92 to 0.76");

        choose("The score", "trained on images without it");
        assertThat(story()).contains("0.76, in the clinic, in the van and anywhere else");
    }

    @Test
    void aLabWithOnePanelHasNoTabs() {
        open("lab/bias-fairness/where-bias-comes-from/marker-in-the-van");

        assertThat(story()).contains("below the 0.76 of the signal alone");
        assertThat(find(NativeButton.class).withClassName("desk-tab").all()).isEmpty();
        assertThat(labels())
                .containsExactly(
                        "Marker in the van, with cancer or without",
                        "Marker on images with cancer, where trained",
                        "Marker on images without, where trained");
    }

    @Test
    void otherCasesCostSensitivityAndWrongLabelsCostBoth() {
        open(VAN);
        turnTo("Other cases");

        assertThat(story()).contains("finds 56% of them instead of 80%").contains("Specificity stays at 84%");

        type("Benign mimics here", "0.2");
        assertThat(story()).contains("specificity to 79% instead of 84%");

        turnTo("Wrong labels");
        assertThat(story()).contains("blamed for errors of the reference");

        type("Sensitivity of the reference", "1");
        type("Specificity of the reference", "1");
        assertThat(story()).contains("sensitivity 90%, specificity 85%");
    }

    @Test
    void tabsOfferTheirOwnControlsAndLinksRememberTheOthers() {
        open(VAN);
        type("Share with cancer in your clinic", "0.02");

        turnTo("Other cases");

        assertThat(labels()).contains("Benign mimics here").doesNotContain("Share with cancer in your clinic");
        assertThat(link()).contains("panel=case-mix").contains("local-prevalence=0.02");
        String link = link();

        press("Undo");
        assertThat(labels()).contains("Share with cancer in your clinic").doesNotContain("Benign mimics here");

        open(link);
        assertThat(labels()).contains("Benign mimics here");
        assertThat(link()).isEqualTo(link);
    }

    @Test
    void thePredictiveValueIsAskedInPerCent() {
        open(VAN);

        test(find(TextField.class).single()).setValue("many");
        press("Keep my prediction");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(somebody.find()).isEmpty();

        test(find(TextField.class).single()).setValue("80");
        press("Keep my prediction");
        assertThat(read()).contains("You said 80.0%. It is 10.9%.").contains("Too high.");

        test(find(TextField.class).single()).setValue("11");
        press("Keep my prediction");
        assertThat(read()).contains("18 of 165 positive results").contains("Done: all 25 points.");
        assertThat(best("brochure-van", "ppv-here").score()).isEqualTo(1);
        assertThat(read()).contains("25 of 100 points; 75 pass");
    }

    @Test
    void aHiddenReasonIsFoundWithTrialsThatAreCounted() {
        open(VAN);
        MechanismTask task = find(MechanismTask.class).single();
        Set<VanMechanism> met = EnumSet.noneOf(VanMechanism.class);
        for (int clinic = 0; clinic < 60 && met.size() < 4; clinic++) {
            VanMechanism hidden = task.hidden();
            boolean fresh = met.add(hidden);
            if (fresh) {
                press(inWords(hidden));
                assertThat(read())
                        .contains(inWords(hidden) + ": the numbers move.")
                        .contains("One trial so far");
            }
            choose("The reason is", name(hidden));
            check(task);
            assertThat(read()).contains("Your answer, and the reason");
            press("Try another clinic");
        }

        assertThat(met).hasSize(4);
        LabTry best = best("brochure-van", BrochureTasks.MECHANISM);
        assertThat(best.score()).isEqualTo(1);
        assertThat(best.response()).matches("(\\w+)=\\1 moves=[01]");
    }

    @Test
    void tooManyTrialsCostAndAWrongReasonIsExplained() {
        open(VAN);
        MechanismTask task = find(MechanismTask.class).single();
        for (int trial = 0; trial < 8; trial++) {
            press("The brochure’s mix of stages");
        }
        assertThat(read()).contains("8 trials so far");
        choose("The reason is", name(task.hidden()));
        check(task);

        assertThat(read()).contains("Partly: 15 of 25 points.");

        press("Try another clinic");
        VanMechanism other = task.hidden() == VanMechanism.LABELS ? VanMechanism.SPECTRUM : VanMechanism.LABELS;
        choose("The reason is", name(other));
        check(task);

        assertThat(read()).contains("Your answer, not the reason").contains("Only the predictive values move.");
        assertThat(best("brochure-van", BrochureTasks.MECHANISM).score()).isEqualTo(0.6);
    }

    private static String inWords(VanMechanism mechanism) {
        return switch (mechanism) {
            case SHORTCUT -> "Remove the marker from the images";
            case SPECTRUM -> "The brochure’s mix of stages";
            case PREVALENCE -> "As many cancers as in the brochure";
            case LABELS -> "Have the reference read again, without errors";
        };
    }

    private static String name(VanMechanism mechanism) {
        return BrochureTasks.MECHANISMS.of(mechanism);
    }

    // The impossible console

    @Test
    void theConsoleTellsItsStoryUntouched() {
        open(CONSOLE);

        assertThat(story())
                .contains("find 84% of their cancers, with 16% false alarms")
                .contains("57% in the town and 32% in the district")
                .contains("2 of 3 lamps are on.");
        assertThat(lamps()).containsExactly("On: equal", "On: equal", "Off: 25.4 points apart");
    }

    @Test
    void eachWishCostsAnother() {
        open(CONSOLE);

        choose("The district’s cut-off follows", "equal predictive value");
        assertThat(story()).contains("stands at 1.76: it finds 59% of its cancers instead of the town’s 84%");
        assertThat(lamps()).containsExactly("Off: 24.8 points apart", "Off: 12.0 points apart", "On: equal");

        choose("The district’s cut-off follows", "equal recall rate");
        assertThat(story()).contains("30%").contains("stands at 0.70: 24% of its healthy people are alarmed");

        choose("The district’s cut-off follows", "equal sensitivity");
        assertThat(lamps()).startsWith("On: equal");
    }

    @Test
    void bothDoorsOpenAndTheThirdIsUseless() {
        open(CONSOLE);
        type("With cancer, district", "0.2");
        assertThat(story()).contains("both clinics find at least 84%").contains("3 of 3 lamps are on.");

        press("Reset");
        type("Separation, town", "3.2");
        type("Separation, district", "3.2");
        type("Cut-off, town", "2.94");
        assertThat(story()).contains("both clinics find at least 60%");

        press("Reset");
        type("Cut-off, town", "3.63");
        assertThat(story()).contains("because hardly anybody is recalled: only 5%");
    }

    @Test
    void fewCancersLeaveTheLampUnproven() {
        open(CONSOLE);
        assertThat(labels()).doesNotContain("Test data, district");

        press("Show how sure the test data are");

        assertThat(read()).contains("40 cancers leave 22 points open in the district");
        assertThat(labels()).contains("Test data, district");

        type("Test data, district", "20000");
        assertThat(read()).contains("1,600 cancers leave");
    }

    @Test
    void aCutOffMovedByHandFollowsNothingMore() {
        open(CONSOLE);
        choose("The district’s cut-off follows", "equal predictive value");
        String followed = link();

        type("Cut-off, district", "1.5");

        assertThat(link()).contains("aim=by-hand").contains("cutoff-b=1.5");
        assertThat(story()).contains("At a cut-off of 1.50");

        open(followed);
        assertThat(story()).contains("stands at 1.76");
        assertThat(read()).doesNotContain("the link asked for");
    }

    @Test
    void threeAttemptsEarnTheirPointsAndThenTheReason() {
        open(CONSOLE);
        press("Hand in this attempt");
        assertThat(read()).contains("Nothing has been moved yet");
        assertThat(somebody.find()).isEmpty();

        choose("The district’s cut-off follows", "equal predictive value");
        press("Hand in this attempt");
        assertThat(read())
                .contains("Attempt 1: one lamp is on.")
                .contains("Sensitivity is dark.")
                .doesNotContain("Why it does not work");
        press("Hand in this attempt");
        assertThat(read()).contains("handed in already");

        choose("The district’s cut-off follows", "equal recall rate");
        press("Hand in this attempt");
        type("Cut-off, town", "3.7");
        choose("The district’s cut-off follows", "the town’s cut-off");
        press("Hand in this attempt");

        assertThat(read())
                .contains("Attempt 3: 3 of 3 lamps are on.")
                .contains("almost nobody is recalled")
                .contains("Why it does not work with cut-offs.");
        assertThat(best("impossible-console", "three-lamps").score()).isEqualTo(1);
    }

    @Test
    void statementsAreSelectedAndEachIsExplained() {
        open(CONSOLE);
        SelectTask doors = find(SelectTask.class).all().getFirst();
        press(doors, "Check my answer");
        assertThat(somebody.find()).isEmpty();

        select(doors, "escapes", "equal-prevalence", "clever-cutoffs", "strong-separation");
        press(doors, "Check my answer");

        assertThat(read())
                .contains("2 of 2 that fit selected, and one that does not.")
                .contains("Partly: 15 of 30 points.")
                .contains("Calibration is a further demand.");

        select(doors, "escapes", "equal-prevalence", "strong-separation");
        press(doors, "Check my answer");
        assertThat(best("impossible-console", "escapes").score()).isEqualTo(1);
        assertThat(best("impossible-console", "escapes").response()).isEqualTo("equal-prevalence strong-separation");
    }

    @Test
    void allTasksTogetherMakeAHundred() {
        open(CONSOLE);
        type("With cancer, district", "0.2");
        press("Hand in this attempt");
        assertThat(read()).contains("All three are on, and both clinics are served.");

        List<SelectTask> selects = find(SelectTask.class).all();
        select(selects.getFirst(), "escapes", right("escapes"));
        press(selects.getFirst(), "Check my answer");
        test(find(TextField.class).single()).setValue("5.5");
        press("Keep my prediction");
        assertThat(read()).contains("You said 5.50%. It is 5.51%.");
        ChooseTask lamp = find(ChooseTask.class).single();
        choose(group(lamp), "Predictive value");
        press(lamp, "Check my answer");
        select(selects.getLast(), "arguments", right("arguments"));
        press(selects.getLast(), "Check my answer");

        assertThat(read()).contains("100 of 100 points");
    }

    private String[] right(String task) {
        return select(task).options().stream()
                .filter(Option::correct)
                .map(option -> option.id().value())
                .toArray(String[]::new);
    }

    private LabTask.Select select(String task) {
        return courses
                .in(Locale.ENGLISH)
                .lesson(LessonId.parse("bias-fairness/cannot-all-hold"))
                .flatMap(lesson -> lesson.lab(new LabId("impossible-console")))
                .stream()
                .flatMap(lab -> lab.tasks().stream())
                .filter(one -> one.id().equals(task))
                .map(LabTask.Select.class::cast)
                .findFirst()
                .orElseThrow();
    }

    // What a learner does and reads

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void press(Component inside, String words) {
        test(find(Button.class, inside).withText(words).single()).click();
    }

    private void check(MechanismTask task) {
        press(task, "Check my answer");
    }

    private void turnTo(String tab) {
        test(find(NativeButton.class).withText(tab).single()).click();
    }

    private RadioButtonGroup<?> group(Component inside) {
        return find(RadioButtonGroup.class, inside).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(RadioButtonGroup<?> group, String option) {
        test((RadioButtonGroup<Object>) group).selectItem(option);
    }

    private void choose(String label, String option) {
        RadioButtonGroup<?> group = find(RadioButtonGroup.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
        if (label.equals("The reason is")) {
            choose(group, getTranslated("lab.van.mechanism." + option));
        } else {
            choose(group, option);
        }
    }

    private static String getTranslated(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    @SuppressWarnings("unchecked")
    private void select(SelectTask task, String id, String... options) {
        CheckboxGroup<Option> group = find(CheckboxGroup.class, task).single();
        Set<String> wanted = Set.of(options);
        group.setValue(Set.copyOf(select(id).options().stream()
                .filter(option -> wanted.contains(option.id().value()))
                .toList()));
    }

    private LabTry best(String lab, String task) {
        return Optional.ofNullable(labs.best(somebody.find().orElseThrow().person(), new LabId(lab))
                        .get(task))
                .orElseThrow();
    }

    private List<String> labels() {
        return find(RangeField.class).all().stream()
                .flatMap(field -> field.getElement().getChildren())
                .filter(child -> child.getTag().equals("label"))
                .map(Element::getText)
                .toList();
    }

    private Element slider(String label) {
        return find(RangeField.class).all().stream()
                .flatMap(field -> field.getElement().getChildren())
                .filter(input -> label.equals(input.getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private void slide(String label, String value) {
        send(slider(label), "input", value);
    }

    private void type(String label, String value) {
        Element typed = slider(label)
                .getParent()
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(input -> !input.isTextNode() && "number".equals(input.getAttribute("type")))
                .findFirst()
                .orElseThrow();
        send(typed, "change", value);
    }

    private static void send(Element input, String event, String value) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.target.value", value);
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, event, data));
    }

    private List<String> lamps() {
        return find(ConsoleLampRow.class)
                .single()
                .getElement()
                .getChildren()
                .map(item -> item.getChild(2).getText())
                .toList();
    }
}
