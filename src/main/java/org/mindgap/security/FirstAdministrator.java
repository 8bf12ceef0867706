package org.mindgap.security;

import java.util.Set;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.SignUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Makes the first administrator from `mindgap.admin.email` and `mindgap.admin.password` (in the environment
/// `MINDGAP_ADMIN_EMAIL` and `MINDGAP_ADMIN_PASSWORD`), once: when there is an administrator, nothing happens.
@Component
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountService accounts;
    private final String email;
    private final String password;

    FirstAdministrator(
            AccountService accounts,
            @Value("${mindgap.admin.email:}") String email,
            @Value("${mindgap.admin.password:}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (email.isEmpty() || accounts.hasAdministrator()) {
            return;
        }
        SignUp result = EmailAddress.parse(email)
                .map(address -> accounts.create(address, password, Set.of(Authority.LEARNER, Authority.ADMINISTRATOR)))
                .orElseGet(SignUp.InvalidEmail::new);
        switch (result) {
            case SignUp.SignedUp made -> LOG.info("Made the first administrator, {}", made.account());
            case SignUp.EmailTaken taken ->
                LOG.error("No administrator was made: mindgap.admin.email has an account already; name another");
            case SignUp.InvalidEmail invalid ->
                LOG.error("No administrator was made: mindgap.admin.email is not an e-mail address");
            case SignUp.WeakPassword weak ->
                LOG.error("No administrator was made: mindgap.admin.password is {}; choose another", weak.reason());
        }
    }
}
