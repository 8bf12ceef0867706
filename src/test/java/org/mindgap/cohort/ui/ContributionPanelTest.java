package org.mindgap.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.Decision;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.ProfileService;
import org.mindgap.people.Somebody;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ContributionPanelTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private PracticeService practice;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private Courses courses;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void asksNobodyWhoHasNotAnsweredAnything() {
        assertThat(panel().isVisible()).isFalse();
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void asksOnce() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);

        assertThat(buttons(panel())).containsExactly("Contribute my answers", "No, thank you");
        assertThat(contributions.decision(person)).contains(Decision.ASKED);
        assertThat(buttons(panel())).containsExactly("What does that mean?");
        click(panel(), "What does that mean?");
        assertThat(find(Button.class).withText("Contribute my answers").all()).hasSize(1);
    }

    @Test
    void contributesNothingWithoutAYes() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);

        click(panel(), "No, thank you");

        assertThat(contributions.find(person)).isEmpty();
        assertThat(buttons(panel())).containsExactly("Contribute after all");
    }

    @Test
    void contributesShowsAndWithdraws() {
        PersonId person = somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        Reply reply = Reply.of(
                UUID.randomUUID(),
                new QuestionId("small-dataset-strategy"),
                List.of(new OptionId("k-fold")),
                Optional.empty(),
                Confidence.SURE);
        assertThat(practice.answer(person, reply)).isPresent();
        String option = courses.in(Locale.ENGLISH)
                .question(reply.question())
                .flatMap(question -> question.option(reply.options().getFirst()))
                .orElseThrow()
                .text()
                .plain();
        ContributionPanel panel = panel();

        click(panel, "Contribute my answers");
        assertThat(contributions.find(person))
                .hasValueSatisfying(kept -> assertThat(kept.track()).isEqualTo(Track.CLINICAL));
        click(panel, "What I contribute");
        assertThat(find(DescriptionList.Description.class, panel).all())
                .extracting(Component::getElement)
                .extracting(element -> element.getTextRecursively())
                .contains("the clinical side", option);
        click(panel, "Withdraw");

        assertThat(contributions.find(person)).isEmpty();
        assertThat(panel.getElement().getTextRecursively()).contains("nothing of it is kept");
    }

    @Test
    void needsASideAndAKnownCode() {
        PersonId person = somebody.start().person();
        ContributionPanel panel = panel();
        RadioButtonGroup<?> tracks = find(RadioButtonGroup.class, panel).single();
        TextField code = find(TextField.class, panel).single();

        click(panel, "Contribute my answers");
        assertThat(tracks.isInvalid()).isTrue();
        choose(tracks);
        code.setValue("none");
        click(panel, "Contribute my answers");

        assertThat(code.isInvalid()).isTrue();
        assertThat(contributions.find(person)).isEmpty();
        code.clear();
        click(panel, "Contribute my answers");
        assertThat(contributions.find(person)).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> tracks) {
        ((RadioButtonGroup<Track>) tracks).setValue(Track.MIXED);
    }

    private ContributionPanel panel() {
        ContributionPanel panel = new ContributionPanel(contributions, profiles, courses, somebody);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }

    private void click(ContributionPanel panel, String text) {
        test(find(Button.class, panel).withText(text).single()).click();
    }

    private List<String> buttons(ContributionPanel panel) {
        return find(Button.class, panel).all().stream().map(Button::getText).toList();
    }
}
