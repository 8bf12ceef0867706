package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An item of each kind: with the mouse, over a reload, and with the keyboard alone.
@ExtendWith(RunningApplication.class)
class ItemKindsIT {
    private static final String MODULE = "cross-validation";
    private static final String[] BOTH_SIDES = {"roles.clinical-expert", "roles.model-training"};

    private static final Map<String, List<String>> ITEMS = Map.of(
            "one-split", List.of("one-split-how-far-apart", "one-split-no-event", "one-split-widest-first"),
            "every-patient-once", List.of("every-patient-impossible-entries"),
            "another-hospital", List.of("validation-in-five-sentences"),
            "choosing-is-learning", List.of("faults-in-a-lymphoma-abstract"));

    /// What is begun is there again when the page comes back, and counts when it is checked then.
    @Test
    void keepsWhatIsBegunOverAReload(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest(BOTH_SIDES);
        ITEMS.forEach((lesson, items) -> {
            AnswerKey key = key(lesson);
            learner.page().setViewportSize(Screen.DESK.width(), Screen.DESK.height());
            learner.open(address(lesson));
            for (String id : items) {
                learner.item(id).begin(key.right(id));
                learner.item(id).sure().last().check();
            }

            learner.page().reload();

            for (String id : items) {
                assertThat(learner.item(id).sure().last()).isChecked();
            }
            learner.page().setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
            learner.findsThePageInOrder();
            for (String id : items) {
                assertThat(Axe.violationsIn(learner.item(id).place())).isEmpty();
                learner.item(id).check().click();
                assertThat(learner.item(id).verdict()).hasText(Words.of("feedback.right"));
            }
        });
    }

    @Test
    void ordersWithTheKeyboardAlone(Visitors visitors) {
        Visitor learner = open(visitors, "one-split");
        ItemOnPage item = learner.item("one-split-widest-first");
        List<String> order = ((AnswerKey.Order) key("one-split").right(item.id())).ids();

        for (int target = 0; target < order.size() - 1; target++) {
            int from = item.steps().indexOf(order.get(target));
            if (from > target) {
                Locator down = item.entry(order.get(target)).locator("[data-move='1']");
                learner.tabTo(down);
                for (int presses = 0; presses < from - target; presses++) {
                    learner.page().keyboard().press("ArrowUp");
                }
                assertThat(down).isFocused();
                assertThat(item.place().locator("mindgap-ordering [role=status]"))
                        .containsText("now " + (target + 1) + " of " + order.size());
            }
        }

        assertThat(item.steps()).isEqualTo(order);
        check(learner, item);
    }

    @Test
    void matchesWithTheKeyboardAlone(Visitors visitors) {
        Visitor learner = open(visitors, "another-hospital");
        ItemOnPage item = learner.item("validation-in-five-sentences");
        Map<String, String> pairs = ((AnswerKey.Pairs) key("another-hospital").right(item.id())).choices();

        pairs.forEach((prompt, choice) -> {
            Locator select = item.entry(prompt).locator("select");
            learner.tabTo(select);
            learner.page()
                    .keyboard()
                    .press(item.place()
                            .locator(".match-choices [data-id='" + choice + "'] .letter")
                            .textContent());
            assertThat(select).hasValue(choice);
        });

        check(learner, item);
    }

    @Test
    void marksWithTheKeyboardAlone(Visitors visitors) {
        Visitor learner = open(visitors, "choosing-is-learning");
        ItemOnPage item = learner.item("faults-in-a-lymphoma-abstract");

        for (String part : ((AnswerKey.Parts) key("choosing-is-learning").right(item.id())).ids()) {
            learner.tabTo(item.entry(part));
            learner.page().keyboard().press("Space");
            assertThat(item.entry(part)).hasAttribute("aria-pressed", "true");
        }

        check(learner, item);
    }

    private static void check(Visitor learner, ItemOnPage item) {
        learner.tabTo(item.sure().first());
        learner.page().keyboard().press("Space");
        learner.tabTo(item.check());
        learner.page().keyboard().press("Enter");
        assertThat(item.verdict()).hasText(Words.of("feedback.right"));
        assertThat(item.verdict()).isFocused();
    }

    private static Visitor open(Visitors visitors, String lesson) {
        return visitors.arrive(Screen.PHONE).startAsGuest(BOTH_SIDES).open(address(lesson));
    }

    private static String address(String lesson) {
        return "learn/" + MODULE + "/" + lesson;
    }

    private static AnswerKey key(String lesson) {
        return AnswerKey.of(MODULE + "/" + lesson + "/items.yaml");
    }
}
