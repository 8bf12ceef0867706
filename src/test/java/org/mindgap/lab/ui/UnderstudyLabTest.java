package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.Lesson;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.UnderstudyControls;
import org.mindgap.lab.engine.UnderstudyDefect;
import org.mindgap.lab.engine.UnderstudySealed;
import org.mindgap.lab.engine.UnderstudyState;
import org.mindgap.people.Somebody;
import org.mindgap.widget.RangeField;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// The understudy as a learner meets it: each question leads to what is to be found out.
@ViewTest
class UnderstudyLabTest extends LabPage {
    private static final String LOOKS = "lab/synthetic-data/looks/understudy-looks";
    private static final String VERDICT = "lab/synthetic-data/train-and-test/understudy-verdict";
    private static final String LEAK = "lab/synthetic-data/memory/understudy-leak";
    private static final String SEALED = "lab/synthetic-data/decision/understudy-sealed";

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
    void startsWithAnUnderstudyThatNobodyObjectsTo() {
        open(LOOKS);

        assertThat(tile("looks")).contains("✓ no feature objects");
        assertThat(tile("verdict")).contains("✓ close to the truth");
        assertThat(tile("leak")).contains("✓ the attacker guesses");
        assertThat(story()).contains("Feature by feature nothing is to be seen").doesNotContain("went from");
        assertThat(read()).contains("real, rare malignant").contains("Three scores that do not add up to one");
    }

    @Test
    void withoutCorrelationsOnlyThePairsObject() {
        open(LOOKS);

        set("Correlations kept", "0");
        assertThat(tile("looks")).contains("✓ no feature objects");
        assertThat(story()).startsWith("What just happened. The synthetic AUC went from");

        choose("Look at the patients through", "Four features at once (pMSE)");
        assertThat(tile("looks")).contains("✓ the four do not object");

        choose("Look at the patients through", "Features in pairs (pMSE with products)");
        assertThat(tile("looks")).contains("! the pairs object");
        assertThat(story()).contains("The same patients, looked at in another way.");

        answer("understudy-looks", "finest-lens", "pairs");
        assertThat(read()).contains("Done: all 5 points.").contains("A check sees what it has terms for.");
    }

    @Test
    void whoIsLeftOutFlattersTheVerdictAndIsMissedByNobody() {
        open(VERDICT);
        assertThat(read()).doesNotContain("cannot be measured: nobody has it");

        set("Rare subtype left out", "1");

        assertThat(tile("verdict")).contains("0.05 too good");
        assertThat(tile("looks")).contains("doubtful");
        assertThat(read()).contains("cannot be measured: nobody has it");
        assertThat(story()).contains("nobody can say how the model does there");

        answer("understudy-verdict", "dropped-subtype", "nothing");
        assertThat(read()).contains("A sensitivity without patients is not 0 and not 1");
    }

    @Test
    void theVerdictGoesWhereItIsLed() {
        open(VERDICT);

        set("Distance between the classes", "1.4");
        assertThat(tile("verdict")).contains("too good");

        set("Distance between the classes", "0.7");
        assertThat(tile("verdict")).contains("too bad");

        answer("understudy-verdict", "steered", "both-ways");
        assertThat(read()).contains("Done: all 5 points.");
    }

    @Test
    void twoThousandPatientsAreSurerOfTheWrongValue() {
        open(VERDICT + "?drop=1");
        String few = read();

        set("Synthetic patients", "2000");

        assertThat(few).contains("Synthetic test, 400 patients");
        assertThat(read()).contains("Synthetic test, 2,000 patients");
        assertThat(tile("verdict")).contains("too good");

        answer("understudy-verdict", "more-patients", "nothing-changes");
        assertThat(read())
                .contains("Not yet: no points for this try.")
                .contains("around a value that is as wrong as before");
    }

    @Test
    void noLookObjectsToCopiesButTheAttackFindsThem() {
        open(LEAK);
        assertThat(tile("leak")).contains("✓ the attacker guesses");

        set("Copies of real patients", "1");

        assertThat(tile("leak")).contains("! members are given away");
        for (String lens : List.of(
                "Single features (Kolmogorov-Smirnov)",
                "Four features at once (pMSE)",
                "Features in pairs (pMSE with products)")) {
            choose("Look at the patients through", lens);
            assertThat(tile("looks")).as(lens).contains("✓");
        }

        answer("understudy-leak", "perfect-copies", "only-the-attack");
        assertThat(read()).contains("A copy is the perfect likeness, so no look can object.");
    }

    @Test
    void noiseHidesCopiesAtAPrice() {
        open(LEAK + "?memory=0.5");
        assertThat(tile("leak")).contains("! members are given away");
        assertThat(tile("looks")).contains("✓ the pairs do not object");

        set("Noise added to copies", "0.5");

        assertThat(tile("leak")).contains("✓ the attacker guesses");
        assertThat(tile("looks")).contains("! the pairs object");
        answer("understudy-leak", "price-of-jitter", "protection-for-likeness");
        assertThat(read()).contains("Privacy is bought with detail.");
    }

