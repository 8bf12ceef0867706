package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An institution from its making to the removal of somebody: with the pointer at a desk, with the keyboard on a phone.
@ExtendWith(RunningApplication.class)
class InstitutionIT {
    private static final String PASSWORD = "the gap is between us";

    @ParameterizedTest
    @EnumSource
    void isMadeInvitesGroupsAndRemoves(Screen screen, Visitors visitors) {
        String clinic = "Clinic " + UUID.randomUUID();
        String email = UUID.randomUUID() + "@hospital.example";
        Visitor owner = visitors.arrive(screen);
        owner.signUp(email, PASSWORD).isAt("what-do-you-do");

        Visitor server = visitors.arrive(screen);
        server.signIn(Server.ADMINISTRATOR, Server.ADMINISTRATORS_PASSWORD).isAt("path");
        server.open("institutions");
        type(server, server.field("institution.name"), clinic);
        type(server, server.field("institution.zone"), "Europe/Athens");
        assertThat(option(server, "Europe/Athens")).isVisible();
        server.page().keyboard().press("Enter");
        assertThat(option(server, "Europe/Athens")).hasCount(0);
        type(server, server.field("institutions.first-administrator"), email);
        press(screen, server, server.button("institutions.make"));
        server.reads("institutions.made", clinic);
        isAccessible(server);

        owner.open("institutions");
        press(screen, owner, owner.link("institutions.open"));
        owner.seesHeading(Words.of("people.title"));
        isAccessible(owner);
        press(screen, owner, owner.link("people.invite"));
        owner.seesHeading(Words.of("invitations.title"));
        chooseMany(screen, owner);
        press(screen, owner, owner.button("invite.make-many"));
        String link = owner.page().locator(".join-link").getAttribute("href");
        isAccessible(owner);

        Visitor invited = visitors.arrive(screen);
        invited.open(link);
        invited.seesHeading(Words.of("invitation.title", clinic));
        isAccessible(invited);
        press(screen, invited, invited.link("invitation.sign-up"));
        invited.fillIn(UUID.randomUUID() + "@hospital.example", PASSWORD);
        press(screen, invited, invited.button("sign-up.enter"));
        invited.isAt(link);
        type(invited, invited.field("invitation.name"), "Ada Marin");
        press(screen, invited, invited.button("invitation.accept", clinic));
        invited.seesHeading(Words.of("invitation.accepted", clinic));

        press(screen, owner, place(owner, "institution.groups"));
        owner.seesHeading(Words.of("institution-groups.title"));
        type(owner, owner.field("groups.name"), "Radiology");
        press(screen, owner, owner.button("groups.make"));
        owner.reads("institution-groups.made", "Radiology");
        isAccessible(owner);

        press(screen, owner, place(owner, "institution.people"));
        owner.seesHeading(Words.of("people.title"));
        press(screen, owner, owner.linkNamed("Ada Marin"));
        owner.seesHeading("Ada Marin");
        choose(screen, owner, "people.into", "Radiology");
        press(screen, owner, owner.button("person.put"));
        owner.reads("person.was-put", "Ada Marin", "Radiology");
        choose(screen, owner, "person.role", Words.of("institution.role-trainer"));
        press(screen, owner, owner.button("person.change-role"));
        owner.reads("person.role-changed", "Ada Marin", Words.of("institution.role-trainer"));
        isAccessible(owner);

        String people = owner.page().url().replaceFirst("^.*?/(institutions/.*/people)/.*$", "$1");
        invited.open(people);
        invited.seesHeading(Words.of("people.title"));

        Visitor stranger = visitors.arrive(screen);
        stranger.open(people).isAt("sign-in");

        press(screen, owner, owner.page().getByText(Words.of("person.remove", clinic)));
        isAccessible(owner);
        press(screen, owner, owner.button("person.remove-now", "Ada Marin", clinic));
        owner.isAt(people);
        assertThat(owner.linkNamed("Ada Marin")).hasCount(0);

        invited.complaints().tolerate("404");
        invited.page().reload();
        invited.seesHeading(Words.of("not-found.title"));

        press(screen, owner, place(owner, "institution.log"));
        assertThat(owner.page().getByText(Words.of("log.member-removed", email, "Ada Marin")))
                .isVisible();
        isAccessible(owner);
    }

    private static void isAccessible(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }

    private static void type(Visitor visitor, Locator field, String text) {
        visitor.tabTo(field);
        field.fill(text);
    }

    private static void press(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            visitor.page().keyboard().press("Enter");
        }
    }

    private static void chooseMany(Screen screen, Visitor visitor) {
        Locator many = visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(Words.of("invite.many"))
                                .setExact(true));
        if (screen == Screen.DESK) {
            many.check();
        } else {
            visitor.tabTo(visitor.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions()
                                    .setName(Words.of("invite.one"))
                                    .setExact(true)));
            visitor.page().keyboard().press("ArrowDown");
            assertThat(many).isChecked();
        }
    }

    private static Locator place(Visitor visitor, String key) {
        return visitor.page()
                .locator(".institution-frame")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Words.of(key)).setExact(true));
    }

    private static Locator option(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Screen screen, Visitor visitor, String key, String option) {
        Locator select = visitor.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().locator("label", new Page.LocatorOptions().setHasText(Words.of(key)))));
        if (screen == Screen.DESK) {
            select.click();
            option(visitor, option).click();
        } else {
            visitor.tabTo(select);
            visitor.page().keyboard().press("Enter");
            assertThat(option(visitor, option)).isVisible();
            // An option takes the focus only after all are shown, and keys before that are lost.
            assertThat(visitor.page().locator("vaadin-select-item:focus")).hasCount(1);
            visitor.page().keyboard().type(option.substring(0, 3));
            assertThat(option(visitor, option)).isFocused();
            visitor.page().keyboard().press("Enter");
        }
        assertThat(select).containsText(option);
    }
}
