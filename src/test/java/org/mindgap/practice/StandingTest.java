package org.mindgap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Wording;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.RichText;

class StandingTest {
    private final PracticeQuestion one = question(false);
    private final PracticeQuestion several = question(true);

    @Test
    void takesASingleAnswerAsTheAuthorsPlacedIt() {
        assertThat(fit(one, "open")).isEqualTo(Fit.OPEN);
        assertThat(fit(one, "apart")).isEqualTo(Fit.APART);
        assertThat(fit(one, "recommended")).isEqualTo(Fit.RECOMMENDED);
    }

    @Test
    void asksForTheWholeRecommendedSetOfSeveralAnswers() {
        assertThat(fit(several, "recommended")).isEqualTo(Fit.PART);
        assertThat(fit(several, "recommended", "recommended-too")).isEqualTo(Fit.RECOMMENDED);
        assertThat(fit(several, "recommended", "recommended-too", "part")).isEqualTo(Fit.RECOMMENDED);
    }

    @Test
    void keepsAWholeSetFromBeingRecommendedByWhatIsAdvisedAgainst() {
        assertThat(fit(several, "recommended", "recommended-too", "apart")).isEqualTo(Fit.PART);
    }

    @Test
    void placesSeveralAnswersWithoutARecommendedOneByTheBestOfThem() {
        assertThat(fit(several, "apart")).isEqualTo(Fit.APART);
        assertThat(fit(several, "apart", "part")).isEqualTo(Fit.PART);
        assertThat(fit(several, "unknown", "open")).isEqualTo(Fit.UNKNOWN);
        assertThat(fit(several, "open")).isEqualTo(Fit.OPEN);
    }

    private static Fit fit(PracticeQuestion question, String... options) {
        return Standing.fit(question, Stream.of(options).map(OptionId::new).toList());
    }

    private static PracticeQuestion question(boolean several) {
        return new PracticeQuestion(
                new QuestionId("habit"),
                "habit",
                several,
                Wording.OURS,
                RichText.EMPTY,
                List.of(
                        option("recommended", Fit.RECOMMENDED),
                        option("recommended-too", Fit.RECOMMENDED),
                        option("part", Fit.PART),
                        option("apart", Fit.APART),
                        option("unknown", Fit.UNKNOWN),
                        option("open", Fit.OPEN)),
                "Both.",
                RichText.EMPTY,
                List.of(),
                RichText.EMPTY,
                Map.of(),
                List.of());
    }

    private static PracticeQuestion.Option option(String id, Fit fit) {
        return new PracticeQuestion.Option(
                new OptionId(id), RichText.EMPTY, Optional.empty(), fit, fit == Fit.OPEN, RichText.EMPTY);
    }
}
