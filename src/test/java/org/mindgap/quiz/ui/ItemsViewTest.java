package org.mindgap.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.Authority;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.Somebody;
import org.mindgap.quiz.QuizService;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Response.Chosen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class ItemsViewTest extends SpringBrowserlessTest {
    private static final ItemId ITEM = new ItemId("cv-two-splits-two-stories");

    @Autowired
    private Courses courses;

    @Autowired
    private QuizService quiz;

    @Autowired
    private Guests guests;

    @Autowired
    private Somebody somebody;

    @Test
    @WithMockUser(roles = "TRAINER")
    void showsWhatTwentyPeopleChoseAndWhyTheItemDeservesALook() {
        ChoiceItem item = (ChoiceItem) courses.in(Locale.ENGLISH).item(ITEM).orElseThrow();
        ChoiceItem.Option wrong = item.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 20; i++) {
            quiz.answer(Submission.to(
                    item,
                    UUID.randomUUID(),
                    guests.start().person(),
                    new Chosen(Set.of(wrong.id())),
                    Optional.empty()));
        }

        somebody.is(new Learner(guests.start().person(), Optional.of("trainer@clinic.org"), Set.of(Authority.TRAINER)));
        navigate("items", ItemsView.class);
        assertThat(find(Paragraph.class).withTextContaining("Worth a look: ").all())
                .hasSize(1);
        assertThat(find(Anchor.class)
                        .withTextContaining("In one brain tumour radiomics study")
                        .all())
                .isNotEmpty();

        navigate("items/" + ITEM, ItemsView.class);
        assertThat(find(H2.class).withText("Deserves a look").all()).hasSize(1);
        // Others may have answered the item too, but nobody else twenty times.
        assertThat(find(ListItem.class)
                        .withTextContaining("Check the key and the words")
                        .all())
                .hasSize(1);
        assertThat(find(Paragraph.class)
                        .withTextContaining("Not right: chosen by 2")
                        .all())
                .isNotEmpty();
        assertThat(find(Paragraph.class).withTextContaining("Since ").all()).hasSize(1);
    }
}
