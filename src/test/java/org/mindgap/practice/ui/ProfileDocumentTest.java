package org.mindgap.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ProfileDocumentTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private Courses courses;

    @Autowired
    private PracticeService practice;

    @Autowired
    private GapCheckService checks;

    @Test
    void saysOnPaperWhatThePageSaysInTheSameOrder() throws IOException {
        Course course = courses.in(Locale.ENGLISH);
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        practice.answer(
                person,
                Reply.of(
                        UUID.randomUUID(),
                        new QuestionId("ground-truth"),
                        List.of(new OptionId("other")),
                        Optional.of("We ask <b>two</b> readers & a referee"),
                        Confidence.FAIRLY_SURE));

        String text = text(new ProfileDocument(new Div(), course, Track.CLINICAL)
                .of(checks.profile(person, course))
                .toPdf());

        assertThat(text)
                .containsSubsequence(
                        "What to learn first",
                        "At a glance",
                        "Topic by topic",
                        "Ground truth",
                        "We ask <b>two</b> readers & a referee",
                        "Recommended",
                        "Sources:",
                        "One thing to do",
                        "CC BY 4.0");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
