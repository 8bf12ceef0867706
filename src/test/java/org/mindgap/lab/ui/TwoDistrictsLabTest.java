package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.LabId;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.DistrictsControls;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.people.Somebody;
import org.mindgap.widget.ChartFigure;
import org.springframework.beans.factory.annotation.Autowired;

/// The two districts as learners meet them, driven along their questions to each discovery.
@ViewTest
class TwoDistrictsLabTest extends SpringBrowserlessTest {
    private static final LabId LEVERS = new LabId("two-districts-levers");
    private static final LabId LEDGER = new LabId("two-districts-ledger");

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
    void theStartTellsTheStoryInSixPictures() {
        LabPanel panel = open(LEVERS, "");

        assertThat(find(ChartFigure.class, panel).all()).hasSize(6);
        assertThat(read())
                .contains(
                        "Nothing was done yet. The model finds 92.6% of the cancers in the town and 79.3% at the van.")
                .contains("163 cancers missed, 2,081 false alarms")
                .contains("The van’s curve lies below the town’s")
                .contains("The model leans on signal and marker")
                .contains("No lamp is lit")
                .contains("Nothing tried yet");
    }

    @Test
    void aLeverSaysWhatItDoesAndTheSentenceToWhom() {
        LabPanel panel = open(LEVERS, "");

        pull("decision", "equal-opportunity", panel);

        assertThat(read())
                .contains("The van’s threshold moves until its cancers are found as often as the town’s.")
                .contains("You chose: equal sensitivity. The model now finds 92.6% of the cancers in the town and 92.6%"
                        + " at the van. Missed cancers: 129, 33 fewer. False alarms: 2,593, 511 more.")
                .contains("One lamp of three is lit")
                .contains("One way tried; one closes the gap, 1 with fewer cancers missed");
        assertThat(panel.bench().query()).contains("decision=equal-opportunity");
    }

    @Test
    void onlyTheNumbersOfTheDecisionAreShown() {
        LabPanel panel = open(LEVERS, "");
        assertThat(read()).contains("A missed cancer weighs").doesNotContain("Least sensitivity for everybody");

        pull("decision", "floor", panel);

        assertThat(read()).contains("Least sensitivity for everybody").doesNotContain("Threshold at the van");
    }

    @Test
    void drawingPeopleIsChanceAndIsRemembered() {
        LabPanel panel = open(LEVERS, "");

        push("Draw again");

        assertThat(read()).contains("Town minus van among 10,000 people drawn");
        assertThat(panel.bench().query()).contains("counting=drawn").contains("seed=42");
        push("Draw again");
        assertThat(panel.bench().query()).contains("seed=43");
    }

    @Test
    void whatCannotBeReachedIsSaid() {
        open(LEVERS, "decision=equal-predictive-value&separation-van=0.2&cost-ratio=1&van-share=0.5&separation-town=4");

        assertThat(read()).contains("cannot be reached with these scores");
    }

    // Mission 1

    @Test
    void theGapIsFoundInTheStart() {
        open(LEVERS, "");

        answer("Mission 1: find the gap", 0, 0);
        checkIn("Mission 1: find the gap");

        assertThat(best(LEVERS, "find-gap").score()).isEqualTo(1);
        assertThat(read()).contains("a gap of 13.3 points").contains("111 in the town and 52 at the van");
    }

    // Mission 2

    @Test
    void theGapIsClosedFirstAtSomebodysAndThenAtNobodysExpense() {
        LabPanel panel = open(LEVERS, "");

        checkIn("Mission 2: close the gap");
        assertThat(best(LEVERS, "close-gap").score()).isZero();
        assertThat(read()).contains("The gap is still wider than 2 points");

        pull("decision", "equalised-odds", panel);
        checkIn("Mission 2: close the gap");
        assertThat(best(LEVERS, "close-gap").score()).isEqualTo(0.5);
        assertThat(read()).contains("That is half of the mission").contains("In the town more cancers are missed");

        pull("decision", "equal-opportunity", panel);
        checkIn("Mission 2: close the gap");
        assertThat(best(LEVERS, "close-gap").score()).isEqualTo(1);
        assertThat(read()).contains("This is levelling up");
    }

    @Test
    void aHintCostsThreePointsAndStays() {
        LabPanel panel = open(LEVERS, "");

        hintIn("Mission 2: close the gap");
        assertThat(read()).contains("The town’s threshold can stay where it is.");
        pull("decision", "equal-opportunity", panel);
        checkIn("Mission 2: close the gap");

        assertThat(best(LEVERS, "close-gap").score()).isEqualTo(0.9, within(1e-9));
        assertThat(read()).contains("27 of 30 points; 3 went for the hint.").contains("This is levelling up");
        open(LEVERS, "");
        assertThat(read()).contains("The town’s threshold can stay where it is.");
    }

    // Mission 3

