package org.mindgap.institution.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionFixture;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.people.Somebody;
import org.mindgap.widget.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/// Every page of an institution, tried by everybody who has no business there.
@ViewTest
class InstitutionAccessTest extends SpringBrowserlessTest {
    private static final Map<String, Class<? extends Component>> FOR_TRAINERS = Map.of(
            Routes.INSTITUTION_PEOPLE, PeopleView.class,
            Routes.INSTITUTION_INVITATIONS, InvitationsView.class,
            Routes.INSTITUTION_GROUPS, InstitutionGroupsView.class);
    private static final Map<String, Class<? extends Component>> FOR_ADMINISTRATORS = Map.of(
            Routes.INSTITUTION_FILE, PeopleFileView.class,
            Routes.INSTITUTION_LOG, InstitutionLogView.class,
            Routes.INSTITUTION_SETTINGS, InstitutionSettingsView.class);

    @Autowired
    private InstitutionFixture fixture;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private Somebody somebody;

    private Learner administrator;
    private Institution institution;
    private Reach reach;

    @BeforeEach
    void makeAnInstitution() {
        administrator = fixture.somebody();
        institution = fixture.institution("Clinic", administrator);
        reach = fixture.reach(administrator, institution);
    }

    @Test
    @WithMockUser
    void letsItsAdministratorIn() {
        somebody.is(administrator);

        FOR_TRAINERS.forEach(this::opens);
        FOR_ADMINISTRATORS.forEach(this::opens);
    }

    @Test
    @WithMockUser
    void letsItsTrainerSeeOnlyPeopleInvitationsAndGroups() {
        Group group = fixture.group(reach, "Radiology");
        somebody.is(fixture.trainer(institution, reach, group));

        FOR_TRAINERS.forEach(this::opens);
        FOR_ADMINISTRATORS.forEach(this::isNotFound);
        isNotFound(person(administrator), PersonView.class);
    }

    @Test
    @WithMockUser
    void showsNothingToEveryRoleOfAnotherInstitution() {
        Learner foreigner = fixture.somebody();
        Institution other = fixture.institution("Another clinic", foreigner);
        Reach foreign = fixture.reach(foreigner, other);
        for (Learner stranger : new Learner[] {
            foreigner,
            fixture.trainer(other, foreign, fixture.group(foreign, "Oncology")),
            fixture.member(other, InstitutionRole.LEARNER)
        }) {
            somebody.is(stranger);
            allAreNotFound();
        }
        // Nor can another institution's administrator see one of ours within theirs.
        somebody.is(foreigner);
        isNotFound(Routes.in(Routes.INSTITUTION_PEOPLE, other.id()) + "/" + administrator.person(), PersonView.class);
    }

    @Test
    @WithMockUser
    void showsNothingToItsLearnersStrangersAndTheServersAdministrators() {
        for (Learner stranger : new Learner[] {
            fixture.member(institution, InstitutionRole.LEARNER), fixture.somebody(), fixture.server()
        }) {
            somebody.is(stranger);
            allAreNotFound();
        }
    }

    @Test
    @WithMockUser
    void endsInTheMomentOfRemoval() {
        Learner second = fixture.member(institution, InstitutionRole.ADMINISTRATOR);
        somebody.is(second);
        FOR_TRAINERS.forEach(this::opens);

        institutions.remove(reach, second.person());

        allAreNotFound();
    }

    @Test
    @WithMockUser
    void knowsNoInstitutionThatDoesNotExist() {
        somebody.is(administrator);

        for (String id : new String[] {UUID.randomUUID().toString(), "1", "'--"}) {
            FOR_TRAINERS.forEach((page, view) -> isNotFound(Routes.in(page, id), view));
        }
    }

    @Test
    void opensToNobodyWhoIsNotSignedIn() {
        somebody.leaves();

        FOR_TRAINERS.forEach(this::isRefused);
        FOR_ADMINISTRATORS.forEach(this::isRefused);
        isRefused(person(administrator), PersonView.class);
        isRefused(Routes.INSTITUTIONS, InstitutionsView.class);
    }

    private void allAreNotFound() {
        FOR_TRAINERS.forEach(this::isNotFound);
        FOR_ADMINISTRATORS.forEach(this::isNotFound);
        isNotFound(person(administrator), PersonView.class);
    }

    private String person(Learner learner) {
        return Routes.in(Routes.INSTITUTION_PEOPLE, institution.id()) + "/" + learner.person();
    }

    private void opens(String page, Class<? extends Component> view) {
        navigate(Routes.in(page, institution.id()), view);
        assertThat(find(H1.class).all()).hasSize(1);
    }

    private void isNotFound(String page, Class<? extends Component> view) {
        assertThatThrownBy(() -> navigate(Routes.in(page, institution.id()), view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NotFoundView");
    }

    private void isRefused(String page, Class<? extends Component> view) {
        assertThatThrownBy(() -> navigate(Routes.in(page, institution.id()), view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("instead of " + view.getName());
    }
}
