package org.mindgap.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.assignment.AssignmentBoard;
import org.mindgap.assignment.AssignmentBoard.Line;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.RequirementState;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class AssignmentViewsTest extends SpringBrowserlessTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private InstitutionGroups groups;

    @Autowired
    private ReachService reaches;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AssignmentBoard board;

    @Autowired
    private RequirementService requirements;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PersonNames names;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    private Learner administrator;
    private Learner ada;
    private Reach reach;
    private Group department;
    private Group team;

    @BeforeEach
    void anInstitutionWithATeam() {
        administrator = account();
        reach = institution(administrator);
        department = groups.make(reach, Optional.empty(), "Radiology").orElseThrow();
        team = groups.make(reach, Optional.of(department.id()), "Night team").orElseThrow();
        ada = account();
        institutions.enter(reach.id(), ada.person(), InstitutionRole.LEARNER, administrator.person());
        names.set(ada.person(), new PersonName("Ada Lovelace"));
        groups.add(reach, ada.person(), team.id());
        somebody.is(administrator);
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void assignsAModuleToAGroupAfterAPreview() {
        navigate(list() + "/new", NewAssignmentView.class);
        assertThat(find(Button.class).withText("Assign").all()).hasSize(1);
        CheckboxGroup<CourseModule> modules = group("Modules");
        modules.setValue(Set.of(module()));
        CheckboxGroup<Group> targets = group("Groups, each with the groups below it");
        assertThat(targets.getItemLabelGenerator().apply(team)).isEqualTo("Radiology › Night team");
        targets.setValue(Set.of(department));
        find(TextArea.class).single().setValue("Before you read with the model.");
        test(find(DatePicker.class).single()).setValue(today().plusDays(20));

        String preview = text(find(PreviewPanel.class).single());
        assertThat(preview)
                .contains("1 person gets it.")
                .contains("Ada Lovelace")
                .contains("in 20 days")
                .contains("Mails to 1 person:")
                .doesNotContain("Still missing");
        test(find(Button.class).withText("Assign to 1 person").single()).click();

        Line line = board.lines(reach).getFirst();
        assertThat(line.people()).isEqualTo(1);
        assertThat(line.assignment().groups()).containsExactly(department.id());
        assertThat(find(H1.class).single().getText()).isEqualTo(module().title());
        assertThat(text(navigate(list(), AssignmentsView.class)))
                .contains(module().title(), "Radiology", "1 not started");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void saysWhatIsMissingAndSavesNothing() {
        navigate(list() + "/new", NewAssignmentView.class);

        test(find(Button.class).withText("Assign").single()).click();

        assertThat(text(find(PreviewPanel.class).single()))
                .contains("Choose at least one module.")
                .contains("Choose a group or a person.")
                .contains("Say by when it is due.")
                .contains("Write the reason; the learners read it.");
        assertThat(board.lines(reach)).isEmpty();
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void findsPeopleByNameAndTakesThemOutAgain() {
        navigate(list() + "/new", NewAssignmentView.class);

        find(TextField.class).single().setValue("love");
        test(find(Button.class).withTextContaining("Add Ada Lovelace").single()).click();
        assertThat(text(find(PreviewPanel.class).single())).contains("1 person gets it.");

        test(find(Button.class).withText("Remove").single()).click();
        assertThat(text(find(PreviewPanel.class).single())).contains("Nobody gets it yet.");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void givesMoreTimeAndExemptsWithAReasonThatTheLearnerReads() {
        AssignmentId id = assign(Optional.empty(), true);
        navigate(list() + "/" + id, AssignmentView.class);
        assertThat(find(Button.class).withText("Give more time").all()).hasSize(1);

        choose("Ada Lovelace");
        field("Reason").setValue("On leave.");
        test(find(Button.class).withText("Give 1 person more time").single()).click();
        assertThat(text(find(ChangeForm.class).single())).contains("Choose the new last day.");
        test(find(DatePicker.class).single()).setValue(today().plusDays(60));
        test(find(Button.class).withText("Give 1 person more time").single()).click();
        assertThat(text(find(RequirementTable.class).single())).contains("On leave.");

        choose("Ada Lovelace");
        test(find(Button.class).withText("Exempt 1 person").single()).click();
        assertThat(text(find(ChangeForm.class).single())).contains("Write the reason");
        field("Reason").setValue("Teaches the course.");
        test(find(Button.class).withText("Exempt 1 person").single()).click();
        assertThat(text(find(RequirementTable.class).single())).contains("Exempt: Teaches the course.", "1 exempt");

        somebody.is(ada);
        assertThat(text(navigate("requirements", RequirementsView.class)))
                .contains("Nothing is open.", "Clinic", "On leave.", "Teaches the course.");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void filtersByStateAndNameInTheAddress() {
        AssignmentId id = assign(Optional.empty(), true);

        assertThat(asked(id, "?state=at-risk&name=ada")).contains("Ada Lovelace");
        assertThat(asked(id, "?state=overdue")).contains("Nobody matches this filter.");
        assertThat(asked(id, "?state=x&page=-1&sort=%27&name=")).contains("Ada Lovelace");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void findsNamesInTheTable() {
        AssignmentId id = assign(Optional.empty(), true);
        asked(id, "");

        field("Name or e-mail").setValue("grace");
        assertThat(text(find(AssignmentView.class).single())).contains("Nobody matches this filter.");
        field("Name or e-mail").setValue("lovelace");

        assertThat(text(find(AssignmentView.class).single())).contains("Ada Lovelace");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void endsOnlyAfterAQuestion() {
        AssignmentId id = assign(Optional.empty(), true);
        navigate(list() + "/" + id, AssignmentView.class);

        test(find(Button.class).withText("End the assignment").single()).click();
        test(find(Button.class).withText("Keep it").single()).click();
        assertThat(requirements.open(ada.person())).hasSize(1);
        test(find(Button.class).withText("End the assignment").single()).click();
        test(find(Button.class).withText("End it for everybody").single()).click();

        assertThat(requirements.open(ada.person())).isEmpty();
        assertThat(find(Button.class).withText("End the assignment").all()).isEmpty();
        assertThat(text(navigate(list(), AssignmentsView.class))).contains("Ended on");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void tellsTheLearnerWhoWhyByWhenAndHowLong() {
        assign(Optional.of(Track.TECHNICAL), false);
        somebody.is(ada);

        assertThat(text(navigate("requirements", RequirementsView.class)))
                .contains("One module is open.")
                .contains(module().title())
                .contains("Required by")
                .contains("Clinic")
                .contains("Before you read with the model.")
                .contains("in 10 days")
                .contains(module().minutes() + " minutes")
                .contains("The technical side")
                .contains("passing the test before does not replace the lessons");
        assertThat(requirements.open(ada.person()).getFirst().state(Instant.now()))
                .isEqualTo(RequirementState.AT_RISK);
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void isNotFoundByAnybodyElse() {
        AssignmentId id = assign(Optional.empty(), true);
        navigate(list() + "/" + id, AssignmentView.class);
        Learner foreign = account();
        institution(foreign);
        for (Learner viewer : List.of(ada, foreign, account(), Learner.guest(ada.person()))) {
            somebody.is(viewer);
            assertThatThrownBy(() -> navigate(list(), AssignmentsView.class))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> navigate(list() + "/new", NewAssignmentView.class))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> navigate(list() + "/" + id, AssignmentView.class))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void isNotFoundThroughAnotherInstitution() {
        AssignmentId id = assign(Optional.empty(), true);
        Learner foreign = account();
        Reach theirs = institution(foreign);
        somebody.is(foreign);

        assertThatThrownBy(() -> navigate("institutions/" + theirs.id() + "/assignments/" + id, AssignmentView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AssignmentId assign(Optional<Track> track, boolean testOut) {
        Draft draft = new Draft(
                List.of(module().id()),
                Set.of(team.id()),
                Set.of(),
                Optional.of(new Due.On(today().plusDays(10))),
                track,
                testOut,
                Optional.empty(),
                Optional.empty(),
                "Before you read with the model.");
        return ((Saved.Done) assignments.save(reach, draft, SavingProgress.SILENT))
                .assignment()
                .id();
    }

    private String asked(AssignmentId id, String query) {
        Location there = new Location(list() + "/" + id + query);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        return text(find(AssignmentView.class).single());
    }

    private void choose(String name) {
        find(Checkbox.class)
                .withCondition(
                        box -> ("Choose " + name).equals(box.getAriaLabel().orElse("")))
                .single()
                .setValue(true);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return find(CheckboxGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String list() {
        return "institutions/" + reach.id() + "/assignments";
    }

    private CourseModule module() {
        return courses.in(Locale.ENGLISH).modules().getFirst();
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Reach institution(Learner of) {
        Learner server = new Learner(of.person(), of.email(), Set.of(Authority.ADMINISTRATOR));
        Institution made =
                institutions.make(server, "Clinic", ZONE, of.person()).orElseThrow();
        return reaches.of(of, made.id()).orElseThrow();
    }

    private Learner account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER)))
                .account()
                .learner();
    }
}
