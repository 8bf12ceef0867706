package org.mindgap;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionFixture;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/// Tries the address of every page of an institution with every role: also those of pages that are yet to be made.
@ViewTest
class EveryPageOfAnInstitutionTest extends SpringBrowserlessTest {
    @Autowired
    private InstitutionFixture fixture;

    @Autowired
    private InstitutionGroups groups;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    private Learner administrator;
    private Institution institution;
    private Reach reach;
    private Map<String, String> parameters;

    @BeforeEach
    void anInstitutionWithSomethingOnEveryPage() {
        administrator = fixture.somebody();
        institution = fixture.institution("Clinic " + UUID.randomUUID(), administrator);
        reach = fixture.reach(administrator, institution);
        Group group = fixture.group(reach, "Radiology");
        Learner learner = fixture.member(institution, InstitutionRole.LEARNER);
        groups.add(reach, learner.person(), group.id());
        parameters = new TreeMap<>(Map.of(
                ":institution", institution.id().toString(),
                ":person", learner.person().toString(),
                ":group", group.id().toString(),
                ":assignment", assigned(group).id().toString()));
    }

    @Test
    @WithMockUser
    void opensToWhoAdministersIt() {
        somebody.is(administrator);

        assertThat(addresses())
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(opened(address)).as(address).isNotEqualTo("NotFoundView"));
    }

    @Test
    @WithMockUser
    void isAsIfItDidNotExistForEverybodyElse() {
        Learner foreign = fixture.somebody();
        Institution other = fixture.institution("Other " + UUID.randomUUID(), foreign);
        Group theirs = fixture.group(fixture.reach(foreign, other), "Oncology");
        List<Learner> strangers = List.of(
                foreign,
                fixture.trainer(other, fixture.reach(foreign, other), theirs),
                fixture.member(other, InstitutionRole.LEARNER),
                fixture.member(institution, InstitutionRole.LEARNER),
                fixture.server(),
                Learner.guest(administrator.person()));

        for (Learner stranger : strangers) {
            somebody.is(stranger);
            assertThat(addresses())
                    .allSatisfy(address -> assertThat(opened(address))
                            .as("%s for %s", address, strangers.indexOf(stranger))
                            .isEqualTo("NotFoundView"));
        }
    }

    @Test
    @WithMockUser
    void isGoneInTheMomentInWhichSomebodyIsRemoved() {
        Learner second = fixture.member(institution, InstitutionRole.ADMINISTRATOR);
        somebody.is(second);
        assertThat(opened("institutions/" + institution.id() + "/people")).isNotEqualTo("NotFoundView");

        fixture.remove(reach, second.person());

        assertThat(addresses())
                .allSatisfy(address -> assertThat(opened(address)).as(address).isEqualTo("NotFoundView"));
    }

    private Assignment assigned(Group group) {
        Draft draft = new Draft(
                List.of(courses.in(Locale.ENGLISH).modules().getFirst().id()),
                Set.of(group.id()),
                Set.of(),
                Optional.of(new Due.On(LocalDate.now(InstitutionFixture.ZONE).plusDays(30))),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                "Needed before you read scans with the model.");
        return ((Saved.Done) assignments.save(reach, draft, SavingProgress.SILENT)).assignment();
    }

    /// The addresses of all pages with an institution in them, with everything that they name filled in.
    private List<String> addresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":institution"))
                .map(this::filled)
                .toList();
    }

    private String filled(String template) {
        String address = template;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address = address.replace(parameter.getKey(), parameter.getValue());
        }
        assertThat(address).as("an address that this test can fill in").doesNotContain(":");
        return address;
    }

    private String opened(String address) {
        UI.getCurrent().navigate(address);
        List<? extends Component> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .toList();
        return shown.getFirst().getClass().getSimpleName();
    }
}