    @Test
    void fiveHonestAttemptsShowThatThreeLampsDoNotLightAndTheReasonUnlocksThem() {
        LabPanel panel = open(LEVERS, "");
        push("Count my attempts");
        assertThat(read()).contains("Nothing to count yet");

        for (String decision : List.of("equal-opportunity", "equal-recall", "equalised-odds", "floor", "deferral")) {
            pull("decision", decision, panel);
        }
        push("Count my attempts");

        assertThat(best(LEVERS, "honest-attempts").score()).isEqualTo(1);
        assertThat(read())
                .contains("5 honest attempts of 5.")
                .contains("lit: Sensitivity, False alarms")
                .contains("Two lamps can be lit, never all three")
                .doesNotContain("Cancer at the van");

        answer("Mission 3, continued: why they do not", 0);
        checkIn("Mission 3, continued: why they do not");

        assertThat(best(LEVERS, "why-not-all").score()).isEqualTo(1);
        assertThat(read()).contains("Cancer at the van").contains("you can now also change how common cancer is");

        panel.bench()
                .restore(LabQuery.parameters(
                        "prevalence-van=0.2&separation-van=2&offset-van=0&missed-labels-van=0.02" + "&inputs=signal"));
        assertThat(read()).contains("All three lamps are lit").contains("One curve serves both districts alike");
    }

    // Mission 4

    @Test
    void twoFixesBackfireAndTheSentenceSaysSo() {
        LabPanel panel = open(LEVERS, "");

        pull("inputs", "signal-marker-district", panel);
        assertThat(read())
                .contains(
                        "This backfires: somebody’s cancers are found less often, and the gap went from 13.3% to 22.7%.")
                .contains("The model takes the van’s people for healthier");
        push("Count my backfires");
        assertThat(best(LEVERS, "backfires").score()).isEqualTo(0.5);

        push("Reset");
        pull("decision", "recalibration", panel);
        push("Count my backfires");

        assertThat(best(LEVERS, "backfires").score()).isEqualTo(1);
        assertThat(read()).contains("Recalibration in each district.");
    }

    // Mission 5

    @Test
    void levellingDownIsCaughtInTheLedger() {
        LabPanel panel = open(LEDGER, "");

        checkIn("Mission 5: catch levelling down");
        assertThat(read()).contains("Nothing is levelled down in this state");

        pull("decision", "equalised-odds", panel);
        assertThat(read())
                .contains(
                        "This is levelling down: the gap gets smaller, but missed cancers in the town: 44 more; at the"
                                + " van: 26 fewer.")
                .contains("For 11.7% of the people of one district a draw decides");
        row("gap");
        checkIn("Mission 5: catch levelling down");
        assertThat(best(LEDGER, "level-down").score()).isEqualTo(5 / 15.0, within(1e-4));

        row("missed-town");
        checkIn("Mission 5: catch levelling down");
        assertThat(best(LEDGER, "level-down").score()).isEqualTo(1);
        assertThat(read()).contains("44 people lose a diagnosis");
    }

    // Mission 6, and what all of them add up to

    @Test
    void theRecordIsSignedAndTheMissionsAddUp() {
        LabPanel panel = open(LEDGER, "");
        assertThat(read())
                .contains("Your missions so far")
                .contains("0 of 100 points")
                .contains("70 points are needed");

        answer("Mission 6: sign the record", 0, 0, 0, 0, 0);
        checkIn("Mission 6: sign the record");
        assertThat(best(LEDGER, "sign-record").score()).isEqualTo(1);
        pull("decision", "equalised-odds", panel);
        row("missed-all");
        checkIn("Mission 5: catch levelling down");

        assertThat(read()).contains("25 of 100 points").contains("Mission 6: sign the record: 10 of 10.");
    }

    /// @param query of the lab's state
    private LabPanel open(LabId id, String query) {
        UI.getCurrent().removeAll();
        var lesson = courses.in(Locale.ENGLISH).modules().stream()
                .flatMap(module -> module.lessons().stream())
                .filter(one -> one.lab(id).isPresent())
                .findFirst()
                .orElseThrow();
        LabPanel panel = new LabPanel(
                lesson.lab(id).orElseThrow(), lesson.id(), courses.in(Locale.ENGLISH), labs, somebody, () -> {});
        UI.getCurrent().add(panel);
        if (!query.isEmpty()) {
            panel.bench().restore(LabQuery.parameters(query));
        }
        return panel;
    }

    /// A lever is a native list, which only a browser moves.
    @SuppressWarnings("unchecked")
    private static void pull(String lever, String option, LabPanel panel) {
        ((LabBench<DistrictsState>) panel.bench())
                .change(state -> DistrictsControls.all().stream()
                        .filter(control -> control.name().equals(lever))
                        .findFirst()
                        .orElseThrow()
                        .read(state, option));
    }

    private void row(String row) {
        find(ChoiceField.class, task("Mission 5: catch levelling down"))
                .single()
                .choose(row);
    }

    private TaskFrame task(String title) {
        return find(TaskFrame.class)
                .withCondition(frame -> title.equals(frame.getElement().getAttribute("aria-label")))
                .single();
    }

    /// The options at these places, question by question.
    @SuppressWarnings("unchecked")
    private void answer(String title, int... places) {
        var groups = find(RadioButtonGroup.class, task(title)).all();
        for (int i = 0; i < places.length; i++) {
            RadioButtonGroup<Option> group = (RadioButtonGroup<Option>) groups.get(i);
            group.setValue(group.getListDataView().getItem(places[i]));
        }
    }

    private void checkIn(String title) {
        test(find(Button.class, task(title)).withClassName("primary").single()).click();
    }

    private void hintIn(String title) {
        test(find(Button.class, task(title))
                        .withText("Show a hint (it costs 3 points)")
                        .single())
                .click();
    }

    private void push(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private LabTry best(LabId lab, String task) {
        return labs.best(somebody.find().orElseThrow().person(), lab).get(task);
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
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .forEach(child -> collect(child, all));
    }
}
