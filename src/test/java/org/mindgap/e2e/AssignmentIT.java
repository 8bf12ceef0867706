package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From an administrator's assignment to what the learner reads, and more time and an exemption; with the pointer on a
/// desk, with the keyboard on a phone.
@ExtendWith(RunningApplication.class)
class AssignmentIT {
    private static final String REASON = "You read scans with the model from next month on.";

    private static final Map<Screen, Institutions.Staffed> CLINICS = new EnumMap<>(Screen.class);

    @BeforeAll
    static void openClinics(Server server) {
        server.changeWhileStopped(database -> {
            for (Screen screen : Screen.values()) {
                CLINICS.put(screen, Institutions.Staffed.in(database));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAssignmentReachesTheLearnerWithItsReasonAndItsChanges(Screen screen, Visitors visitors) {
        Institutions.Staffed clinic = Objects.requireNonNull(CLINICS.get(screen));
        String list = "institutions/" + clinic.id() + "/assignments";

        Visitor administrator = visitors.arrive(screen);
        administrator
                .signIn(clinic.administrator(), Server.ADMINISTRATORS_PASSWORD)
                .isAt("path");
        administrator.open(list + "/new");
        use(screen, administrator, box(administrator, 0));
        use(screen, administrator, box(administrator, 1));
        administrator.field("assign.reason").fill(REASON);
        administrator
                .page()
                .locator("#assign-day input")
                .fill(LocalDate.now().plusDays(20).toString());
        administrator.page().locator("#assign-day input").press("Tab");
        administrator.reads("assign-preview.people", 1);
        assertInOrder(administrator);
        use(screen, administrator, administrator.button("assign.save", 1));
        assertThat(administrator.page().locator(".sheet")).containsText(Institutions.Staffed.LEARNER);
        assertInOrder(administrator);

        Visitor learner = visitors.arrive(screen);
        learner.signIn(clinic.learner(), Server.ADMINISTRATORS_PASSWORD).isAt("path");
        assertThat(learner.page().locator(".required-note")).isVisible();
        use(screen, learner, learner.link("required.more"));
        learner.seesHeading(Words.of("requirements.title"));
        assertThat(learner.page().locator(".requirement")).containsText(REASON);
        assertInOrder(learner);

        choose(screen, administrator, Institutions.Staffed.LEARNER);
        administrator.field("assign-change.reason").fill("On leave until spring.");
        administrator
                .page()
                .locator("#change-day input")
                .fill(LocalDate.now().plusDays(90).toString());
        administrator.page().locator("#change-day input").press("Tab");
        use(screen, administrator, administrator.button("assign-change.extend", 1));
        assertThat(administrator.page().locator(".notes")).containsText("On leave until spring.");
        choose(screen, administrator, Institutions.Staffed.LEARNER);
        administrator.field("assign-change.reason").fill("Teaches this course.");
        administrator.field("assign-change.reason").press("Tab");
        use(screen, administrator, administrator.button("assign-change.exempt", 1));
        assertThat(administrator.page().locator(".notes")).containsText("Teaches this course.");
        assertInOrder(administrator);
        administrator.open(list);
        assertInOrder(administrator);

        learner.open("requirements");
        assertThat(learner.page().locator(".requirement")).containsText("On leave until spring.");
        assertThat(learner.page().locator(".requirement")).containsText("Teaches this course.");
        learner.reads("requirements.settled");
        assertInOrder(learner);
    }

    private static Locator box(Visitor visitor, int group) {
        return visitor.page()
                .locator("vaadin-checkbox-group")
                .nth(group)
                .getByRole(AriaRole.CHECKBOX)
                .first();
    }

    private static void choose(Screen screen, Visitor visitor, String whom) {
        use(
                screen,
                visitor,
                visitor.page()
                        .getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions().setName(Words.of("assignment.choose", whom))));
    }

    private static void use(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            boolean isBox = "checkbox".equals(target.getAttribute("type"));
            visitor.page().keyboard().press(isBox ? "Space" : "Enter");
        }
    }

    private static void assertInOrder(Visitor visitor) {
        Page page = visitor.page();
        visitor.findsThePageInOrder();
        Assertions.assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Assertions.assertThat(Axe.violationsByColour(page)).as(page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
