package org.mindgap.progress;

import java.util.Map;
import java.util.UUID;
import org.mindgap.people.AccountDeleted;
import org.mindgap.people.GuestAdopted;
import org.mindgap.people.PersonCreated;
import org.mindgap.people.TrackChosen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the ledger and the places in step with what happens to people, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeopleEvents {
    private final LedgerEntries entries;
    private final Ledger ledger;
    private final Places places;
    private final CompletedModules completed;
    private final ObjectProvider<ContentVersion> version;
    private final ApplicationEventPublisher events;

    PeopleEvents(
            LedgerEntries entries,
            Ledger ledger,
            Places places,
            CompletedModules completed,
            ObjectProvider<ContentVersion> version,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.ledger = ledger;
        this.places = places;
        this.completed = completed;
        this.version = version;
        this.events = events;
    }

    @EventListener
    void opensTheChain(PersonCreated event) {
        entries.open(event.person());
    }

    @EventListener
    void records(TrackChosen event) {
        Map<String, String> facts = Map.of("track", event.track().name());
        ledger.append(
                event.person(),
                new Happening(UUID.randomUUID(), EventKind.TRACK_CHOSEN, "track", contentVersion(), facts));
    }

    @EventListener
    void records(GuestAdopted event) {
        UUID guest = event.guest().value();
        ledger.append(
                event.account(), new Happening(guest, EventKind.GUEST_ADOPTED, guest.toString(), contentVersion()));
        places.move(event.guest(), event.account());
        completed.move(event.guest(), event.account());
        events.publishEvent(new CompletionsMoved(event.account()));
    }

    @EventListener
    void forgetsThePlaces(AccountDeleted event) {
        places.forget(event.person());
    }

    private String contentVersion() {
        ContentVersion served = version.getIfAvailable();
        return served == null ? Happening.NO_CONTENT : served.hash();
    }
}