    @Test
    void theJitterIsTriedOnTenNewCohorts() {
        open(LEAK);
        tryTen();
        assertThat(read()).contains("Not yet").contains("Set the copies to 0.5.");

        set("Copies of real patients", "0.5");
        tryTen();
        assertThat(read()).contains("the attack still reaches more than 0.60");

        set("Noise added to copies", "0.7");
        tryTen();
        assertThat(read()).contains("the pairs of features object too loudly");

        set("Noise added to copies", "0.4");
        tryTen();
        assertThat(read()).contains("Done: all 20 points.").contains("Hidden, at a price");
        assertThat(best("understudy-leak", "jitter").state())
                .contains("jitter=0.4")
                .contains("seed=204");
    }

    @Test
    void aMisleadingVerdictIsTriedOnTenNewCohorts() {
        open(VERDICT);
        tryTen();
        assertThat(read()).contains("not more than 0.04 off on average");

        set("Distance between the classes", "1.6");
        set("Rare subtype left out", "1");
        tryTen();
        assertThat(read()).contains("in the middle cohort a single feature already objects");

        set("Rare subtype left out", "0");
        set("Distance between the classes", "0.7");
        tryTen();
        assertThat(read()).contains("Done: all 30 points.").contains("every histogram passes");
        assertThat(best("understudy-verdict", "misleading").score()).isEqualTo(1);
    }

    @Test
    void numbersOfSealedGeneratorsAreBoughtOneByOne() {
        open(SEALED);
        UnderstudySealed sealed = new UnderstudySealed(UnderstudyState.FIRST_SEED, 0);

        for (int i = 0; i < 5; i++) {
            buy(i, "second-order");
        }
        assertThat(read()).contains("5 numbers bought. 8 are free.").contains("pMSE ratio, with pairs");
        buy(0, "second-order");
        assertThat(read()).contains("You have this number already.");
        int dropped = place(sealed, UnderstudyDefect.RARE_DROPPED);
        buy(dropped, "rare-sensitivity");
        assertThat(read()).contains("undefined");

        press("Break the seals");
        assertThat(read()).contains("5 generators have no name yet.");

        for (int i = 0; i < 5; i++) {
            pick("sealed-" + i, UnderstudyControls.DEFECTS.of(sealed.defect(i)));
        }
        press("Break the seals");
        settle();
        assertThat(read())
                .contains("Done: all 30 points.")
                .contains("5 of 5 named, with 6 numbers bought.")
                .contains("Generator " + "ABCDE".charAt(dropped) + " was: rare subtype left out");
        assertThat(best("understudy-sealed", "sealed").response()).endsWith("after 6");

        press("Seal five new ones");
        assertThat(read()).contains("No number bought. 8 are free.").doesNotContain("was: rare subtype left out");
    }

    @Test
    void aNinthNumberCostsPoints() {
        open(SEALED);
        UnderstudySealed sealed = new UnderstudySealed(UnderstudyState.FIRST_SEED, 0);
        for (String gauge : List.of("smallest-p", "attack-auc")) {
            for (int i = 0; i < 5; i++) {
                buy(i, gauge);
            }
        }
        assertThat(read()).contains("10 numbers bought, 2 beyond the free ones: 6 points off.");

        for (int i = 0; i < 5; i++) {
            pick("sealed-" + i, UnderstudyControls.DEFECTS.of(sealed.defect(i)));
        }
        press("Break the seals");

        assertThat(read()).contains("Partly: 24 of 30 points.");
    }

    @Test
    void twoClaimsAreAllowed() {
        open(SEALED);
        assertThat(read()).contains("Your missions so far").contains("0 of 100 points");
        LabTask.Select claims = (LabTask.Select) task("understudy-sealed", "claims");
        List<Option> right = claims.options().stream().filter(Option::correct).toList();
        List<Option> wrong =
                claims.options().stream().filter(option -> !option.correct()).toList();

        select(List.of(right.getFirst()));
        assertThat(checkboxes().getErrorMessage()).isEqualTo("Choose 2. You have chosen 1.");

        select(List.of(right.getFirst(), wrong.getFirst()));
        assertThat(read()).contains("Partly: 10 of 20 points.");

        select(right);
        assertThat(read()).contains("Done: all 20 points.").contains("20 of 100 points");
        claims.options()
                .forEach(option ->
                        assertThat(read()).contains(option.feedback().plain().substring(0, 25)));
    }

    @Test
    void panelsAreTurnedToAndRememberedWithTheSeed() {
        open(VERDICT);
        test(find(NativeButton.class)
                        .withId("lab-understudy-verdict-panel-leak")
                        .single())
                .click();
        settle();

        assertThat(story()).contains("The same patients, another panel.");
        assertThat(link()).contains("panel=leak").contains("seed=204");
        assertThat(read()).contains("Members lie no closer to synthetic patients than others");

        press("Draw again");
        settle();
        assertThat(link()).contains("seed=205");
        String seen = read();
        press("Undo");
        settle();
        assertThat(link()).contains("seed=204");

        open(VERDICT + "?panel=leak&seed=205");
        assertThat(tileNumbers()).allSatisfy(number -> assertThat(seen).contains(number));
    }

