package org.mindgap.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.conversation.ConversationService;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ConversationViewTest extends SpringBrowserlessTest {
    private static final ModuleId MODULE = new ModuleId("bias-fairness");
    private static final String ADDRESS = "conversation/bias-fairness";
    private static final String CLINICAL_FACT = "The patients’ council has written";
    private static final String TECHNICAL_FACT = "Sixty women of the van";

    @Autowired
    private Somebody somebody;

    @Autowired
    private ConversationService conversations;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void asksWhoIsUnknownWhichHalfToTake() {
        ConversationView view = navigate(ADDRESS, ConversationView.class);
        assertThat(html(view)).doesNotContain(CLINICAL_FACT).doesNotContain(TECHNICAL_FACT);

        click("Take the technical half");

        assertThat(html(view)).contains(TECHNICAL_FACT).doesNotContain(CLINICAL_FACT);
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void savesWhatIsTypedAndOpensTheOtherHalfWhenItIsHandedIn() {
        somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);
        ConversationView view = navigate(ADDRESS, ConversationView.class);
        assertThat(html(view))
                .contains(CLINICAL_FACT)
                .doesNotContain(TECHNICAL_FACT)
                .doesNotContain("30 of 38");

        find(TextArea.class, view).single().setValue("Only in town, for now.");

        assertThat(conversations.draft(somebody.start().person(), MODULE))
                .hasValueSatisfying(draft -> assertThat(draft.words()).isEqualTo("Only in town, for now."));
        view = navigate(ADDRESS, ConversationView.class);
        assertThat(find(TextArea.class, view).single().getValue()).isEqualTo("Only in town, for now.");

        click("Hand in and read the other half");

        assertThat(html(view)).contains(TECHNICAL_FACT, "Only in town, for now.", "two different answers");
        assertThat(conversations.versions(somebody.start().person(), MODULE)).hasSize(1);
        view = navigate(ADDRESS, ConversationView.class);
        assertThat(html(view)).contains(TECHNICAL_FACT, "Version 1");
    }

    @Test
    void needsWords() {
        somebody.whoIs(ProfessionalRole.MODEL_TRAINING);
        ConversationView view = navigate(ADDRESS, ConversationView.class);

        click("Hand in and read the other half");

        assertThat(find(TextArea.class, view).single().isInvalid()).isTrue();
        assertThat(conversations.versions(somebody.start().person(), MODULE)).isEmpty();
    }

    @Test
    void sharesOneVersionUnderALinkUntilItIsTakenBack() {
        conversations.handIn(
                somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT), MODULE, Track.CLINICAL, "<b>Not</b> the van");
        navigate(ADDRESS, ConversationView.class);
        click("Make a link to the newest version");
        String link = find(Anchor.class).withClassName("join-link").single().getHref();
        assertThat(link).matches("shared-recommendation/[A-Za-z0-9_-]{43}");

        SharedRecommendationView shared = navigate(link, SharedRecommendationView.class);

        assertThat(shared.getElement().getTextRecursively()).contains("<b>Not</b> the van", "version 1");

        navigate(ADDRESS, ConversationView.class);
        click("Take the link back");

        assertThatThrownBy(() -> navigate(link, SharedRecommendationView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isThereForModulesThatHaveOneOnly() {
        assertThatThrownBy(() -> navigate("conversation/cross-validation", ConversationView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String html(ConversationView view) {
        return view.getElement().getOuterHTML()
                + view.getElement().getTextRecursively()
                + properties(view.getElement());
    }

    /// What stands in texts of the course is set as HTML.
    private static String properties(Element element) {
        StringBuilder all = new StringBuilder(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> all.append(properties(child)));
        return all.toString();
    }
}
