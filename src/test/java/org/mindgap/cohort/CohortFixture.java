package org.mindgap.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.progress.ContentVersion;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The small course with its question under many names, so that each test asks one of its own, and with two themes.
@TestConfiguration(proxyBeanMethods = false)
public class CohortFixture {
    static final OptionId K_FOLD = new OptionId("k-fold");
    static final OptionId SINGLE = new OptionId("single");
    static final OptionId OTHER = new OptionId("other");
    static final OptionId UTILITY = new OptionId("utility");
    static final OptionId ADOPTION = new OptionId("adoption");

    private static final int QUESTIONS = 80;
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Bean
    Courses courses() {
        return locale -> course();
    }

    @Bean
    @Primary
    ContentVersion contentVersion() {
        return () -> course().version();
    }

    /// A question that no other test asks.
    static QuestionId aQuestion() {
        return question(ASKED.getAndIncrement() % QUESTIONS);
    }

    static Course course() {
        Course small = CourseFixture.course();
        PracticeQuestion model = small.question(CourseFixture.QUESTION).orElseThrow();
        Map<QuestionId, PracticeQuestion> questions = new HashMap<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.put(question(i), named(model, question(i)));
        }
        Study study = small.study();
        return new Course(
                small.version(),
                small.title(),
                small.summary(),
                small.modules(),
                small.sources(),
                small.terms(),
                questions,
                Map.of(),
                new Study(
                        Map.of(Study.Group.ALL, 49, Study.Group.TECHNICAL, 30, Study.Group.CLINICAL, 19),
                        study.origin(),
                        study.sections(),
                        List.of(theme(UTILITY), theme(ADOPTION)),
                        study.figures(),
                        study.tests()));
    }

    private static QuestionId question(int number) {
        return new QuestionId("strategy-" + number);
    }

    private static PracticeQuestion named(PracticeQuestion model, QuestionId id) {
        return new PracticeQuestion(
                id,
                model.topic(),
                model.several(),
                model.wording(),
                model.text(),
                model.options(),
                model.inShort(),
                model.recommended(),
                model.sources(),
                model.difference(),
                model.action(),
                model.lessons());
    }

    private static Theme theme(OptionId id) {
        return new Theme(id, id.value(), new RichText(id.value(), id.value()), List.of());
    }
}
