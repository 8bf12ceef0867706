package org.mindgap.security;

import java.util.Optional;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Guests;
import org.mindgap.people.Guests.NewGuest;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Knows the learner by the sign-in, else by the guest's cookie.
///
/// The account is looked up each time, so that a deleted one is gone in every open session at once.
@Component
class SessionLearner implements CurrentLearner {
    private final AccountService accounts;
    private final Guests guests;
    private final GuestCookie cookie;

    SessionLearner(AccountService accounts, Guests guests, GuestCookie cookie) {
        this.accounts = accounts;
        this.guests = guests;
        this.cookie = cookie;
    }

    @Override
    public Optional<Learner> find() {
        return account().map(Account::learner).or(() -> guest().map(Learner::guest));
    }

    @Override
    public Learner start() {
        return find().orElseGet(() -> {
            Exchange exchange = Exchange.current();
            NewGuest guest = guests.start();
            cookie.write(exchange, guest.token());
            return Learner.guest(guest.person());
        });
    }

    /// The guest that the browser's cookie names, signed in or not.
    Optional<PersonId> guest() {
        return Exchange.find().flatMap(cookie::read).flatMap(guests::find);
    }

    private Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
            return accounts.find(user.account());
        }
        return Optional.empty();
    }
}
