package org.mindgap.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.AccountDeleted;
import org.mindgap.people.OwnWords;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people write on their half of a case, and lets them share it.
@Service
public class ConversationService {
    private final Drafts drafts;
    private final Recommendations recommendations;
    private final Shares shares;
    private final Ledger ledger;
    private final Clock clock;

    ConversationService(Drafts drafts, Recommendations recommendations, Shares shares, Ledger ledger, Clock clock) {
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.shares = shares;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Saves what somebody is writing, in place of what they wrote before; what is longer than
    /// [Recommendation#LONGEST] characters is not saved.
    ///
    /// @param side the clinical or the technical one
    /// @return whether it is saved
    @Transactional
    public boolean save(PersonId person, ModuleId module, Track side, String words) {
        String storable = OwnWords.storable(words);
        if (side == Track.MIXED || storable.length() > Recommendation.LONGEST) {
            return false;
        }
        ledger.lock(person);
        drafts.save(person, module, side, storable, clock.instant());
        return true;
    }

    /// What this person is writing, also as a guest.
    @Transactional(readOnly = true)
    public Optional<Draft> draft(PersonId person, ModuleId module) {
        return drafts.newest(ledger.pseudonyms(person), module);
    }

    /// Keeps a version for good and takes the draft away. The words of the newest version handed in again are that
    /// version; empty when there are no words or too many.
    ///
    /// @param side the clinical or the technical one; who has handed in before stays on that side
    @Transactional
    public Optional<Recommendation> handIn(PersonId person, ModuleId module, Track side, String words) {
        String storable = OwnWords.storable(words);
        if (side == Track.MIXED || storable.isEmpty() || storable.length() > Recommendation.LONGEST) {
            return Optional.empty();
        }
        ledger.lock(person);
        List<PersonId> people = ledger.pseudonyms(person);
        List<Recommendation> before = recommendations.of(people, module);
        drafts.delete(people, module);
        if (!before.isEmpty() && before.getFirst().words().equals(storable)) {
            return Optional.of(before.getFirst());
        }
        int last = before.stream().mapToInt(Recommendation::version).max().orElse(0);
        Recommendation next = new Recommendation(
                UUID.randomUUID(),
                person,
                module,
                before.isEmpty() ? side : before.getFirst().side(),
                last + 1,
                storable,
                clock.instant());
        recommendations.insert(next);
        return Optional.of(next);
    }

    /// What this person handed in, also as a guest, newest first.
    @Transactional(readOnly = true)
    public List<Recommendation> versions(PersonId person, ModuleId module) {
        return recommendations.of(ledger.pseudonyms(person), module);
    }

    /// Makes a link to the newest version; one that there was before stops working. Empty when nothing was handed in.
    @Transactional
    public Optional<ShareToken> share(PersonId person, ModuleId module) {
        ledger.lock(person);
        List<PersonId> people = ledger.pseudonyms(person);
        Optional<Recommendation> newest =
                recommendations.of(people, module).stream().findFirst();
        shares.delete(people, module);
        return newest.map(shared -> {
            ShareToken token = ShareToken.random();
            shares.insert(person, shared, token, clock.instant());
            return token;
        });
    }

    /// Which version can be read under a link, and since when.
    @Transactional(readOnly = true)
    public Optional<Share> shared(PersonId person, ModuleId module) {
        return shares.current(ledger.pseudonyms(person), module);
    }

    /// Stops the link.
    @Transactional
    public void unshare(PersonId person, ModuleId module) {
        shares.delete(ledger.pseudonyms(person), module);
    }

    /// What a link shows; empty for what was never one or is none any more.
    @Transactional(readOnly = true)
    public Optional<Recommendation> find(ShareToken token) {
        return shares.find(token);
    }

    @EventListener
    @Transactional
    void forgets(AccountDeleted event) {
        List<PersonId> people = ledger.pseudonyms(event.person());
        shares.delete(people);
        recommendations.delete(people);
        drafts.delete(people);
    }
}
