package org.mindgap.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.practice.GapCheck;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.practice.Reply.Guess;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class GapProfileViewTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private PracticeService practice;

    @Autowired
    private GapCheckService checks;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void leadsToTheCheckWhenThereIsNothingYet() {
        navigate(GapProfileView.class);

        assertThat(find(Anchor.class).withText("Check my practice").single().getHref())
                .isEqualTo("gap-check");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsTheAnswerThenGoodPracticeThenTheStudy() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        says(person, Optional.empty(), "small-dataset-strategy", "single-split");

        navigate(GapProfileView.class);

        StandingRow row = find(StandingRow.class).single();
        List<String> labels = find(Span.class, row).all().stream()
                .filter(span -> span.hasClassName("part-label"))
                .map(Span::getText)
                .toList();
        assertThat(labels).containsExactly("You", "Recommended", "The study");
        assertThat(html(row)).contains("8 of 19").contains("clinicians");
        assertThat(find(Span.class, row)
                        .withText("Recommended practice advises otherwise")
                        .all())
                .hasSize(1);
    }

    @Test
    void saysWhyAModuleComesFirst() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        says(person, Optional.empty(), "small-dataset-strategy", "single-split");

        navigate(GapProfileView.class);

        assertThat(find(H3.class).withText("Cross-validation on small datasets").all())
                .hasSize(1);
        assertThat(find(Paragraph.class)
                        .withText(
                                "Because of your answers: Testing with few patients (recommended practice advises otherwise).")
                        .all())
                .hasSize(1);
    }

    @Test
    void saysOfAnUnprintedAnswerThatItIsNotPrinted() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        says(person, Optional.empty(), "small-dataset-strategy", "bootstrap");

        navigate(GapProfileView.class);

        String shown = html(find(StandingRow.class).single());
        assertThat(shown)
                .contains("The article prints no figure for your answer.")
                .contains("not printed");
        assertThat(shown).doesNotContain("0 of 19").doesNotContain("0 of 30");
    }

    @Test
    void tellsWhatChangedSinceTheRoundBefore() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        round(person, "single-split");
        round(person, "k-fold");

        navigate(GapProfileView.class);

        assertThat(find(Paragraph.class)
                        .withTextContaining("1 of your answers differ from those before")
                        .all())
                .hasSize(1);
        assertThat(find(Span.class)
                        .withText("“One single split, such as 80% for training and 20% for testing” became "
                                + "“k-fold cross-validation, in which each patient is tested once”")
                        .all())
                .hasSize(1);
    }

    @Test
    void neverCountsAnythingAsRight() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        says(person, Optional.empty(), "small-dataset-strategy", "k-fold");

        navigate(GapProfileView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Where your practice stands");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.matches("(?i).*\\b(correct|wrong|score|grade|passed)\\b.*"));
    }

    private void round(PersonId person, String option) {
        GapCheck check = checks.begin(person, Track.CLINICAL);
        says(person, Optional.of(check.id()), "small-dataset-strategy", option);
        checks.finish(check);
    }

    private void says(PersonId person, Optional<UUID> check, String question, String... options) {
        Reply reply = new Reply(
                UUID.randomUUID(),
                new QuestionId(question),
                Arrays.stream(options).map(OptionId::new).toList(),
                Optional.empty(),
                Confidence.SURE,
                Guess.NONE,
                check);
        assertThat(practice.answer(person, reply)).isPresent();
    }

    private static String html(StandingRow row) {
        StringBuilder html = new StringBuilder();
        collect(row.getElement(), html);
        return html.toString();
    }

    private static void collect(Element element, StringBuilder html) {
        html.append(element.getText())
                .append(element.getProperty("innerHTML", ""))
                .append(' ');
        element.getChildren().filter(child -> !child.isTextNode()).forEach(child -> collect(child, html));
    }
}
