package org.mindgap.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.Place;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.QuizService;
import org.mindgap.quiz.ui.ItemPanel;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LessonViewTest extends SpringBrowserlessTest {
    private static final LessonId LESSON = LessonId.parse("cross-validation/one-split");
    private static final String ADDRESS = "learn/cross-validation/one-split";

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @Autowired
    private LessonService lessons;

    @Autowired
    private QuizService quiz;

    @Autowired
    private Ledger ledger;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void keepsNothingOfSomebodyWhoOnlyLooks() {
        navigate(ADDRESS, LessonView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo(lesson().title());
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsEachSideItsOwnItems() {
        somebody.whoIs(ProfessionalRole.MODEL_TRAINING);

        navigate(ADDRESS, LessonView.class);

        assertThat(shownItems()).containsExactlyInAnyOrderElementsOf(idsFor(Track.TECHNICAL));
    }

    @Test
    void switchesToTheOtherSideAndBack() {
        somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        navigate(ADDRESS, LessonView.class);
        assertThat(shownItems()).containsExactlyInAnyOrderElementsOf(idsFor(Track.CLINICAL));

        test(find(Button.class).withText("See the technical side").single()).click();
        assertThat(shownItems()).containsExactlyInAnyOrderElementsOf(idsFor(Track.TECHNICAL));

        test(find(Button.class).withText("Clinical").single()).click();
        assertThat(shownItems()).containsExactlyInAnyOrderElementsOf(idsFor(Track.CLINICAL));
    }

    @Test
    void showsMixedLearnersBothSides() {
        somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.MODEL_TRAINING);

        navigate(ADDRESS, LessonView.class);

        assertThat(shownItems()).containsExactlyInAnyOrderElementsOf(idsFor(Track.MIXED));
        assertThat(find(Button.class).withText("Both sides").all()).hasSize(1);
    }

    @Test
    void keepsAnAnswerAndExplainsEveryOption() {
        navigate(ADDRESS, LessonView.class);
        ChoiceItem item = (ChoiceItem) lesson().itemsFor(Track.CLINICAL).getFirst();
        ChoiceItem.Option wrong = item.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();

        choose(item, wrong);
        test(find(Button.class, panel(item)).withText("Check my answer").single())
                .click();

        String shown = html(panel(item));
        assertThat(item.options())
                .allSatisfy(
                        option -> assertThat(shown).contains(option.feedback().html()));
        PersonId person = somebody.find().orElseThrow().person();
        assertThat(quiz.latest(person)).containsKey(item.id());
        assertThat(ledger.history(person)).hasSize(2);
    }

    @Test
    void asksForAnAnswerBeforeItExplains() {
        navigate(ADDRESS, LessonView.class);
        Item item = lesson().itemsFor(Track.CLINICAL).getFirst();

        test(find(Button.class, panel(item)).withText("Check my answer").single())
                .click();

        assertThat(find(RadioButtonGroup.class, panel(item))
                        .withClassName("options")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsTheAnswerAgainOnReturn() {
        navigate(ADDRESS, LessonView.class);
        ChoiceItem item = (ChoiceItem) lesson().itemsFor(Track.CLINICAL).getFirst();
        choose(item, item.options().getFirst());
        test(find(Button.class, panel(item)).withText("Check my answer").single())
                .click();

        navigate(ADDRESS, LessonView.class);

        assertThat(html(panel(item)))
                .contains(item.options().getFirst().feedback().html());
        assertThat(find(Button.class, panel(item)).withText("Answer again").all())
                .hasSize(1);
    }

    @Test
    void remembersTheSectionThatTheReaderReached() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        LessonView view = navigate(ADDRESS, LessonView.class);
        String anchor = lesson().sections().getLast().anchor();

        view.reached(anchor);

        assertThat(lessons.latestPlace(person)).map(Place::anchor).contains(anchor);
        UI.getCurrent().navigate(ADDRESS, QueryParameters.of("resume", ""));
        assertThat(find(LessonView.class).single().getElement().getAttribute("data-resume"))
                .isEqualTo(anchor);
    }

    @Test
    void finishesALessonByGoingOn() {
        navigate(ADDRESS, LessonView.class);

        test(find(Button.class).withTextContaining("Continue: ").single()).click();

        PersonId person = somebody.find().orElseThrow().person();
        assertThat(lessons.journey(person).isFinished(LESSON)).isTrue();
        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(find(H1.class).single().getText()).isNotEqualTo(lesson().title());
    }

    @Test
    void knowsNoLessonByAnotherName() {
        assertThatThrownBy(() -> navigate("learn/cross-validation/no-such-lesson", LessonView.class))
                .hasMessageContaining("NotFoundView");
        assertThatThrownBy(() -> navigate("learn/cross-validation/NOT%20AN%20ID", LessonView.class))
                .hasMessageContaining("NotFoundView");
    }

    private Lesson lesson() {
        return courses.in(Locale.ENGLISH).lesson(LESSON).orElseThrow();
    }

    private List<String> idsFor(Track track) {
        return lesson().itemsFor(track).stream()
                .map(item -> "item-" + item.id())
                .toList();
    }

    private List<String> shownItems() {
        return find(ItemPanel.class).all().stream()
                .map(panel -> panel.getId().orElseThrow())
                .toList();
    }

    private ItemPanel panel(Item item) {
        return find(ItemPanel.class).all().stream()
                .filter(panel -> panel.getId().orElse("").equals("item-" + item.id()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(ChoiceItem item, ChoiceItem.Option option) {
        find(RadioButtonGroup.class, panel(item))
                .withClassName("options")
                .single()
                .setValue(option);
        find(RadioButtonGroup.class, panel(item)).withClassName("sure").single().setValue(Confidence.SURE);
    }

    private static String html(Component component) {
        return all(component)
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LessonViewTest::all));
    }
}
