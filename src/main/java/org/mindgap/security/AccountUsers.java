package org.mindgap.security;

import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Finds whoever may sign in: everybody with an account, and the demonstration accounts in the demo profile only.
@Component
class AccountUsers {
    private final AccountService accounts;
    private final boolean demo;

    AccountUsers(AccountService accounts, Environment environment) {
        this.accounts = accounts;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    UserDetails byEmail(String email) {
        return EmailAddress.parse(email)
                .flatMap(accounts::findByEmail)
                .filter(this::mayEnter)
                .map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    UserDetails byId(String id) {
        return find(id).map(AccountUser::new).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private Optional<Account> find(String id) {
        try {
            return accounts.find(UUID.fromString(id)).filter(this::mayEnter);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private boolean mayEnter(Account account) {
        return demo || !new EmailAddress(account.email()).isDemo();
    }
}