    /// Whatever is asked for in between, the last state is the one that is shown.
    @Test
    void theLastChangeWins() {
        open(VERDICT);
        LabBench<?> bench = bench();

        move("Distance between the classes", "1.6");
        move("Distance between the classes", "0.5");
        move("Distance between the classes", "1.4");
        bench.settle();
        String shown = tile("verdict");
        bench.settle();

        open(VERDICT + "?gap=1.4");
        assertThat(tile("verdict")).isEqualTo(shown);
    }

    private LabTask task(String lab, String task) {
        return courses.in(Locale.ENGLISH).modules().stream()
                .map(CourseModule::lessons)
                .flatMap(List::stream)
                .map(Lesson::labs)
                .flatMap(lessons -> lessons.stream())
                .filter(one -> one.id().value().equals(lab))
                .map(Lab::tasks)
                .flatMap(List::stream)
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private static int place(UnderstudySealed sealed, UnderstudyDefect defect) {
        for (int i = 0; i < sealed.count(); i++) {
            if (sealed.defect(i) == defect) {
                return i;
            }
        }
        throw new AssertionError("No generator is " + defect);
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

    private LabBench<?> bench() {
        return find(LabPanel.class).single().bench();
    }

    private void settle() {
        bench().settle();
        find(LabPanel.class).single().getChildren().forEach(part -> {
            if (part instanceof TrialTask trial) {
                trial.settle();
            }
            if (part instanceof SealedTask sealed) {
                sealed.settle();
            }
        });
    }

    private void tryTen() {
        TrialTask trial = (TrialTask) find(LabPanel.class)
                .single()
                .getChildren()
                .filter(TrialTask.class::isInstance)
                .findFirst()
                .orElseThrow();
        test(find(Button.class)
                        .withText("Try these settings on ten new cohorts")
                        .single())
                .click();
        trial.settle();
    }

    private void buy(int generator, String gauge) {
        pick("sealed-generator", Integer.toString(generator));
        pick("sealed-gauge", gauge);
        press("Buy this number");
        settle();
    }

    /// As a browser tells of a native list.
    private void pick(String id, String value) {
        find(ChoiceField.class).all().stream()
                .filter(field -> field.getElement()
                        .getChildren()
                        .anyMatch(part -> ("lab-understudy-sealed-" + id).equals(part.getAttribute("id"))))
                .findFirst()
                .orElseThrow()
                .choose(value);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void answer(String lab, String task, String option) {
        LabTask.Choose choose = (LabTask.Choose) task(lab, task);
        Option chosen = choose.cases().getFirst().options().stream()
                .filter(one -> one.id().value().equals(option))
                .findFirst()
                .orElseThrow();
        RadioButtonGroup<Option> group = groups().stream()
                .filter(one -> one.getListDataView().getItems().toList().contains(chosen))
                .findFirst()
                .orElseThrow();
        group.setValue(chosen);
        Component frame = group.getParent()
                .flatMap(Component::getParent)
                .flatMap(Component::getParent)
                .orElseThrow();
        Button check = find(Button.class).withText("Check my answer").all().stream()
                .filter(button -> frame.getElement().getChildren().anyMatch(part -> isAbove(part, button.getElement())))
                .findFirst()
                .orElseThrow();
        test(check).click();
    }

    private static boolean isAbove(Element above, Element below) {
        for (Element at = below; at != null; at = at.getParent()) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Option>> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel() == null || group.getLabel().isEmpty())
                .map(group -> (RadioButtonGroup<Option>) group)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Option> checkboxes() {
        return (CheckboxGroup<Option>) find(CheckboxGroup.class).single();
    }

    private void select(List<Option> options) {
        checkboxes().setValue(Set.copyOf(options));
        press("Check my answer");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String option) {
        RadioButtonGroup<?> group = find(RadioButtonGroup.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
        test((RadioButtonGroup<Object>) group).selectItem(option);
        settle();
    }

    private void set(String label, String value) {
        move(label, value);
        settle();
    }

    /// As a browser tells of a slider that was moved.
    private void move(String label, String value) {
        Element slider = find(RangeField.class).all().stream()
                .flatMap(field -> field.getElement().getChildren())
                .filter(input -> label.equals(input.getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.target.value", value);
        slider.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(slider, "input", data));
    }

    private String tile(String panel) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getId()
                        .filter(id -> id.endsWith("-panel-" + panel))
                        .isPresent())
                .map(button -> String.join(" ", texts(button.getElement()).toList()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tileNumbers() {
        return Stream.of("looks", "verdict", "leak")
                .map(panel -> find(NativeButton.class).all().stream()
                        .filter(button -> button.getId()
                                .filter(id -> id.endsWith("-panel-" + panel))
                                .isPresent())
                        .map(button -> button.getElement().getChild(1).getText())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
