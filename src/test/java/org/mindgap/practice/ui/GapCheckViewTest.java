package org.mindgap.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.people.Somebody;
import org.mindgap.practice.GapCheck;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply.Confidence;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class GapCheckViewTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private Courses courses;

    @Autowired
    private GapCheckService checks;

    @Autowired
    private PracticeService practice;

    @Autowired
    private ProfileService profiles;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void startsForSomebodyUnknownWithTheQuestionsOfTheirSide() {
        start(Track.TECHNICAL);

        PersonId person = somebody.find().orElseThrow().person();
        assertThat(profiles.find(person).map(Profile::track)).contains(Track.TECHNICAL);
        assertThat(checks.open(person).orElseThrow().questions())
                .isEqualTo(courses.in(Locale.ENGLISH).practiceCheck().get(Track.TECHNICAL))
                .hasSize(12);
        assertThat(place()).isEqualTo("gap-check/1");
    }

    @Test
    void asksForASideFirst() {
        navigate(GapCheckView.class);

        test(find(Button.class).withText("Start the check").single()).click();

        assertThat(find(RadioButtonGroup.class).single().getErrorMessage()).contains("Choose a side");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void keepsEachAnswerBeforeTheNextQuestion() {
        start(Track.CLINICAL);
        answer(current(), 0);

        PersonId person = somebody.find().orElseThrow().person();
        assertThat(practice.answers(person)).hasSize(1);
        assertThat(place()).isEqualTo("gap-check/2");

        navigate("gap-check", GapCheckView.class);
        Anchor goOn = find(Anchor.class).withText("Go on with question 2 of 12").single();
        assertThat(goOn.getHref()).isEqualTo("gap-check/2");
    }

    @Test
    void showsTheAnswerAgainOnTheWayBackAndKeepsItOnce() {
        start(Track.CLINICAL);
        answer(current(), 1);
        navigate("gap-check/1", GapCheckView.class);

        assertThat(find(CheckboxGroup.class).single().getSelectedItems()).hasSize(1);
        test(find(Button.class).withText("Keep my answer and go on").single()).click();

        assertThat(practice.answers(somebody.find().orElseThrow().person())).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatIsMissingThereWhereItIsMissing() {
        start(Track.CLINICAL);
        CheckboxGroup<PracticeQuestion.Option> options =
                find(CheckboxGroup.class).single();
        RadioButtonGroup<Confidence> confidence = find(RadioButtonGroup.class).single();

        test(find(Button.class).withText("Keep my answer and go on").single()).click();

        assertThat(options.isInvalid()).isTrue();
        assertThat(options.getErrorMessage()).isEqualTo("Choose an answer.");
        assertThat(confidence.isInvalid()).isTrue();
        assertThat(place()).isEqualTo("gap-check/1");

        options.setValue(Set.of(current().options().getFirst()));
        test(find(Button.class).withText("Keep my answer and go on").single()).click();

        assertThat(options.isInvalid()).isFalse();
        assertThat(confidence.isInvalid()).isTrue();
        assertThat(confidence.getErrorMessage()).startsWith("Say how sure you are.");
        assertThat(place()).isEqualTo("gap-check/1");
    }

    @Test
    void takesNoGuessBeyondTheGroup() {
        start(Track.CLINICAL);
        GapCheck check = checks.open(somebody.find().orElseThrow().person()).orElseThrow();
        int single = firstSingle(check);
        navigate("gap-check/" + single, GapCheckView.class);
        IntegerField clinicians = find(IntegerField.class).all().getFirst();

        clinicians.setValue(20);
        answer(question(check, single), 0);
        assertThat(practice.answers(check.person())).isEmpty();

        clinicians.setValue(19);
        test(find(Button.class).withText("Keep my answer and go on").single()).click();
        assertThat(practice.answers(check.person()).getFirst().reply().guess().clinical())
                .hasValue(19);
    }

    @Test
    void endsWithTheProfileEvenWhenAllWasSkipped() {
        start(Track.MIXED);
        for (int i = 1; i < 12; i++) {
            test(find(Button.class).withText("Skip this question").single()).click();
        }
        test(find(Button.class).withText("Skip and see my profile").single()).click();

        assertThat(place()).isEqualTo("gap-profile");
        assertThat(find(Anchor.class).withText("Check my practice").all()).hasSize(1);
        assertThat(checks.rounds(somebody.find().orElseThrow().person())
                        .getFirst()
                        .finishedAt())
                .isPresent();
    }

    @Test
    void remembersTheSideOfSomebodyKnown() {
        somebody.whoIs(ProfessionalRole.MODEL_TRAINING);

        navigate(GapCheckView.class);

        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Track.TECHNICAL);
    }

    @SuppressWarnings("unchecked")
    private void start(Track track) {
        navigate(GapCheckView.class);
        find(RadioButtonGroup.class).single().setValue(track);
        test(find(Button.class).withText("Start the check").single()).click();
    }

    private PracticeQuestion current() {
        return question(checks.open(somebody.find().orElseThrow().person()).orElseThrow(), 1);
    }

    private PracticeQuestion question(GapCheck check, int step) {
        return courses.in(Locale.ENGLISH)
                .question(check.questions().get(step - 1))
                .orElseThrow();
    }

    private int firstSingle(GapCheck check) {
        for (int step = 1; ; step++) {
            if (!question(check, step).several()) {
                return step;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void answer(PracticeQuestion question, int option) {
        List<RadioButtonGroup> groups = find(RadioButtonGroup.class).all();
        if (question.several()) {
            find(CheckboxGroup.class)
                    .single()
                    .setValue(Set.of(question.options().get(option)));
        } else {
            groups.getFirst().setValue(question.options().get(option));
        }
        groups.getLast().setValue(Confidence.SURE);
        test(find(Button.class).withText("Keep my answer and go on").single()).click();
    }

    private static String place() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
