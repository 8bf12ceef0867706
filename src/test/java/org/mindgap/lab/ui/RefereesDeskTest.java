package org.mindgap.lab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskFault;
import org.mindgap.lab.engine.DeskReason;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskShare;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

/// The referee's desk as a learner meets it in its lesson.
@ViewTest
class RefereesDeskTest extends SpringBrowserlessTest {
    private static final LabId DESK = new LabId("referees-desk");

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
    void theResultsPageIsATableOfButtons() {
        open("");

        assertThat(read())
                .contains("A fictional page")
                .contains("0.764 ± 0.02")
                .contains("91.7%")
                .contains("95.7%")
                .contains("150 (36)")
                .contains("12 scans excluded: segmentation failed.");
        assertThat(places()).hasSize(31);
        assertThat(place("external-sensitivity").getElement().getAttribute("aria-label"))
                .isEqualTo("Ours, external, Sensitivity: 100%");
        assertThat(find(Button.class).withText("Make the remark").all()).isEmpty();
    }

    @Test
    void aRemarkIsMadeWithAReasonAndWithdrawn() {
        LabPanel panel = open("");

        press("ours-dice");
        assertThat(place("ours-dice").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        push("Make the remark");
        assertThat(read()).contains("Choose a reason first.");

        reason("interval");
        push("Make the remark");

        assertThat(read())
                .contains("You remarked: Ours, Dice: 0.764 ± 0.02, in bold – Nothing shows how sure it is.")
                .contains("Your remark");
        assertThat(place("ours-dice").getElement().getAttribute("aria-label")).endsWith(", one remark");
        assertThat(place("ours-dice").hasClassName("is-remarked")).isTrue();
        assertThat(panel.bench().query()).contains("remarks=ours-dice_interval");

        push("Withdraw");

        assertThat(read()).contains("You withdrew: Ours, Dice").contains("No remarks yet");
        assertThat(panel.bench().query()).contains("remarks=&");
    }

    @Test
    void aPlaceTakesTwoReasonsAndEachOnce() {
        open("");
        remark("ours-dice", "interval");
        press("ours-dice");
        reason("interval");
        push("Make the remark");
        assertThat(read()).contains("You have made this remark.");

        reason("spread");
        push("Make the remark");
        press("ours-dice");
        reason("best");
        push("Make the remark");

        assertThat(read()).contains("There is room for 2 remarks on one value or note.");
        assertThat(read()).contains("Your 2 remarks");
    }

    @Test
    void theSameValuePressedTwiceIsLetGo() {
        open("");

        press("m2-auc");
        press("m2-auc");

        assertThat(place("m2-auc").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(find(Button.class).withText("Make the remark").all()).isEmpty();
    }

    @Test
    void anEmptyReportIsNotHandedIn() {
        open("");

        push("Hand in the report");

        assertThat(read()).contains("There is nothing to hand in yet.");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void aReportIsJudgedPartByPart() {
        open("?remarks=note-excluded_failures.external-auc_few.ours-sensitivity_impossible.note-threshold_unpaired"
                + ".ours-patients_failures.external-patients_few.note-consecutive_picked");

        push("Hand in the report");

        assertThat(read())
                .contains("2 of 12 faults named, 2 false accusations: 1 of 12 points.")
                .contains("With the failures as 0: 0.764 × 138 / 150 = 0.7029, below both competitors.")
                .contains("3 of 3: the 95% interval (Wilson) is 43.9% to 100.0%.")
                .contains("right in 102 of 138: 73.9%")
                .contains("is 33 of 36 (91.67%)")
                .contains("is 132 of 138 (95.65%)")
                .contains("is 29 of 36 (80.56%)")
                .contains("Accused wrongly")
                .contains("This names a fault that another remark has named: Failures were left out.")
                .contains("A fair remark.")
                .contains("Something is wrong here, but for another reason.")
                .contains("Nothing of the kind can be seen here.");
        assertThat(best("faults").score()).isEqualTo(2.0 / 24, within(0.00001));
        assertThat(best("faults").response()).contains("note-excluded_failures");
    }

    @Test
    void aCompleteReportEarnsAllPoints() {
        List<String> words = new ArrayList<>();
        for (DeskFault fault : DeskFault.values()) {
            for (DeskReason reason : DeskReason.values()) {
                DeskRemark remark = new DeskRemark(fault.place(), reason);
                if (DeskFault.named(remark).filter(fault::equals).isPresent()
                        && (reason != DeskReason.NO_INTERVAL || fault == DeskFault.BOLD_WITHOUT_INTERVAL)) {
                    words.add(remark.word());
                }
            }
        }
        open("?remarks=" + String.join(".", words));

        push("Hand in the report");

        assertThat(read())
                .contains("12 of 12 faults named, no false accusation: 12 of 12 points.")
                .contains("All twelve, and nobody accused wrongly.")
                .doesNotContain("Overlooked");
        assertThat(best("faults").score()).isEqualTo(1);
    }

    @Test
    void thePredictionOfTheFailuresIsKept() {
        open("");

        test(find(TextField.class)
                        .withCondition(field -> "Mean Dice, from 0 to 1".equals(field.getLabel()))
                        .single())
                .setValue("0.703");
        push("Keep my prediction");

        assertThat(read()).contains("You said 0.703. It is 0.7029.").contains("Done: all 10 points.");
        assertThat(best("failures-counted").score()).isEqualTo(1);
    }

    @Test
    void percentagesAreFlaggedAndExplained() {
        LabPanel panel = open("?page=percentages");
        push("Check these flags");
        assertThat(read()).contains("Flag at least one percentage first.");

        for (DeskShare share : DeskShare.values()) {
            if (share.isQuestionable()) {
                press(share.word());
            }
        }
        press("bias-clinical");
        push("Check these flags");

        assertThat(read())
                .contains("Partly: 6 of 7 points.")
                .contains("17 of 22 would be 77.3%")
                .contains("13 of 19 are 68.42%: in order.");

        press("bias-clinical");
        push("Check these flags");

        assertThat(read()).contains("Done: all 7 points.").contains("a question to the authors, never an accusation");
        assertThat(panel.bench().query()).contains("flagged=reference-technical.");
        assertThat(best("percentages").score()).isEqualTo(1);
    }

    @Test
    void theTableFollowsTheChoices() {
        open("?page=report");
        assertThat(read()).contains("55 slices of 10 patients").contains("0.856 (SD 0.079)");

        choose("A value stands for", "a patient: the mean of the patient’s scans");
        assertThat(read()).contains("The mean Dice went from 0.856 to 0.817.").contains("10 patients");

        choose("The scan that failed", "counts as Dice 0, in a note");
        choose("The scan without a lesion", "is reported apart");
        choose("Summary", "mean, median and the smallest value");
        choose("How sure", "interval from resampling patients");
        assertThat(read())
                .contains("11 patients")
                .contains("0.743 (SD 0.260)")
                .contains("0.841")
                .contains("95% interval of the mean")
                .contains("One scan without an outline is counted as Dice 0.");

        push("Submit this table");

        assertThat(read()).contains("Done: all 10 points.");
        assertThat(best("report").score()).isEqualTo(1);
    }

    @Test
    void onlyTheTasksOfThePageOnTopAreShown() {
        open("");
        assertThat(find(Button.class).withText("Check these flags").all()).isEmpty();

        test(find(NativeButton.class).withText("2. Printed percentages").single())
                .click();

        assertThat(find(Button.class).withText("Check these flags").all()).hasSize(1);
        assertThat(find(Button.class).withText("Hand in the report").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k of n | 3;3 | 100%. Wilson: 43.9% to 100.0%. Clopper and Pearson: 29.2% to 100.0%.",
                "k of n | 4;3 | 4 of 3 is more than all of them.",
                "AUC | 0.91;12;38 | Standard error 0.0592; 95% interval 0.794 to 1.000.",
                "Mean and SD | 0,87;0.12;40 | Standard error 0.019; 95% interval 0.832 to 0.908. Of values",
                "Mean and SD | 0.87;0.76;40 | This cannot be a standard deviation of values between 0 and 1",
                "Predictive value | 90;80%;10 | Of those with a positive result 33.3% have the condition",
                "Predictive value | 0;100;10 | one of the two predictive values does not exist",
                "Can it be? | 77.3;30 | 77.3% of 30 cannot be. The nearest is 23 of 30, 76.67%.",
                "Can it be? | 76.7;30 | 76.7% of 30 can be: 23 of 30 are 76.67%.",
                "Can it be? | 47.3;19 | Cut off instead of rounded it can: 9 of 19 are 47.368%.",
                "Can it be? | 57;30 | 57% of 30 can be: 17 of 30 are 56.67%.",
                "Can it be? | 58;30 | 58% of 30 cannot be."
            })
    void theCalculatorAnswers(String kind, String typed, String answer) {
        open("");

        calculate(kind, typed);

        assertThat(read()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k of n | -1;3 | Write a whole number from 0 to 1,000,000.",
                "k of n | 2.5;3 | Write a whole number from 0 to 1,000,000.",
                "k of n | many;3 | Write a whole number from 0 to 1,000,000.",
                "AUC | 91;12;38 | Write a number from 0 to 1, with up to six decimals.",
                "Mean and SD | 0.8;-1;40 | Write a number from 0 to 1,000,000, with up to six decimals.",
                "Mean and SD | 0.8;0.1;1 | Write a whole number from 2 to 1,000,000.",
                "Can it be? | 120;30 | Write a number from 0 to 100, with up to six decimals."
            })
    void theCalculatorSaysWhatIsWrongWithANumber(String kind, String typed, String complaint) {
        open("");

        calculate(kind, typed);

        assertThat(find(TextField.class).all().stream()
                        .filter(TextField::isInvalid)
                        .map(TextField::getErrorMessage))
                .containsExactly(complaint);
        assertThat(find(Paragraph.class).withClassName("desk-result").single().getText())
                .isEmpty();
    }

    private void calculate(String kind, String typed) {
        test(find(NativeButton.class).withText(kind).single()).click();
        String[] numbers = typed.split(";");
        List<TextField> fields =
                find(TextField.class, find(DeskCalculator.class).single()).all();
        for (int i = 0; i < numbers.length; i++) {
            fields.get(i).setValue(numbers[i]);
        }
        push("Calculate");
    }

    /// @param query of the lab's state
    private LabPanel open(String query) {
        UI.getCurrent().removeAll();
        LabPanel panel = new LabPanel(lab(), CourseFixture.FIRST, courses.in(Locale.ENGLISH), labs, somebody, () -> {});
        UI.getCurrent().add(panel);
        if (!query.isEmpty()) {
            panel.bench().restore(LabQuery.parameters(query.substring(1)));
        }
        return panel;
    }

    private Lab lab() {
        return courses.in(Locale.ENGLISH).modules().stream()
                .flatMap(module -> module.lessons().stream())
                .flatMap(lesson -> lesson.lab(DESK).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<NativeButton> places() {
        return find(NativeButton.class).withClassName("desk-place").all();
    }

    private NativeButton place(String word) {
        return find(NativeButton.class).withId("lab-referees-desk-" + word).single();
    }

    private void press(String word) {
        test(place(word)).click();
    }

    private void push(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void reason(String word) {
        assertThat(DeskControls.REASONS.all()).contains(word);
        find(DeskMargin.class).single().reasons().choose(word);
    }

    private void remark(String place, String reason) {
        press(place);
        reason(reason);
        push("Make the remark");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String option) {
        test((RadioButtonGroup<Object>) find(RadioButtonGroup.class)
                        .withCondition(group -> label.equals(group.getLabel()))
                        .single())
                .selectItem(option);
    }

    private LabTry best(String task) {
        return labs.best(somebody.find().orElseThrow().person(), DESK).get(task);
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
