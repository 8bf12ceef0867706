package org.mindgap.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Track;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What people say they do, and the track that follows from it.
@Service
public class ProfileService {
    private final Profiles profiles;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileService(Profiles profiles, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.profiles = profiles;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Profile> find(PersonId person) {
        return profiles.find(person);
    }

    /// Stores the roles with the track that fits them.
    public Profile choose(PersonId person, Set<ProfessionalRole> roles) {
        return choose(person, roles, TrackSuggestion.of(roles).track());
    }

    /// Stores the roles with a track of the person's own choice. To be called outside a transaction.
    public Profile choose(PersonId person, Set<ProfessionalRole> roles, Track track) {
        try {
            return transaction.execute(status -> store(person, roles, track));
        } catch (DuplicateKeyException simultaneous) {
            // Two windows stored the first profile at once; the row is there now.
            return transaction.execute(status -> store(person, roles, track));
        }
    }

    private Profile store(PersonId person, Set<ProfessionalRole> roles, Track track) {
        Optional<Track> before = profiles.find(person).map(Profile::track);
        Profile profile = new Profile(person, roles, track, clock.instant());
        profiles.store(profile);
        if (!before.equals(Optional.of(track))) {
            events.publishEvent(new TrackChosen(person, track));
        }
        return profile;
    }
}
