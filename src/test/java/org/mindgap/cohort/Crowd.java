package org.mindgap.cohort;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Guests;
import org.mindgap.people.JoinCode;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.springframework.boot.test.context.TestComponent;

/// People who answer and contribute.
@TestComponent
class Crowd {
    private final Guests guests;
    private final AccountService accounts;
    private final PracticeService practice;
    private final ContributionService contributions;
    private final GroupService groups;

    Crowd(
            Guests guests,
            AccountService accounts,
            PracticeService practice,
            ContributionService contributions,
            GroupService groups) {
        this.guests = guests;
        this.accounts = accounts;
        this.practice = practice;
        this.contributions = contributions;
        this.groups = groups;
    }

    PersonId somebody() {
        return guests.start().person();
    }

    PersonId somebodyWithAnAccount() {
        String email = UUID.randomUUID() + "@clinic.org";
        SignedUp signedUp = (SignedUp) accounts.signUp(email, "a long enough phrase", Optional.empty());
        return signedUp.account().person();
    }

    Group aGroup() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp trainer = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(Authority.TRAINER));
        Learner maker = new Learner(
                trainer.account().person(),
                Optional.of(email.value()),
                trainer.account().authorities());
        return groups.make(maker, "A group").orElseThrow();
    }

    void answer(PersonId person, QuestionId question, OptionId option) {
        Reply reply = Reply.of(UUID.randomUUID(), question, List.of(option), Optional.empty(), Confidence.SURE);
        if (practice.answer(person, reply).isEmpty()) {
            throw new IllegalStateException("Not kept: " + reply);
        }
    }

    void contribute(PersonId person, Optional<Group> group) {
        String code = group.map(Group::code).map(JoinCode::value).orElse("");
        Outcome outcome = contributions.contribute(person, Track.CLINICAL, code);
        if (outcome != Outcome.CONTRIBUTED) {
            throw new IllegalStateException("Not contributed: " + outcome);
        }
    }

    PersonId contributor(QuestionId question, OptionId option, Optional<Group> group) {
        PersonId person = somebody();
        answer(person, question, option);
        contribute(person, group);
        return person;
    }

    PersonId contributor(QuestionId question, OptionId option) {
        return contributor(question, option, Optional.empty());
    }

    List<PersonId> contributors(int number, QuestionId question, OptionId option) {
        return contributors(number, question, option, Optional.empty());
    }

    List<PersonId> contributors(int number, QuestionId question, OptionId option, Optional<Group> group) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(contributor(question, option, group));
        }
        return people;
    }
}
