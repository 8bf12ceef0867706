package org.mindgap.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.cohort.ContributionService;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.Somebody;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.widget.ChartFigure;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CohortViewTest extends SpringBrowserlessTest {
    private static final QuestionId EMPTY = new QuestionId("synthetic-data");
    private static final QuestionId ANSWERED = new QuestionId("external-validation");

    @Autowired
    private Somebody somebody;

    @Autowired
    private Guests guests;

    @Autowired
    private Courses courses;

    @Autowired
    private PracticeService practice;

    @Autowired
    private ContributionService contributions;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void saysWhatItIsAndGivesTheNumbersAway() {
        CohortView view = navigate(CohortView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("The living cohort");
        assertThat(find(Anchor.class, view)
                        .withText("Download all numbers as CSV")
                        .single()
                        .getHref())
                .isEqualTo("/api/study/cohort.csv");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsTheStudyAloneWhereFewerThanTenAnswered() {
        contributors(9, EMPTY, Track.CLINICAL);

        CohortView view = navigate(CohortView.class, Map.of("question", EMPTY.value()));

        assertThat(find(ChartFigure.class, view).all()).hasSize(1);
        assertThat(text(view)).contains("No number can be shown here yet").doesNotContain("9 of");
    }

    @Test
    void showsTheStudyAndTheCohortApartWithTheirTests() {
        contributors(10, ANSWERED, Track.TECHNICAL);

        CohortView view = navigate(CohortView.class, Map.of("question", ANSWERED.value()));

        assertThat(find(ChartFigure.class, view).all()).hasSize(2);
        String shown = text(view);
        assertThat(shown)
                .contains("10 of 10")
                .contains("clinical: no number yet")
                .contains("Technical contributors against the study’s technical group")
                .contains("chose themselves")
                .contains("corrected for the number of comparisons")
                .doesNotContainIgnoringCase("significant");
    }

    private void contributors(int number, QuestionId question, Track track) {
        for (int i = 0; i < number; i++) {
            PersonId person = guests.start().person();
            Reply reply =
                    Reply.of(UUID.randomUUID(), question, List.of(option(question)), Optional.empty(), Confidence.SURE);
            assertThat(practice.answer(person, reply)).isPresent();
            assertThat(contributions.contribute(person, track, "")).isEqualTo(Outcome.CONTRIBUTED);
        }
    }

    private OptionId option(QuestionId question) {
        return courses.in(Locale.ENGLISH)
                .question(question)
                .orElseThrow()
                .options()
                .getFirst()
                .id();
    }

    private static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        String own = element.getText() + " " + element.getProperty("innerHTML", "");
        return element.getChildren().map(CohortViewTest::text).reduce(own, (before, next) -> before + " " + next);
    }
}
