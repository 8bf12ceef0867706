package org.mindgap.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PathViewTest extends SpringBrowserlessTest {
    private static final LessonId FIRST = LessonId.parse("cross-validation/one-split");
    private static final LessonId SECOND = LessonId.parse("cross-validation/every-patient-once");

    @Autowired
    private Somebody somebody;

    @Autowired
    private LessonService lessons;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void offersTheFirstLessonToSomebodyNew() {
        navigate(PathView.class);

        assertThat(find(Anchor.class)
                        .withTextContaining("Start: The split lottery")
                        .all())
                .hasSize(1);
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void offersToResumeALessonThatIsOpen() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        lessons.open(person, SECOND);

        navigate(PathView.class);

        Anchor resume = find(Anchor.class).withTextContaining("Resume: ").single();
        assertThat(resume.getHref()).isEqualTo("learn/" + SECOND + "?resume");
    }

    @Test
    void marksWhatIsDoneAndCountsTheMinutesLeft() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        lessons.open(person, FIRST);
        lessons.finish(person, FIRST);

        navigate(PathView.class);

        assertThat(find(Span.class).withText("Done").all()).hasSize(1);
        assertThat(find(Paragraph.class)
                        .withTextContaining("1 of 6 lessons done")
                        .all())
                .hasSize(1);
    }

    @Test
    void tellsAGuestHowToKeepTheirProgress() {
        somebody.start();

        navigate(PathView.class);

        assertThat(find(Anchor.class).withText("Sign up to keep it everywhere").all())
                .hasSize(1);
    }
}
