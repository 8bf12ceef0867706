package org.mindgap.institution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionFixture;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.InvitationService;
import org.mindgap.institution.Inviting;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.Somebody;
import org.mindgap.widget.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class InstitutionViewsTest extends SpringBrowserlessTest {
    @Autowired
    private InstitutionFixture fixture;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private InstitutionGroups groups;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private GroupService allGroups;

    @Autowired
    private PersonNames names;

    @Autowired
    private Somebody somebody;

    private Learner administrator;
    private Institution institution;
    private Reach reach;

    @BeforeEach
    void makeAnInstitution() {
        administrator = fixture.somebody();
        institution = fixture.institution("Clinic " + UUID.randomUUID(), administrator);
        reach = fixture.reach(administrator, institution);
        somebody.is(administrator);
    }

    @Test
    @WithMockUser
    void showsPeopleByTheFiltersOfTheAddress() {
        Group group = fixture.group(reach, "Radiology");
        Learner ada = named("Ada Marin");
        named("Bo Berg");
        groups.add(reach, ada.person(), group.id());

        openPeople("group=" + group.id());
        assertThat(people()).containsExactly("Ada Marin");

        openPeople("text=berg&role=learner&sort=joined&down&page=1");
        assertThat(people()).containsExactly("Bo Berg");

        openPeople("group=x&role=boss&sort=y&page=-4");
        assertThat(people()).hasSize(3);
    }

    @Test
    @WithMockUser
    void putsThoseWhoAreSelectedIntoAGroup() {
        Group group = fixture.group(reach, "Radiology");
        Learner ada = named("Ada Marin");
        Learner bo = named("Bo Berg");
        navigate(page(Routes.INSTITUTION_PEOPLE), PeopleView.class);

        find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").matches("Select (Ada Marin|Bo Berg)"))
                .forEach(box -> box.setValue(true));
        find(GroupChoice.class).all().getLast().setValue(group.id());
        test(find(Button.class).withText("Put 2 people into the group").single())
                .click();

        assertThat(allGroups.membersOf(group.id())).containsExactlyInAnyOrder(ada.person(), bo.person());
        assertThat(said()).isEqualTo("2 people are in Radiology now.");
    }

    @Test
    @WithMockUser
    void removesSomebodyAfterSayingWhatEndsAndWhatStays() {
        Learner ada = named("Ada Marin");
        navigate(page(Routes.INSTITUTION_PEOPLE) + "/" + ada.person(), PersonView.class);

        test(find(Button.class)
                        .withText("Remove Ada Marin from " + institution.name())
                        .single())
                .click();

        assertThat(institutions
                        .member(institution.id(), ada.person())
                        .orElseThrow()
                        .isCurrent())
                .isFalse();
    }

    @Test
    @WithMockUser
    void keepsTheLastAdministratorAndSaysWhy() {
        navigate(page(Routes.INSTITUTION_PEOPLE) + "/" + administrator.person(), PersonView.class);

        test(find(Button.class).withTextContaining("Remove ").single()).click();

        assertThat(said()).startsWith("Nothing was changed: the institution would have no administrator.");
    }

    @Test
    @WithMockUser
    void showsTheLinkOfAnInvitationOnce() {
        navigate(page(Routes.INSTITUTION_INVITATIONS), InvitationsView.class);
        find(EmailField.class).single().setValue("no address");
        test(find(Button.class).withText("Invite this person").single()).click();
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();

        find(EmailField.class).single().setValue("Ada@Clinic.example");
        test(find(Button.class).withText("Invite this person").single()).click();

        assertThat(find(Paragraph.class)
                        .withTextContaining("Here is the link for ada@clinic.example")
                        .all())
                .hasSize(1);
        assertThat(find(H2.class).withText("Open invitations: 1").all()).hasSize(1);
        navigate(page(Routes.INSTITUTION_INVITATIONS), InvitationsView.class);
        assertThat(find(Anchor.class).all())
                .noneSatisfy(link -> assertThat(link.getHref()).startsWith(Routes.INVITATION + "/"));
    }

    @Test
    @WithMockUser
    void revokesAnInvitation() {
        invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);
        navigate(page(Routes.INSTITUTION_INVITATIONS), InvitationsView.class);

        test(find(Button.class).withText("Revoke").single()).click();

        assertThat(invitations.countOpen(reach)).isZero();
        assertThat(said()).startsWith("The invitation is revoked");
    }

    @Test
    @WithMockUser
    void tellsWhoIsInvitedWhoSeesWhatAndLetsThemDecide() {
        Inviting.Invited made =
                (Inviting.Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);
        names.set(administrator.person(), new PersonName("Zoe Zander"));
        Learner guest = fixture.somebody();
        somebody.is(guest);

        navigate(Routes.INVITATION + "/" + made.token().value(), InvitationView.class);
        assertThat(find(Paragraph.class)
                        .withTextContaining("Zoe Zander invites you to " + institution.name() + " as Learner")
                        .all())
                .hasSize(1);
        test(find(Button.class).withText("Join " + institution.name()).single()).click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("  Ada   Marin ");
        test(find(Button.class).withText("Join " + institution.name()).single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("You belong to " + institution.name() + " now");
        assertThat(names.find(guest.person())).contains(new PersonName("Ada Marin"));
    }

    @Test
    @WithMockUser
    void asksGuestsForAnAccountAndLeadsNowhereWithAWrongLink() {
        Inviting.Invited made =
                (Inviting.Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);
        somebody.leaves();

        navigate(Routes.INVITATION + "/" + made.token().value(), InvitationView.class);
        assertThat(find(Anchor.class).withText("Make an account").all()).hasSize(1);
        assertThat(find(Button.class).withTextContaining("Join ").all()).isEmpty();

        for (String wrong : List.of("A".repeat(43), "x", made.token().value() + "x")) {
            navigate(Routes.INVITATION + "/" + wrong, InvitationView.class);
            assertThat(find(H1.class).single().getText()).isEqualTo("This link leads nowhere");
        }
    }

    @Test
    @WithMockUser
    void makesRenamesAndNestsGroupsAndSetsTrainers() {
        Learner trainer = fixture.member(institution, InstitutionRole.TRAINER);
        names.set(trainer.person(), new PersonName("Tom Train"));
        navigate(page(Routes.INSTITUTION_GROUPS), InstitutionGroupsView.class);
        find(TextField.class).single().setValue("Radiology");
        test(find(Button.class).withText("Make the group").single()).click();
        Group made = allGroups.of(institution.id()).getFirst();

        find(TextField.class).all().getFirst().setValue("Imaging");
        test(find(Button.class).withText("Rename").single()).click();
        test(find(Button.class).withText("Let them train it").single()).click();
        assertThat(find(Select.class).all().getFirst().isInvalid()).isTrue();

        assertThat(allGroups.find(made.id()).orElseThrow().name()).isEqualTo("Imaging");
        assertThat(said()).isEqualTo("The group has its new name.");
    }

    @Test
    @WithMockUser
    void tellsTheLogInWordsWithNames() {
        names.set(administrator.person(), new PersonName("Zoe Zander"));
        Group group = fixture.group(reach, "Radiology");
        Learner ada = named("Ada Marin");
        groups.add(reach, ada.person(), group.id());

        navigate(page(Routes.INSTITUTION_LOG), InstitutionLogView.class);

        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .contains(
                        "Zoe Zander put Ada Marin into the group Radiology.",
                        "Ada Marin came in as Learner.",
                        "Zoe Zander made the group Radiology.");
    }

    @Test
    @WithMockUser
    void saysWhatAFileWouldDoThenDoesItThenTakesItBack() {
        navigate(page(Routes.INSTITUTION_FILE), PeopleFileView.class);
        find(TextArea.class)
                .single()
                .setValue("email\tname\tgroup\n"
                        + "ada@clinic.example\t=cmd|' /C calc'!A0\tRadiology / Night team\n"
                        + "ada@clinic.example\tAda\t\n"
                        + "nobody\tBo\t\n");
        test(find(Button.class).withText("Check these lines").single()).click();

        assertThat(cells()).contains("=cmd|' /C calc'!A0", "ada@clinic.example");
        find(Checkbox.class).single().setValue(true);
        assertThat(cells()).doesNotContain("=cmd|' /C calc'!A0").contains("nobody");

        test(find(Button.class).withText("Invite 1 person").single()).click();
        assertThat(invitations.countOpen(reach)).isOne();
        assertThat(find(H2.class).withText("1 person is invited").all()).hasSize(1);
        assertThat(find(Anchor.class).withText("Download the links").all()).hasSize(1);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(invitations.countOpen(reach)).isZero();
        assertThat(said()).startsWith("1 invitation is revoked.");
    }

    @Test
    @WithMockUser
    void saysWhatIsWrongWithAFile() {
        navigate(page(Routes.INSTITUTION_FILE), PeopleFileView.class);
        find(TextArea.class).single().setValue("name\nAda\n");
        test(find(Button.class).withText("Check these lines").single()).click();

        assertThat(said()).startsWith("No column of the first row is called email.");
    }

    @Test
    @WithMockUser
    void letsAServersAdministratorMakeAnInstitutionOfWhichTheySeeNobody() {
        Learner server = fixture.server();
        Learner first = fixture.somebody();
        somebody.is(server);
        navigate(Routes.INSTITUTIONS, InstitutionsView.class);
        find(TextField.class).single().setValue("New clinic");
        find(ZoneField.class).single().setValue(InstitutionFixture.ZONE);
        find(EmailField.class).all().getFirst().setValue("unknown@clinic.org");
        test(find(Button.class).withText("Make the institution").single()).click();
        assertThat(find(EmailField.class).all().getFirst().isInvalid()).isTrue();

        find(EmailField.class).all().getFirst().setValue(first.email().orElseThrow());
        test(find(Button.class).withText("Make the institution").single()).click();

        assertThat(institutions.of(first.person()))
                .extracting(Institution::name)
                .containsExactly("New clinic");
        assertThat(institutions.of(server.person())).isEmpty();
    }

    @Test
    @WithMockUser
    void letsALearnerReadWhatIsSeenAndLeave() {
        Learner ada = named("Ada Marin");
        somebody.is(ada);
        navigate(Routes.INSTITUTIONS, InstitutionsView.class);
        assertThat(find(Paragraph.class)
                        .withTextContaining("They never see your answers")
                        .all())
                .hasSize(1);
        assertThat(find(Anchor.class).withText("People and groups").all()).isEmpty();

        test(find(Button.class).withText("Leave " + institution.name()).single())
                .click();

        assertThat(institutions.of(ada.person())).isEmpty();
        assertThat(said()).isEqualTo("You have left " + institution.name() + ".");
    }

    @Test
    @WithMockUser
    void keepsSettings() {
        navigate(page(Routes.INSTITUTION_SETTINGS), InstitutionSettingsView.class);
        find(TextField.class).single().setValue("Renamed clinic");
        find(IntegerField.class).single().setValue(31);
        test(find(Button.class).withText("Keep these settings").single()).click();
        assertThat(institutions.find(institution.id())).contains(institution);

        find(IntegerField.class).single().setValue(5);
        test(find(Button.class).withText("Keep these settings").single()).click();

        assertThat(institutions.find(institution.id()).orElseThrow())
                .isEqualTo(new Institution(institution.id(), "Renamed clinic", institution.zone(), 5));
    }

    private String page(String page) {
        return Routes.in(page, institution.id());
    }

    private void openPeople(String query) {
        UI.getCurrent().navigate(page(Routes.INSTITUTION_PEOPLE), QueryParameters.fromString(query));
    }

    private Learner named(String name) {
        Learner learner = fixture.member(institution, InstitutionRole.LEARNER);
        names.set(learner.person(), new PersonName(name));
        return learner;
    }

    private List<String> people() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith(page(Routes.INSTITUTION_PEOPLE) + "/"))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> cells() {
        return find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    private String said() {
        return find(Said.class).single().getText();
    }
}
