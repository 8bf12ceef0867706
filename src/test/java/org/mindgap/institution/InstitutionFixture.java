package org.mindgap.institution;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.springframework.stereotype.Component;

/// Institutions, groups and people for tests; everybody has an account of their own.
@Component
public class InstitutionFixture {
    public static final ZoneId ZONE = ZoneId.of("Europe/Athens");

    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final AccountService accounts;

    InstitutionFixture(
            InstitutionService institutions, InstitutionGroups groups, ReachService reaches, AccountService accounts) {
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.accounts = accounts;
    }

    public Institution institution(String name, Learner administrator) {
        return institutions.make(server(), name, ZONE, administrator.person()).orElseThrow();
    }

    public Learner member(Institution institution, InstitutionRole role) {
        Learner learner = somebody();
        institutions.enter(institution.id(), learner.person(), role, learner.person());
        return learner;
    }

    public void remove(Reach reach, PersonId person) {
        institutions.remove(reach, person);
    }

    public Reach reach(Learner learner, Institution institution) {
        return reaches.of(learner, institution.id()).orElseThrow();
    }

    public Group group(Reach reach, String name) {
        return groups.make(reach, Optional.empty(), name).orElseThrow();
    }

    public Group group(Reach reach, Group parent, String name) {
        return groups.make(reach, Optional.of(parent.id()), name).orElseThrow();
    }

    /// Somebody who trains one group.
    public Learner trainer(Institution institution, Reach administrator, Group group) {
        Learner trainer = member(institution, InstitutionRole.TRAINER);
        groups.setTrainer(administrator, group.id(), trainer.person(), true);
        return trainer;
    }

    /// An administrator of the server.
    public Learner server() {
        return account(Set.of(Authority.LEARNER, Authority.ADMINISTRATOR)).learner();
    }

    public Learner somebody() {
        return account().learner();
    }

    public Account account() {
        return account(Set.of(Authority.LEARNER));
    }

    private Account account(Set<Authority> authorities) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", authorities)).account();
    }
}
