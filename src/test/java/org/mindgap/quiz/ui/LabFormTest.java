package org.mindgap.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.LabFixture;
import org.mindgap.curriculum.LabItem;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.AnswerOutcome;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Response.Worked;

@ViewTest
class LabFormTest extends SpringBrowserlessTest {
    @Test
    void answersWithTheStateTheLabIsIn() {
        LabForm form = shown(LabFixture.reach());

        assertThat(form.read())
                .hasValueSatisfying(
                        response -> assertThat(response.stored()).startsWith("worked:;strategy=patients&records=1&"));

        choose("Folds of records");

        Worked worked = (Worked) form.read().orElseThrow();
        assertThat(worked.state()).contains("strategy=records", "seen=records.patients");
        assertThat(Grading.fits(LabFixture.reach(), worked)).isTrue();
    }

    @Test
    void comesBackToAStateThatThePageKept() {
        LabForm form = shown(LabFixture.reach());

        form.restore("strategy=records&records=99&fingerprint=1.5&seed=6");

        Worked worked = (Worked) form.read().orElseThrow();
        assertThat(worked.state()).contains("strategy=records&records=10&fingerprint=1.5");
        assertThat(Grading.grade(LabFixture.reach(), worked).isRight()).isTrue();
    }

    @Test
    void readsAnAucAsItIsTyped() {
        LabForm form = shown(LabFixture.predict());
        TextField number = find(TextField.class).single();

        assertThat(form.read()).isEmpty();
        assertThat(number.isInvalid()).isTrue();

        test(number).setValue("71");

        assertThat(form.read()).isEmpty();

        test(number).setValue("0,71");

        assertThat(form.read())
                .hasValueSatisfying(
                        response -> assertThat(response.stored()).startsWith("worked:0.71;strategy=patients&"));
        assertThat(number.isInvalid()).isFalse();
    }

    @Test
    void withholdsWhatIsToBePredicted() {
        shown(LabFixture.predict());

        assertThat(find(Button.class)
                        .withText("The truth follows your prediction")
                        .single()
                        .isEnabled())
                .isFalse();
        assertThat(find(Anchor.class).withText("Link to this state").all()).isEmpty();
    }

    @Test
    void explainsAPredictionAndLeadsToTheLabAsItWasLeft() {
        LabItem item = LabFixture.casino("best-of-hundred");
        UI.getCurrent().add(panel(item));
        test(find(TextField.class).single()).setValue("0.5");
        find(RadioButtonGroup.class).withClassName("sure").single().setValue(Confidence.NOT_SURE);

        test(find(Button.class).withText("Check my answer").single()).click();

        assertThat(find(Paragraph.class)
                        .withTextContaining("You said 0.50. It is")
                        .all())
                .hasSize(1);
        assertThat(find(Anchor.class)
                        .withText("Open the lab as you left it")
                        .single()
                        .getHref())
                .startsWith("lab/splitting/one/small-casino?selection=outside&configurations=1&");
    }

    private static ItemPanel panel(LabItem item) {
        ItemPanel.Setting setting =
                new ItemPanel.Setting(CourseFixture.course(), Optional.empty(), UUID::randomUUID, () -> "a draft");
        return new ItemPanel(
                item,
                new H2("A question"),
                setting,
                Optional.empty(),
                (id, response, confidence) ->
                        new AnswerOutcome.Kept(given(item, id, response), Grading.grade(item, response), false));
    }

    private static GivenAnswer given(LabItem item, UUID id, Response response) {
        return new GivenAnswer(
                id,
                new PersonId(UUID.randomUUID()),
                item.id(),
                Optional.empty(),
                response,
                0,
                Optional.empty(),
                Instant.EPOCH);
    }

    private static LabForm shown(LabItem item) {
        LabForm form = (LabForm) AnswerForm.of(item, UUID.randomUUID());
        UI.getCurrent().add(form);
        return form;
    }

    @SuppressWarnings("unchecked")
    private void choose(String option) {
        test((RadioButtonGroup<Object>) find(RadioButtonGroup.class).single()).selectItem(option);
    }
}
