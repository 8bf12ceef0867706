package org.mindgap.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.Occasion;
import org.mindgap.quiz.grading.Responses;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CheckViewTest extends SpringBrowserlessTest {
    private static final ModuleId MODULE = new ModuleId("cross-validation");

    @Autowired
    private Courses courses;

    @Autowired
    private AttemptService attempts;

    @Autowired
    private LessonService lessons;

    @Autowired
    private Guests guests;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Somebody somebody;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void completesTheModuleForWhoHasReadTheLessons() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        courses.in(Locale.ENGLISH)
                .module(MODULE)
                .orElseThrow()
                .lessons()
                .forEach(lesson -> lessons.finish(person, lesson.id()));
        navigate("check/cross-validation", CheckView.class);
        test(find(Button.class).withText("Start the check").single()).click();

        answerAll(true);

        assertThat(find(H1.class).single().getText()).isEqualTo("Passed. The module is complete.");
        assertThat(attempt().result())
                .hasValueSatisfying(result -> assertThat(result.passed()).isTrue());
    }

    @Test
    void completesTheModuleForAnAccountWhoseCheckAGuestBegan() {
        PersonId guest = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        navigate("check/cross-validation", CheckView.class);
        test(find(Button.class).withText("Start the check").single()).click();
        PersonId account = guests.start().person();
        accounts.adopt(guest, account);
        somebody.is(Learner.guest(account));
        courses.in(Locale.ENGLISH)
                .module(MODULE)
                .orElseThrow()
                .lessons()
                .forEach(lesson -> lessons.finish(account, lesson.id()));

        navigate("check/cross-validation", CheckView.class);
        answerAll(true);

        assertThat(find(H1.class).single().getText()).isEqualTo("Passed. The module is complete.");
    }

    @Test
    void saysWhatCountsAsRightBecauseItWasWithdrawn() {
        ItemId withdrawn = new ItemId("bank-1");
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                somebody.start().person(),
                Occasion.CHECK,
                Optional.of(CourseFixture.MODULE),
                Optional.empty(),
                List.of(withdrawn, new ItemId("bank-2")),
                Instant.EPOCH,
                Optional.empty());

        String words = new WithdrawnItems(List.of(attempt, attempt), CourseFixture.withdrawn(withdrawn))
                .getElement()
                .getTextRecursively();

        assertThat(words)
                .containsOnlyOnce("Counted as right in your tries: “Which one?”")
                .contains("withdrawn on 1 November 2026");
        assertThat(new WithdrawnItems(List.of(attempt), CourseFixture.course())
                        .getElement()
                        .getTextRecursively())
                .isEmpty();
    }

    @Test
    void tellsWhoPassesThatTheLessonsAreStillOpen() {
        somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        navigate("check/cross-validation", CheckView.class);
        test(find(Button.class).withText("Start the check").single()).click();

        answerAll(true);

        assertThat(find(H1.class).single().getText()).isEqualTo("Passed. The lessons are still open.");
    }

    @Test
    void showsWhatToReadAgainAndOffersAnotherTry() {
        somebody.whoIs(ProfessionalRole.MODEL_TRAINING);
        navigate("check/cross-validation", CheckView.class);
        test(find(Button.class).withText("Start the check").single()).click();

        answerAll(false);

        assertThat(find(H1.class).single().getText()).isEqualTo("Not passed this time");
        test(find(Button.class).withText("Try again with new questions").single())
                .click();
        assertThat(find(H2.class).withTextContaining("Question 1 of").all()).hasSize(1);
        assertThat(attempts.of(somebody.start().person(), Occasion.CHECK, MODULE))
                .hasSize(2);
    }

    @Test
    void goesOnWithTheOpenAttempt() {
        navigate("check/cross-validation", CheckView.class);
        test(find(Button.class).withText("Start the check").single()).click();
        answer(item(attempt().items().getFirst()), true);

        navigate("check/cross-validation", CheckView.class);

        assertThat(find(H2.class).withTextContaining("Question 2 of").all()).hasSize(1);
    }

    private void answerAll(boolean right) {
        int items = attempt().items().size();
        for (int i = 0; i < items; i++) {
            answer(item(attempt().items().get(i)), right);
            test(find(Button.class)
                            .withText(i + 1 < items ? "Next question" : "See the result")
                            .single())
                    .click();
        }
    }

    @SuppressWarnings("unchecked")
    private void answer(Item item, boolean right) {
        switch (item) {
            case ChoiceItem choice
            when choice.several() ->
                find(CheckboxGroup.class)
                        .single()
                        .setValue(choice.options().stream()
                                .filter(option -> option.correct() == right)
                                .collect(Collectors.toSet()));
            case ChoiceItem choice ->
                find(RadioButtonGroup.class)
                        .withClassName("options")
                        .single()
                        .setValue(choice.options().stream()
                                .filter(option -> option.correct() == right)
                                .findFirst()
                                .orElseThrow());
            case NumericItem numeric ->
                find(TextField.class).single().setValue(right ? Double.toString(numeric.answer()) : "-99999");
            case OrderingItem ordering -> {
                List<String> steps = ids(ordering.steps(), OrderingItem.Step::id);
                setAnswer(String.join(",", right ? steps : steps.reversed()));
            }
            case MatchingItem matching ->
                setAnswer(matching.prompts().stream()
                        .map(prompt -> prompt.id() + "="
                                + (right
                                        ? prompt.match()
                                        : matching.choices().stream()
                                                .map(MatchingItem.Choice::id)
                                                .filter(choice -> !choice.equals(prompt.match()))
                                                .findFirst()
                                                .orElseThrow()))
                        .collect(Collectors.joining(",")));
            case FaultItem fault ->
                setAnswer(String.join(
                        ",",
                        ids(
                                fault.parts().stream()
                                        .filter(part -> part.fault() == right)
                                        .toList(),
                                FaultItem.Part::id)));
            case LabItem _ ->
                find(RadioButtonGroup.class)
                        .withClassName("lab-choice")
                        .single()
                        .setValue(right ? Responses.LEAKY : Responses.HONEST);
        }
        find(RadioButtonGroup.class).withClassName("sure").single().setValue(Confidence.FAIRLY_SURE);
        test(find(Button.class).withText("Check my answer").single()).click();
    }

    private static <T> List<String> ids(List<T> things, Function<T, OptionId> id) {
        return things.stream().map(id).map(OptionId::value).toList();
    }

    /// What the element in the page would send.
    private void setAnswer(String value) {
        find(ElementForm.class).single().field().setProperty("value", value);
    }

    private Attempt attempt() {
        return attempts.of(somebody.start().person(), Occasion.CHECK, MODULE).getFirst();
    }

    private Item item(ItemId id) {
        return courses.in(Locale.ENGLISH).item(id).orElseThrow();
    }
}
