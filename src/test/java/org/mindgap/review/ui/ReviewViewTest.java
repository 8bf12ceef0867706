package org.mindgap.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.Occasion;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Response;
import org.mindgap.review.ReviewService;
import org.mindgap.widget.ChartFigure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ReviewViewTest extends SpringBrowserlessTest {
    private static final ModuleId MODULE = new ModuleId("cross-validation");

    @Autowired
    private Somebody somebody;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AttemptService attempts;

    @Autowired
    private Courses courses;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void tellsSomebodyNewWhatToDoFirst() {
        navigate(ReviewView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing to review today");
        assertThat(find(Paragraph.class)
                        .withTextContaining("come back after 2, 7, 30, and 90 days")
                        .all())
                .hasSize(1);
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void tellsWhenTheNextReviewComes() {
        completed(1);

        navigate(ReviewView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing to review today");
        assertThat(find(Paragraph.class)
                        .withTextContaining("The next review comes on ")
                        .all())
                .hasSize(1);
        assertThat(find(Button.class).withText("Start the review").all()).isEmpty();
    }

    @Test
    void asksTodaysQuestions() {
        completed(2);
        navigate(ReviewView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Today: 6 questions, 3 minutes");

        test(find(Button.class).withText("Start the review").single()).click();

        assertThat(find(H2.class).withText("Question 1 of 6").all()).hasSize(1);
        navigate(ReviewView.class);
        assertThat(find(H2.class).withText("Question 1 of 6").all()).hasSize(1);
    }

    @Test
    void endsWithWhatComesBackWhatToReadAndWhatIsStillKnown() {
        PersonId person = completed(8);
        List<ChoiceItem> items = singleChoices();
        Attempt review = attempts.begin(
                UUID.randomUUID(),
                person,
                Occasion.REVIEW,
                Optional.empty(),
                Optional.empty(),
                items.stream().map(Item::id).toList());
        items.subList(0, 5).forEach(item -> answerRight(person, review, item));
        navigate(ReviewView.class);

        answerWrongOnThePage(items.getLast());
        test(find(Button.class).withText("See the result").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Reviewed: 5 of 6 points");
        assertThat(find(ListItem.class)
                        .withTextContaining(", 30 days after you completed it")
                        .all())
                .hasSize(1);
        Passage passage = items.getLast().traits().teaches().orElseThrow();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(Addresses.of(passage));
        assertThat(find(ChartFigure.class).all()).hasSize(1);
        navigate(ReviewView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing to review today");
        assertThat(find(ChartFigure.class).all()).hasSize(1);
    }

    @Test
    void keepsWhetherSomebodyWantsToBeReminded() {
        PersonId person = completed(2);
        navigate(ReviewView.class);

        test(find(Checkbox.class).single()).click();

        assertThat(reviews.today(person).reminded()).isFalse();
        navigate(ReviewView.class);
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(find(Button.class).withText("Start the review").all()).hasSize(1);
    }

    @Test
    void leadsFromThePathToWhatIsDueUnlessSomebodyWantsNoReminder() {
        PersonId person = completed(2);
        navigate("path", Component.class);
        assertThat(find(Anchor.class)
                        .withText("Review for today: 6 questions, 3 minutes")
                        .single()
                        .getHref())
                .isEqualTo("review");

        reviews.remind(person, false);
        navigate("path", Component.class);
        assertThat(find(Anchor.class).withTextContaining("Review for today").all())
                .isEmpty();
    }

    /// Somebody who completed the module so many days ago.
    private PersonId completed(int days) {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        database.sql(
                        "insert into module_completion (person_id, module_id, completed_at) values (:person, :module, :at)")
                .param("person", person.value())
                .param("module", MODULE.value())
                .param("at", clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
        return person;
    }

    /// The first six of the bank.
    private List<ChoiceItem> singleChoices() {
        return courses.in(Locale.ENGLISH).module(MODULE).orElseThrow().check().bankFor(Track.CLINICAL).stream()
                .filter(ChoiceItem.class::isInstance)
                .map(ChoiceItem.class::cast)
                .filter(choice -> !choice.several())
                .limit(6)
                .toList();
    }

    private void answerRight(PersonId person, Attempt review, ChoiceItem item) {
        Response right = new Response.Chosen(item.options().stream()
                .filter(ChoiceItem.Option::correct)
                .map(ChoiceItem.Option::id)
                .collect(Collectors.toSet()));
        attempts.answer(Submission.to(item, UUID.randomUUID(), person, right, Optional.empty()), review);
    }

    @SuppressWarnings("unchecked")
    private void answerWrongOnThePage(ChoiceItem item) {
        find(RadioButtonGroup.class)
                .withClassName("options")
                .single()
                .setValue(item.options().stream()
                        .filter(option -> !option.correct())
                        .findFirst()
                        .orElseThrow());
        find(RadioButtonGroup.class).withClassName("sure").single().setValue(Confidence.FAIRLY_SURE);
        test(find(Button.class).withText("Check my answer").single()).click();
    }
}
