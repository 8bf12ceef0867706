package org.mindgap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.curriculum.PracticeQuestion.Wording;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.Section;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.people.PersonId;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.practice.Reply.Guess;

class GapProfileTest {
    private static final UUID FIRST_ROUND = UUID.randomUUID();
    private static final UUID SECOND_ROUND = UUID.randomUUID();
    private static final LessonId SPLITS = LessonId.parse("splits/one");
    private static final LessonId BORDERS = LessonId.parse("borders/one");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final List<PracticeAnswer> answers = new ArrayList<>();

    @Test
    void standsInTheOrderOfTheSurveyWithTheNewestAnswer() {
        answered("metric", "apart", Confidence.SURE, FIRST_ROUND);
        answered("split", "apart", Confidence.SURE, FIRST_ROUND);
        answered("split", "recommended", Confidence.SURE, FIRST_ROUND);

        GapProfile profile = profile();

        assertThat(profile.standings())
                .extracting(standing -> standing.topic().id())
                .containsExactly("split", "metric");
        assertThat(profile.standings().getFirst().fit()).isEqualTo(Fit.RECOMMENDED);
    }

    @Test
    void tellsWhatChangedSinceAnEarlierRoundButNotWhatWasCorrectedWithinOne() {
        answered("split", "apart", Confidence.SURE, FIRST_ROUND);
        answered("metric", "part", Confidence.SURE, FIRST_ROUND);
        answered("split", "unknown", Confidence.SURE, SECOND_ROUND);
        answered("split", "recommended", Confidence.SURE, SECOND_ROUND);
        answered("metric", "part", Confidence.UNSURE, SECOND_ROUND);

        List<Standing> changed = profile().changed();

        assertThat(changed).extracting(standing -> standing.topic().id()).containsExactly("split");
        assertThat(changed.getFirst().earlier().orElseThrow().reply().options()).containsExactly(new OptionId("apart"));
    }

    @Test
    void putsTheModuleFirstForWhichMostSpeaks() {
        answered("split", "part", Confidence.UNSURE, FIRST_ROUND);
        answered("metric", "apart", Confidence.UNSURE, FIRST_ROUND);

        List<Suggestion> suggestions = profile().suggestions();

        assertThat(suggestions)
                .extracting(suggestion -> suggestion.module().id().value())
                .containsExactly("borders", "splits");
        assertThat(suggestions.getFirst().lessons()).containsExactly(BORDERS);
        assertThat(suggestions.getFirst().isPressing()).isTrue();
        assertThat(suggestions.getLast().isPressing()).isFalse();
    }

    @Test
    void putsASureAnswerApartFromGoodPracticeBeforeAnUnsureOne() {
        answered("split", "apart", Confidence.SURE, FIRST_ROUND);
        answered("metric", "apart", Confidence.UNSURE, FIRST_ROUND);

        assertThat(profile().suggestions().getFirst().module().id().value()).isEqualTo("splits");
    }

    @Test
    void keepsTheOrderOfTheCourseWhereNothingSpeaksForAModule() {
        answered("split", "recommended", Confidence.SURE, FIRST_ROUND);

        List<Suggestion> suggestions = profile().suggestions();

        assertThat(suggestions)
                .extracting(suggestion -> suggestion.module().id().value())
                .containsExactly("splits", "borders");
        assertThat(suggestions).allSatisfy(suggestion -> {
            assertThat(suggestion.reasons()).isEmpty();
            assertThat(suggestion.lessons()).isEmpty();
        });
    }

    @Test
    void leavesOutAnAnswerWhoseOptionIsGone() {
        answered("split", "gone", Confidence.SURE, FIRST_ROUND);

        assertThat(profile().standings()).isEmpty();
    }

    private GapProfile profile() {
        return GapProfile.of(course(), answers.reversed());
    }

    private void answered(String question, String option, Confidence confidence, UUID round) {
        Reply reply = new Reply(
                UUID.randomUUID(),
                new QuestionId(question),
                List.of(new OptionId(option)),
                Optional.empty(),
                confidence,
                Guess.NONE,
                Optional.of(round));
        answers.add(new PracticeAnswer(person, reply, Instant.ofEpochSecond(answers.size())));
    }

    private static Course course() {
        Course small = CourseFixture.course();
        Study study = new Study(
                small.study().sizes(),
                small.study().origin(),
                List.of(new Section("validation", "Validation", "How.", List.of(topic("split"), topic("metric")))),
                List.of(),
                List.of(),
                List.of());
        return new Course(
                small.version(),
                "Two modules",
                "To test with.",
                List.of(module(SPLITS), module(BORDERS)),
                Map.of(),
                Map.of(),
                Map.of(
                        new QuestionId("split"), question("split", SPLITS),
                        new QuestionId("metric"), question("metric", BORDERS)),
                Map.of(),
                study);
    }

    private static Topic topic(String id) {
        return new Topic(id, "validation", id, Optional.empty(), Kind.SINGLE);
    }

    private static CourseModule module(LessonId lesson) {
        CourseModule module = CourseFixture.course().modules().getFirst();
        return new CourseModule(
                new ModuleId(lesson.module().value()),
                lesson.module().value(),
                "",
                List.of(CourseFixture.lesson(lesson)),
                module.check(),
                Optional.empty());
    }

    private static PracticeQuestion question(String id, LessonId lesson) {
        return new PracticeQuestion(
                new QuestionId(id),
                id,
                false,
                Wording.OURS,
                RichText.EMPTY,
                Arrays.stream(Fit.values())
                        .map(fit -> new Option(
                                new OptionId(fit.name().toLowerCase(Locale.ROOT)),
                                RichText.EMPTY,
                                Optional.empty(),
                                fit,
                                false,
                                RichText.EMPTY))
                        .toList(),
                "In short.",
                RichText.EMPTY,
                List.of(),
                RichText.EMPTY,
                Map.of(),
                List.of(lesson));
    }
}
