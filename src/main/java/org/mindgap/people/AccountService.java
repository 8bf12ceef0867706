package org.mindgap.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.people.SignUp.EmailTaken;
import org.mindgap.people.SignUp.InvalidEmail;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.SignUp.WeakPassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes, finds and deletes accounts.
@Service
public class AccountService {
    private final Accounts accounts;
    private final Persons persons;
    private final Guests guests;
    private final Profiles profiles;
    private final PasswordHashing hashing;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            Persons persons,
            Guests guests,
            Profiles profiles,
            PasswordHashing hashing,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.guests = guests;
        this.profiles = profiles;
        this.hashing = hashing;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a learner's account. A guest's pseudonym becomes the account's, so that all progress is there; the
    /// guest's token is worthless afterwards. To be called outside a transaction.
    public SignUp signUp(String email, String password, Optional<PersonId> guest) {
        return EmailAddress.parse(email)
                .filter(address -> !address.isDemo())
                .map(address -> create(address, password, guest, Set.of(Authority.LEARNER)))
                .orElseGet(InvalidEmail::new);
    }

    /// Makes an account with any authorities: the way for the first administrator and the demonstration.
    public SignUp create(EmailAddress email, String password, Set<Authority> authorities) {
        return create(email, password, Optional.empty(), authorities);
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    public Optional<Account> findByEmail(EmailAddress email) {
        return accounts.findByEmail(email);
    }

    /// The account of a person; empty for guests and for those who deleted it.
    public Optional<Account> findByPerson(PersonId person) {
        return accounts.findByPerson(person);
    }

    public boolean hasAdministrator() {
        return accounts.hasAdministrator();
    }

    /// Joins what a guest did to an account that existed before; nothing happens when the guest is unknown by now.
    @Transactional
    public void adopt(PersonId guest, PersonId account) {
        if (guest.equals(account) || !guests.forget(guest)) {
            return;
        }
        profiles.find(guest).ifPresent(profile -> {
            if (profiles.find(account).isEmpty()) {
                profiles.store(new Profile(account, profile.roles(), profile.track(), profile.updated()));
            }
            profiles.delete(guest);
        });
        events.publishEvent(new GuestAdopted(guest, account));
    }

    /// Removes the personal data. The ledger stays, under a pseudonym that leads to nobody any more.
    @Transactional
    public void deleteAccount(UUID id) {
        accounts.find(id).ifPresent(account -> {
            accounts.delete(id);
            guests.forget(account.person());
            profiles.delete(account.person());
            events.publishEvent(new AccountDeleted(account.person()));
        });
    }

    /// Removes what is personal of a guest, as for an account; nothing happens when they are no guest (any more).
    @Transactional
    public void deleteGuest(PersonId guest) {
        if (guests.forget(guest)) {
            profiles.delete(guest);
            events.publishEvent(new AccountDeleted(guest));
        }
    }

    private SignUp create(EmailAddress email, String password, Optional<PersonId> guest, Set<Authority> authorities) {
        Optional<PasswordWeakness> weakness = PasswordWeakness.of(password, email);
        if (weakness.isPresent()) {
            return new WeakPassword(weakness.get());
        }
        if (accounts.findByEmail(email).isPresent()) {
            return new EmailTaken();
        }
        String hash = hashing.hash(password);
        try {
            return transaction.execute(status -> insert(email, hash, guest, authorities));
        } catch (DuplicateKeyException simultaneous) {
            return new EmailTaken();
        }
    }

    private SignUp insert(EmailAddress email, String hash, Optional<PersonId> guest, Set<Authority> authorities) {
        PersonId person = guest.filter(guests::forget).orElseGet(persons::create);
        Account account = new Account(UUID.randomUUID(), person, email.value(), hash, authorities, clock.instant());
        accounts.insert(account);
        return new SignedUp(account);
    }
}
