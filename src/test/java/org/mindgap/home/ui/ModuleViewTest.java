package org.mindgap.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.Responses;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ModuleViewTest extends SpringBrowserlessTest {
    private static final ModuleId MODULE = new ModuleId("cross-validation");

    @Autowired
    private Somebody somebody;

    @Autowired
    private Courses courses;

    @Autowired
    private FormService forms;

    @Autowired
    private AttemptService attempts;

    @Autowired
    private LessonService lessons;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void offersTheTestBeforeToSomebodyNew() {
        navigate("module/cross-validation", ModuleView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Cross-validation on small datasets");
        assertThat(find(Anchor.class)
                        .withText("Take the test before you start")
                        .single()
                        .getHref())
                .isEqualTo("before/cross-validation");
        assertThat(find(H2.class)
                        .withText("What you will be able to do: technical side")
                        .all())
                .hasSize(1);
    }

    @Test
    void showsTheGainOnceBothTestsAreDone() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        answerAll(person, forms.startBefore(person, MODULE, Track.CLINICAL), false);
        module().lessons().forEach(lesson -> lessons.finish(person, lesson.id()));
        answerAll(person, forms.startAfter(person, MODULE, Track.CLINICAL), true);

        navigate("module/cross-validation", ModuleView.class);

        assertThat(find(H2.class).withText("What you gained").all()).hasSize(1);
        assertThat(find(Paragraph.class)
                        .withTextContaining("Before the lessons 0 of 8 points")
                        .single()
                        .getText())
                .contains("afterwards 8 of 8")
                .contains("+100 percentage points");
    }

    private CourseModule module() {
        return courses.in(Locale.ENGLISH).module(MODULE).orElseThrow();
    }

    private void answerAll(PersonId person, Attempt attempt, boolean right) {
        attempt.items().forEach(id -> {
            Item item = module().item(id).orElseThrow();
            Response response = right ? Responses.right(item) : Responses.wrong(item);
            attempts.answer(Submission.to(item, UUID.randomUUID(), person, response, Optional.empty()), attempt);
        });
    }
}
