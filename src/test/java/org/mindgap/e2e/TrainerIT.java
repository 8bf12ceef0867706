package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a trainer of one group does for its people, and that nothing else of the institution is theirs: with the
/// pointer
/// at a desk, with the keyboard alone on a phone.
@ExtendWith(RunningApplication.class)
class TrainerIT {
    private static final String REASON = "The reading room asks for it.";
    private static final String MORE_TIME = "On night shifts until June.";
    private static final int NEXT_YEAR = LocalDate.now().getYear() + 1;

    /// Written with the day or the month first, they are the same.
    private static final LocalDate DUE = LocalDate.of(NEXT_YEAR, 5, 5);

    private static final LocalDate DUE_LATER = LocalDate.of(NEXT_YEAR, 6, 6);

    private static final Map<Screen, Clinic> CLINICS = new EnumMap<>(Screen.class);

    @BeforeAll
    static void openClinics(Server server) {
        server.changeWhileStopped(database -> {
            for (Screen screen : Screen.values()) {
                CLINICS.put(screen, Clinic.in(database));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void assignsAndHelpsTheirOwnGroup(Screen screen, Visitors visitors) {
        Clinic clinic = Objects.requireNonNull(CLINICS.get(screen));
        Visitor trainer = visitors.arrive(screen);
        trainer.signIn(clinic.email(Clinic.TRAINER), Clinic.PASSWORD).isAt("path");
        trainer.open("institutions");
        isAccessible(trainer);
        press(screen, trainer, trainer.link("institutions.open"));
        seesOnlyTheirOwn(screen, trainer);

        press(screen, trainer, place(trainer, "institution.assignments"));
        trainer.seesHeading(Words.of("assignments.title"));
        assertThat(trainer.page().locator("tbody tr")).hasCount(0);
        isAccessible(trainer);
        assign(screen, trainer);

        assertThat(trainer.page().locator(".sheet")).containsText(Clinic.BORIS);
        giveMoreTime(screen, trainer);

        press(screen, trainer, place(trainer, "institution.completion"));
        trainer.seesHeading(Words.of("completion.title"));
        Locator rows = trainer.page().locator(".requirements tbody th");
        assertThat(rows).hasText(new String[] {Clinic.ADA, Clinic.BORIS});
        doesNotSeeOthers(trainer);
        isAccessible(trainer);

        press(screen, trainer, trainer.linkNamed(Clinic.ADA));
        trainer.seesHeading(Clinic.ADA);
        assertThat(trainer.page().locator("h1")).isInViewport();
        assertThat(trainer.page().locator(".record-entry")).containsText(REASON);
        assertThat(trainer.page().locator(".record-entry")).containsText(MORE_TIME);
        isAccessible(trainer);

        Visitor ada = visitors.arrive(screen);
        ada.signIn(clinic.email(Clinic.ADA), Clinic.PASSWORD).isAt("path");
        ada.open("my-data");
        assertThat(ada.page().getByText(Pattern.compile(".*" + Clinic.TRAINER + " of North Clinic opened your record")))
                .isVisible();
        isAccessible(ada);
        ada.open("requirements");
        assertThat(ada.page().locator(".requirement")).containsText(MORE_TIME);
    }

    @Test
    void findsNothingWhereTheyDoNotAnswer(Visitors visitors) {
        Clinic clinic = Objects.requireNonNull(CLINICS.get(Screen.DESK));
        Visitor trainer = visitors.arrive(Screen.DESK);
        trainer.signIn(clinic.email(Clinic.TRAINER), Clinic.PASSWORD).isAt("path");
        trainer.complaints().tolerate("404");
        String elsewhere = "institutions/" + clinic.elsewhere() + "/";
        Stream.of(
                        clinic.page("evidence"),
                        clinic.page("log"),
                        clinic.page("settings"),
                        clinic.page("people/" + clinic.outsider()),
                        clinic.page("people/" + clinic.outsider() + "/record"),
                        clinic.page("people/" + clinic.stranger() + "/record"),
                        clinic.page("people/" + UUID.randomUUID() + "/record"),
                        clinic.page("assignments/" + clinic.assignedToOutsider()),
                        clinic.page("assignments/" + clinic.assignedElsewhere()),
                        elsewhere + "people",
                        elsewhere + "people/" + clinic.stranger() + "/record",
                        elsewhere + "groups",
                        elsewhere + "assignments",
                        elsewhere + "assignments/new",
                        elsewhere + "assignments/" + clinic.assignedElsewhere(),
                        elsewhere + "completion")
                .forEach(address -> {
                    trainer.open(address);
                    trainer.seesHeading(Words.of("not-found.title"));
                });
        isAccessible(trainer);
    }

    private static void seesOnlyTheirOwn(Screen screen, Visitor trainer) {
        trainer.seesHeading(Words.of("people.title"));
        List<String> places = Stream.of("people", "invitations", "groups", "assignments", "completion")
                .map(page -> Words.of("institution." + page))
                .toList();
        assertThat(trainer.page().locator(".institution-frame nav a")).hasText(places.toArray(String[]::new));
        assertThat(trainer.linkNamed(Clinic.ADA)).isVisible();
        doesNotSeeOthers(trainer);
        isAccessible(trainer);

        press(screen, trainer, trainer.linkNamed(Clinic.BORIS));
        trainer.seesHeading(Clinic.BORIS);
        assertThat(trainer.button("person.change-role")).hasCount(0);
        isAccessible(trainer);

        press(screen, trainer, place(trainer, "institution.invitations"));
        trainer.seesHeading(Words.of("invitations.title"));
        isAccessible(trainer);

        press(screen, trainer, place(trainer, "institution.groups"));
        trainer.seesHeading(Words.of("institution-groups.title"));
        assertThat(trainer.linkNamed(Clinic.GROUP)).isVisible();
        doesNotSeeOthers(trainer);
        isAccessible(trainer);
    }

    private static void assign(Screen screen, Visitor trainer) {
        press(screen, trainer, trainer.link("assignments.new"));
        trainer.seesHeading(Words.of("assign.title"));
        trainer.reads("assign-preview.nobody");
        Locator groups = trainer.page().locator("vaadin-checkbox-group").nth(1).getByRole(AriaRole.CHECKBOX);
        assertThat(groups).hasCount(1);
        doesNotSeeOthers(trainer);
        press(
                screen,
                trainer,
                trainer.page()
                        .locator("vaadin-checkbox-group")
                        .first()
                        .getByRole(AriaRole.CHECKBOX)
                        .first());
        press(screen, trainer, groups);
        write(screen, trainer, trainer.field("assign.reason"), REASON);
        write(screen, trainer, trainer.page().locator("#assign-day input"), DUE);
        trainer.reads("assign-preview.people", 2);
        assertThat(trainer.page().locator(".preview")).containsText(Clinic.ADA + ", " + Clinic.BORIS);
        trainer.reads("assign-preview.mails", 2);
        isAccessible(trainer);
        press(screen, trainer, trainer.button("assign.save", 2));
    }

    private static void giveMoreTime(Screen screen, Visitor trainer) {
        press(
                screen,
                trainer,
                trainer.page()
                        .getByRole(
                                AriaRole.CHECKBOX,
                                new Page.GetByRoleOptions().setName(Words.of("assignment.choose", Clinic.ADA))));
        write(screen, trainer, trainer.field("assign-change.reason"), MORE_TIME);
        write(screen, trainer, trainer.page().locator("#change-day input"), DUE_LATER);
        press(screen, trainer, trainer.button("assign-change.extend", 1));
        Locator notes = trainer.page().locator(".notes");
        assertThat(notes).hasText(new Pattern[] {Pattern.compile(MORE_TIME), Pattern.compile("^$")});
        doesNotSeeOthers(trainer);
        isAccessible(trainer);
    }

    private static void doesNotSeeOthers(Visitor trainer) {
        assertThat(trainer.page().locator("main")).not().containsText(Clinic.OTHER_GROUP);
        assertThat(trainer.page().locator("main")).not().containsText(Clinic.OUTSIDER);
    }

    private static Locator place(Visitor visitor, String key) {
        return visitor.page()
                .locator(".institution-frame")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Words.of(key)).setExact(true));
    }

    private static void isAccessible(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).as(visitor.page().url()).isEmpty();
    }

    private static void press(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            boolean isBox = "checkbox".equals(target.getAttribute("type"));
            visitor.page().keyboard().press(isBox ? "Space" : "Enter");
        }
    }

    private static void write(Screen screen, Visitor visitor, Locator field, String text) {
        if (screen == Screen.DESK) {
            field.fill(text);
        } else {
            visitor.tabTo(field);
            visitor.page().keyboard().type(text);
        }
    }

    private static void write(Screen screen, Visitor visitor, Locator field, LocalDate day) {
        if (screen == Screen.DESK) {
            field.fill(day.toString());
        } else {
            visitor.tabTo(field);
            visitor.page().keyboard().type(day.toString());
        }
        visitor.page().keyboard().press("Tab");
        assertThat(field).hasValue(Pattern.compile(day.getDayOfMonth() + " [A-Z][a-z]+ " + day.getYear()));
    }
}
