package org.mindgap.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.curriculum.Source;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.AnswerOutcome;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;

@ViewTest
class ItemPanelTest extends SpringBrowserlessTest {
    private static final UUID ORDER = UUID.fromString("5d1c1f0a-7f5e-4d4e-9a57-0d0c5d0f2a11");

    private final List<Response> kept = new ArrayList<>();
    private boolean reworded;
    private Optional<AnswerOutcome> outcome = Optional.empty();

    static Stream<Item> kinds() {
        return Stream.of(
                OneOfEachKind.single(),
                OneOfEachKind.several(),
                OneOfEachKind.number("%"),
                OneOfEachKind.ordering(),
                OneOfEachKind.matching(),
                OneOfEachKind.text(),
                OneOfEachKind.table());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void explainsARightAnswerOfEveryKindAndSaysWhereToReadOn(Item item) {
        ItemPanel panel = ask(item);

        answer(item, true);
        sure(Confidence.SURE);
        check();

        assertThat(kept).hasSize(1);
        assertThat(text(panel)).contains("Right.").doesNotContain("You were sure");
        assertThat(find(Anchor.class, panel).all())
                .extracting(Anchor::getHref, Anchor::getText)
                .contains(
                        tuple("sources#hanley-1982", "Hanley 1982"), tuple("learn/splitting/one#start", "Lesson one"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void explainsAWrongAnswerOfEveryKindAndThatItComesBack(Item item) {
        ItemPanel panel = ask(item);

        answer(item, false);
        sure(Confidence.SURE);
        check();

        assertThat(text(panel)).contains("You were sure, and this is not", "Why");
        assertThat(text(panel)).doesNotContain("Right.");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void asksHowSureBeforeItKeepsAnAnswer(Item item) {
        ItemPanel panel = ask(item);

        answer(item, true);
        check();

        assertThat(kept).isEmpty();
        assertThat(find(RadioButtonGroup.class, panel)
                        .withClassName("sure")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(find(Button.class, panel)
                        .withText("Check my answer")
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    void doesNotPromiseThatItemsOfTheTestsComeBack() {
        ItemPanel panel = ask(OneOfEachKind.inAForm());

        answer(OneOfEachKind.inAForm(), false);
        sure(Confidence.SURE);
        check();

        assertThat(text(panel)).contains("worth a second look").doesNotContain("review");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsNoAnswerThatIsNone(Item item) {
        ask(item);

        sure(Confidence.NOT_SURE);
        if (item instanceof OrderingItem) {
            find(ElementForm.class).single().field().setProperty("value", "a,b");
        }
        check();

        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c|could not be read",
                "a,b,c,a|could not be read",
                "a,b,c,x|could not be read",
                "<script>|could not be read",
                "a;b|could not be read"
            })
    void takesNoForgedOrder(String forged, String said) {
        forge(OneOfEachKind.ordering(), forged, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p=a,q=nothing|could not be read",
                "p|could not be read",
                "===|could not be read",
                "p=a,q=b|no choice yet",
                "''|no choice yet"
            })
    void takesNoForgedPairs(String forged, String said) {
        forge(OneOfEachKind.matching(), forged, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,elsewhere|could not be read", "A|could not be read", "''|Mark at least one"})
    void takesNoForgedMarks(String forged, String said) {
        forge(OneOfEachKind.text(), forged, said);
        forge(OneOfEachKind.table(), forged, said);
    }

    @Test
    void takesNoValueThatIsLongerThanAnyAnswer() {
        forge(OneOfEachKind.text(), "a".repeat(5_000), "could not be read");
    }

    private void forge(Item item, String value, String said) {
        UI.getCurrent().removeAll();
        ItemPanel panel = ask(item);
        find(ElementForm.class).single().field().setProperty("value", value);
        sure(Confidence.SURE);

        check();

        assertThat(text(panel)).contains(said);
        assertThat(kept).isEmpty();
    }

    @Test
    void neverBeginsWithStepsInARightOrder() {
        OrderingItem item = OneOfEachKind.ordering();

        Set<String> orders = IntStream.range(0, 200)
                .mapToObj(attempt -> OrderingForm.shuffled(item, new UUID(attempt, attempt * 31L)))
                .map(steps -> steps.stream().map(step -> step.id().value()).collect(Collectors.joining()))
                .collect(Collectors.toSet());

        assertThat(orders).hasSizeGreaterThan(10).doesNotContain("abcd", "acbd");
    }

    @Test
    void showsTheSameOrderToTheSameAttempt() {
        ChoiceItem item = OneOfEachKind.single();

        assertThat(OptionLabel.inOrder(item, ORDER)).isEqualTo(OptionLabel.inOrder(item, ORDER));
        assertThat(IntStream.range(0, 50)
                        .mapToObj(attempt -> OptionLabel.inOrder(item, new UUID(attempt, attempt)))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void describesThePicturesOfStemAndOptions() {
        ItemPanel panel = ask(OneOfEachKind.single());

        assertThat(text(panel)).contains("Bars of stem");
        answer(OneOfEachKind.single(), true);
        sure(Confidence.SURE);
        check();
        assertThat(text(panel)).contains("Bars of option. What the bars of option show");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Write a number first",
                "none|in digits",
                "1,234|two ways",
                "3 or 4|more than one number",
                "5 kg|another unit",
                "~5|Write the number itself",
                "1e999|larger than anything",
                "5!|more than a number",
                "0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000001|longer than any number"
            })
    void saysHowToWriteANumber(String typed, String said) {
        ask(OneOfEachKind.number("%"));
        TextField field = find(TextField.class).single();

        field.setValue(typed);
        sure(Confidence.SURE);
        check();

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(said);
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e-3|''|You wrote “1e-3”. Read as 0.001.",
                "0.001|''|You wrote 0.001.",
                "0,001|''|You wrote “0,001”. Read as 0.001.",
                "0.001 %|%|You wrote 0.001%.",
                "1e-9|''|Read as 0.000000001.",
                "1e-30|''|Read as 1E-30."
            })
    void saysHowANumberWasRead(String typed, String unit, String said) {
        ItemPanel panel = ask(OneOfEachKind.number(unit));

        find(TextField.class).single().setValue(typed);
        sure(Confidence.NOT_SURE);
        check();

        assertThat(text(panel)).contains(said);
    }

    @Test
    void linksWithinTheLessonThatTeachesIt() {
        UI.getCurrent().removeAll();
        Item item = OneOfEachKind.single();
        GivenAnswer given = given(UUID.randomUUID(), item, chosen(item, "a"));
        ItemPanel panel = panel(item, Optional.of(CourseFixture.FIRST), Optional.of(given));
        UI.getCurrent().add(panel);

        assertThat(find(Anchor.class, panel).all()).extracting(Anchor::getHref).contains("#start");
        test(find(Button.class, panel).withText("Answer again").single()).click();
        assertThat(find(SingleForm.class, panel).all()).hasSize(1);
    }

    @Test
    void tellsThatTheQuestionWasReworded() {
        reworded = true;
        ItemPanel panel = ask(OneOfEachKind.single());
        answer(OneOfEachKind.single(), true);
        sure(Confidence.SURE);
        check();

        assertThat(text(panel)).contains("The words of this question were improved");
    }

    @Test
    void tellsThatAnAnswerDoesNotCountWhereTheQuestionHasChanged() {
        outcome = Optional.of(new AnswerOutcome.Unfit());
        ItemPanel panel = ask(OneOfEachKind.single());
        answer(OneOfEachKind.single(), true);
        sure(Confidence.SURE);
        check();

        assertThat(text(panel)).contains("your answer is kept, but it does not count");
    }

    @Test
    void tellsThatAnEarlierAnswerCounts() {
        Item item = OneOfEachKind.single();
        GivenAnswer earlier = given(UUID.randomUUID(), item, chosen(item, "b"));
        outcome = Optional.of(new AnswerOutcome.Kept(earlier, Grading.grade(item, earlier.response()), false));
        ItemPanel panel = ask(item);
        answer(item, true);
        sure(Confidence.SURE);
        check();

        assertThat(text(panel)).contains("in another window", "Your answer, not this");
    }

    @Test
    void asksNobodyAWithdrawnQuestionAndSaysWhy() {
        UI.getCurrent().removeAll();
        Item item = OneOfEachKind.withdrawn();
        ItemPanel unanswered = panel(item, Optional.empty(), Optional.empty());
        ItemPanel answered = panel(
                item, Optional.of(CourseFixture.FIRST), Optional.of(given(UUID.randomUUID(), item, chosen(item, "b"))));
        UI.getCurrent().add(unanswered, answered);

        assertThat(find(Button.class).withText("Check my answer").all()).isEmpty();
        assertThat(find(Button.class).withText("Answer again").all()).isEmpty();
        assertThat(text(unanswered)).contains("withdrawn on 3 November 2026", "Two options were right.");
        assertThat(text(answered)).contains("Two options were right.", "Why a");
    }

    private ItemPanel ask(Item item) {
        UI.getCurrent().removeAll();
        ItemPanel panel = panel(item, Optional.empty(), Optional.empty());
        UI.getCurrent().add(panel);
        return panel;
    }

    private ItemPanel panel(Item item, Optional<LessonId> lesson, Optional<GivenAnswer> given) {
        return new ItemPanel(
                item,
                new H2("Question"),
                new ItemPanel.Setting(course(), lesson, () -> ORDER, () -> "0"),
                given,
                (answerId, response, confidence) -> {
                    kept.add(response);
                    return outcome.orElseGet(() -> new AnswerOutcome.Kept(
                            new GivenAnswer(
                                    answerId,
                                    new PersonId(ORDER),
                                    item.id(),
                                    Optional.empty(),
                                    response,
                                    Grading.grade(item, response).score(),
                                    confidence,
                                    Instant.EPOCH),
                            Grading.grade(item, response),
                            reworded));
                });
    }

    private static GivenAnswer given(UUID id, Item item, Response response) {
        return new GivenAnswer(
                id,
                new PersonId(ORDER),
                item.id(),
                Optional.empty(),
                response,
                Grading.grade(item, response).score(),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static Response chosen(Item item, String option) {
        Response response = Response.parse("chosen:" + option);
        assertThat(Grading.fits(item, response)).isTrue();
        return response;
    }

    private static Course course() {
        Course course = CourseFixture.course();
        Source source =
                new Source(OneOfEachKind.SOURCE, "Hanley 1982", "", "", "", Optional.empty(), "", Optional.empty());
        return new Course(
                course.version(),
                course.title(),
                course.summary(),
                course.modules(),
                Map.of(source.id(), source),
                course.terms(),
                course.questions(),
                course.practiceCheck(),
                course.study());
    }

    @SuppressWarnings("unchecked")
    private void answer(Item item, boolean right) {
        switch (item.id().value()) {
            case "single" ->
                find(RadioButtonGroup.class)
                        .withClassName("options")
                        .single()
                        .setValue(option(item, right ? "a" : "b"));
            case "several" ->
                find(CheckboxGroup.class)
                        .single()
                        .setValue(right ? Set.of(option(item, "a"), option(item, "c")) : Set.of(option(item, "a")));
            case "number" -> find(TextField.class).single().setValue(right ? "0.001" : "7");
            case "ordering" -> element(right ? "a,c,b,d" : "d,a,b,c");
            case "matching" -> element(right ? "p=a,q=b,r=a" : "p=a,q=c,r=b");
            default -> element(right ? "a" : "a,b");
        }
    }

    private static ChoiceItem.Option option(Item item, String id) {
        return ((ChoiceItem) item)
                .options().stream()
                        .filter(option -> option.id().value().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    /// What the element in the page would send.
    private void element(String value) {
        find(ElementForm.class).single().field().setProperty("value", value);
    }

    @SuppressWarnings("unchecked")
    private void sure(Confidence confidence) {
        find(RadioButtonGroup.class).withClassName("sure").single().setValue(confidence);
    }

    private void check() {
        test(find(Button.class).withText("Check my answer").single()).click();
    }

    /// Everything that can be read in a component.
    private static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getProperty("innerHTML", "")
                + element.getChildren().map(ItemPanelTest::text).collect(Collectors.joining(" "));
    }
}
