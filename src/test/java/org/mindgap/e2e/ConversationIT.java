package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A case in two halves, by keyboard: written, handed in, read beside the other half, shown to somebody, taken back.
@ExtendWith(RunningApplication.class)
class ConversationIT {
    private static final String WORDS = "In town from January; in the van two readers until September.";

    @ParameterizedTest
    @EnumSource
    void aRecommendationIsSavedHandedInComparedAndSharedUntilItIsTakenBack(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        learner.open("module/bias-fairness");
        learner.link("module.conversation-open").click();
        learner.isAt("conversation/bias-fairness");
        learner.reads("conversation.knows-clinical");
        learner.doesNotRead("conversation.knew-technical");
        assertInOrder(learner);

        learner.tabTo(learner.field("conversation.words"));
        learner.page().keyboard().type(WORDS);
        assertThat(learner.page().getByText(Pattern.compile("^Saved at \\d\\d:\\d\\d")))
                .isVisible();
        learner.open("conversation/bias-fairness");
        assertThat(learner.field("conversation.words")).hasValue(WORDS);
        press(learner, "conversation.hand-in");

        learner.reads("conversation.knew-technical");
        learner.reads("conversation.answer-technical");
        assertThat(learner.page().getByText(WORDS)).isVisible();
        assertInOrder(learner);

        press(learner, "conversation.share");
        learner.reads("conversation.share-made");
        assertThat(learner.page().locator(".outcome")).isFocused();
        Locator link = learner.page().locator("a.join-link");
        assertThat(link)
                .hasText(Pattern.compile("^" + learner.address("shared-recommendation/") + "[A-Za-z0-9_-]{43}$"));
        String path = link.textContent().substring(learner.address("").length());
        Visitor colleague = visitors.arrive(screen);
        colleague.open(path);
        assertThat(colleague.page().getByText(WORDS)).isVisible();
        assertInOrder(colleague);

        press(learner, "conversation.unshare");
        learner.reads("conversation.unshared");
        colleague.open(path);
        assertThat(colleague.page().getByText(WORDS)).hasCount(0);
    }

    private static void press(Visitor visitor, String key) {
        visitor.tabTo(visitor.button(key));
        visitor.page().keyboard().press("Enter");
    }

    private static void assertInOrder(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }
}
