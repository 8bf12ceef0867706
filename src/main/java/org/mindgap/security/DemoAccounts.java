package org.mindgap.security;

import java.util.List;
import java.util.Set;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.SignedUp;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Makes one account of each kind for a demonstration, in the demo profile only.
@Component
@Profile("demo")
class DemoAccounts implements ApplicationRunner {
    static final String PASSWORD = "mindgap-demo";
    static final List<String> NAMES = List.of("clinical", "technical", "trainer", "institution");

    private final AccountService accounts;
    private final ProfileService profiles;

    DemoAccounts(AccountService accounts, ProfileService profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        make(
                "clinical",
                Set.of(Authority.LEARNER),
                Set.of(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.CLINICAL_MODEL_VALIDATION));
        make(
                "technical",
                Set.of(Authority.LEARNER),
                Set.of(ProfessionalRole.MODEL_TRAINING, ProfessionalRole.TECHNICAL_MODEL_VALIDATION));
        make(
                "trainer",
                Set.of(Authority.LEARNER, Authority.TRAINER),
                Set.of(ProfessionalRole.CLINICAL_EXPERT, ProfessionalRole.MODEL_TRAINING));
        make("institution", Set.of(Authority.LEARNER), Set.of(ProfessionalRole.DATA_PROVIDER));
    }

    private void make(String name, Set<Authority> authorities, Set<ProfessionalRole> roles) {
        if (accounts.create(new EmailAddress(email(name)), PASSWORD, authorities) instanceof SignedUp made) {
            profiles.choose(made.account().person(), roles);
        }
    }

    static String email(String name) {
        return name + "@demo.example";
    }
}
