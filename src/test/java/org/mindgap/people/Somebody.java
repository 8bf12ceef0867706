package org.mindgap.people;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/// The learner of view tests: nobody is known until somebody starts, and then it is the same guest.
public final class Somebody implements CurrentLearner {
    private final Guests guests;
    private final ProfileService profiles;
    private final AtomicReference<Learner> known = new AtomicReference<>();

    private Somebody(Guests guests, ProfileService profiles) {
        this.guests = guests;
        this.profiles = profiles;
    }

    public void leaves() {
        known.set(null);
    }

    /// From now on somebody with an account.
    public void is(Learner learner) {
        known.set(learner);
    }

    public PersonId whoIs(ProfessionalRole... roles) {
        PersonId person = start().person();
        profiles.choose(person, Set.of(roles));
        return person;
    }

    @Override
    public Optional<Learner> find() {
        return Optional.ofNullable(known.get());
    }

    @Override
    public Learner start() {
        return known.updateAndGet(
                before -> before != null ? before : Learner.guest(guests.start().person()));
    }

    /// Takes the place of the learner that the session knows.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Bean {
        @org.springframework.context.annotation.Bean
        @Primary
        Somebody somebody(Guests guests, ProfileService profiles) {
            return new Somebody(guests, profiles);
        }
    }
}
