package org.mindgap.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.cohort.CohortService;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.OpenQuestionService;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Track;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionFixture;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Reach;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class CohortGroupsViewTest extends SpringBrowserlessTest {
    @Autowired
    private GroupService groups;

    @Autowired
    private CohortService cohort;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private OpenQuestionService openQuestion;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Guests guests;

    @Autowired
    private Somebody somebody;

    @Autowired
    private InstitutionFixture institutions;

    @Autowired
    private InstitutionGroups placement;

    @Autowired
    private PracticeService practice;

    @Autowired
    private Courses courses;

    @Test
    @WithMockUser(roles = "LEARNER")
    void isNotForLearners() {
        assertThatThrownBy(() -> navigate(CohortGroupsView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void isForTrainers() {
        somebody.is(trainer());
        assertThat(navigate(CohortGroupsView.class)).isNotNull();
    }

    @Test
    void showsTheCodeOfAGroup() {
        Learner trainer = trainer();
        Group group = groups.make(trainer, "Radiology").orElseThrow();

        CohortGroupsView view = view(trainer);

        assertThat(view.getElement().getTextRecursively())
                .contains("Radiology")
                .contains(group.code().value())
                .contains("No numbers yet");
    }

    @Test
    void countsThemesFromTenPeopleOnAndNeverShowsWords() {
        Learner trainer = trainer();
        Group group = groups.make(trainer, "Oncology").orElseThrow();
        for (int i = 0; i < 9; i++) {
            writer(group);
        }
        assertThat(view(trainer).getElement().getTextRecursively()).doesNotContain("9 of 9");

        writer(group);

        assertThat(view(trainer).getElement().getTextRecursively())
                .contains("10 of 10")
                .doesNotContain("A secret sentence");
    }

    @Test
    void mapsTheGapsOfAnInstitutionsGroupForItsTrainerFromTenContributorsOn() {
        Learner administrator = institutions.somebody();
        Institution clinic = institutions.institution("Clinic", administrator);
        Reach reach = institutions.reach(administrator, clinic);
        Group group = institutions.group(reach, "Night team");
        Learner trainer = institutions.trainer(clinic, reach, group);
        PracticeQuestion question = courses.in(Locale.ENGLISH).questions().values().stream()
                .filter(known -> recommended(known).isPresent())
                .findFirst()
                .orElseThrow();
        OptionId option = recommended(question).orElseThrow();
        PersonId stranger = guests.start().person();
        assertThat(contributions.contribute(stranger, Track.CLINICAL, group.id()))
                .isEqualTo(Outcome.NOT_IN_GROUP);
        assertThat(contributions.find(stranger)).isEmpty();
        for (int i = 0; i < 9; i++) {
            answersWithin(clinic, reach, group, question, option);
        }
        assertThat(view(trainer).getElement().getTextRecursively()).doesNotContain("Gap map of Night team");

        answersWithin(clinic, reach, group, question, option);

        assertThat(view(trainer).getElement().getTextRecursively())
                .contains("Gap map of Night team")
                .contains("10 of 10 (72 to 100%)")
                .contains("Learners of Night team choose this group")
                .doesNotContain(group.code().value());
        assertThat(view(institutions.somebody()).getElement().getTextRecursively())
                .doesNotContain("Night team");
    }

    private void answersWithin(
            Institution clinic, Reach reach, Group group, PracticeQuestion question, OptionId option) {
        PersonId person = institutions.member(clinic, InstitutionRole.LEARNER).person();
        placement.add(reach, person, group.id());
        Reply reply = Reply.of(UUID.randomUUID(), question.id(), List.of(option), Optional.empty(), Confidence.SURE);
        assertThat(practice.answer(person, reply)).isPresent();
        assertThat(contributions.groupsOf(person)).containsExactly(group);
        assertThat(contributions.contribute(person, Track.CLINICAL, group.id())).isEqualTo(Outcome.CONTRIBUTED);
    }

    private static Optional<OptionId> recommended(PracticeQuestion question) {
        return question.options().stream()
                .filter(option -> option.fit() == PracticeQuestion.Fit.RECOMMENDED && !option.free())
                .map(PracticeQuestion.Option::id)
                .findFirst();
    }

    private CohortGroupsView view(Learner trainer) {
        CohortGroupsView view = new CohortGroupsView(groups, cohort, courses, known(trainer));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.show();
        return view;
    }

    private Learner trainer() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp made = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(Authority.TRAINER));
        return new Learner(made.account().person(), Optional.of(email.value()), EnumSet.of(Authority.TRAINER));
    }

    private void writer(Group group) {
        PersonId person = guests.start().person();
        assertThat(openQuestion.answer(person, UUID.randomUUID(), "A secret sentence", Set.of(new OptionId("utility"))))
                .isPresent();
        assertThat(contributions.contribute(person, Track.MIXED, group.code().value()))
                .isEqualTo(Outcome.CONTRIBUTED);
    }

    private static CurrentLearner known(Learner trainer) {
        return new CurrentLearner() {
            @Override
            public Optional<Learner> find() {
                return Optional.of(trainer);
            }

            @Override
            public Learner start() {
                return trainer;
            }
        };
    }
}
