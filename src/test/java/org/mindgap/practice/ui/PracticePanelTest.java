package org.mindgap.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Somebody;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.widget.ChartFigure;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PracticePanelTest extends SpringBrowserlessTest {
    @Autowired
    private Courses courses;

    @Autowired
    private PracticeService practice;

    @Autowired
    private Somebody somebody;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void showsTheCohortOnlyAfterTheAnswerAndAfterGoodPractice() {
        PracticePanel panel = panel();
        assertThat(find(ChartFigure.class, panel).all()).isEmpty();

        answer(panel, "k-fold", Confidence.SURE);

        String shown = text(panel);
        int answer = shown.indexOf("You were sure.");
        int recommended = shown.indexOf("Recommended practice");
        int cohort = shown.indexOf("How 30 technical and 19 clinical experts answered");
        int action = shown.indexOf("One thing to do");
        assertThat(List.of(answer, recommended, cohort, action)).isSorted().doesNotContain(-1);
    }

    @Test
    void saysCountsWithTheirGroupsAndWhatIsNotPrinted() {
        PracticePanel panel = panel();

        answer(panel, "k-fold", Confidence.UNSURE);

        String shown = text(panel);
        assertThat(shown)
                .contains("16 of 30")
                .contains("8 of 19")
                .contains("not printed")
                .contains("You");
        assertThat(shown).contains("any share along it would fit the few people counted");
        assertThat(shown).doesNotContainIgnoringCase("significant").doesNotContainIgnoringCase("score:");
    }

    @Test
    void needsAnAnswerAndAConfidence() {
        PracticePanel panel = panel();

        test(find(Button.class, panel).withText("Keep my answer and compare").single())
                .click();

        assertThat(find(RadioButtonGroup.class, panel).all())
                .allMatch(RadioButtonGroup::isInvalid)
                .extracting(RadioButtonGroup::getErrorMessage)
                .containsExactly("Choose an answer.", "Say how sure you are. “Not sure” is an answer too.");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void remembersTheAnswer() {
        answer(panel(), "k-fold", Confidence.FAIRLY_SURE);

        assertThat(text(panel())).contains("You were fairly sure.");
    }

    private PracticePanel panel() {
        Course course = courses.in(Locale.ENGLISH);
        PracticeQuestion question =
                course.question(new QuestionId("small-dataset-strategy")).orElseThrow();
        PracticePanel panel = new PracticePanel(question, course, Track.CLINICAL, practice, somebody);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }

    @SuppressWarnings("unchecked")
    private void answer(PracticePanel panel, String option, Confidence confidence) {
        List<RadioButtonGroup> groups = find(RadioButtonGroup.class, panel).all();
        PracticeQuestion question = courses.in(Locale.ENGLISH)
                .question(new QuestionId("small-dataset-strategy"))
                .orElseThrow();
        groups.get(0)
                .setValue(question.options().stream()
                        .filter(candidate -> candidate.id().value().equals(option))
                        .findFirst()
                        .orElseThrow());
        groups.get(1).setValue(confidence);
        test(find(Button.class, panel).withText("Keep my answer and compare").single())
                .click();
    }

    private static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        String own = element.getText() + " " + element.getProperty("innerHTML", "");
        return element.getChildren().map(PracticePanelTest::text).reduce(own, (before, next) -> before + " " + next);
    }
}
