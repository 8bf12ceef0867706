package org.mindgap.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question with a right answer and an explanation for every answer.
public sealed interface Item permits ChoiceItem, NumericItem, OrderingItem, MatchingItem, FaultItem, LabItem {
    ItemId id();

    RichText stem();

    ItemTraits traits();

    default boolean isFor(Track track) {
        return traits().tracks().stream().anyMatch(track::reads);
    }

    default boolean isWithdrawn() {
        return traits().withdrawn().isPresent();
    }

    /// What is known of an item beside its text.
    ///
    /// @param teaches the passage that teaches what is asked
    /// @param picture what is to be seen under the stem
    /// @param withdrawn set once nobody is asked any more, because the item was at fault
    record ItemTraits(
            Place place,
            Set<Track> tracks,
            int difficulty,
            String bloom,
            List<SourceId> sources,
            Optional<String> derivation,
            Optional<Passage> teaches,
            Optional<Figure> picture,
            Optional<Withdrawal> withdrawn) {
        public ItemTraits {
            tracks = Set.copyOf(tracks);
            sources = List.copyOf(sources);
            if (tracks.isEmpty() || difficulty < 1 || difficulty > 5) {
                throw new IllegalArgumentException("An item is for somebody and has a difficulty from 1 to 5");
            }
        }
    }

    /// Where an item is met.
    enum Place {
        BEFORE,
        CASE,
        BANK,
        FORM
    }

    /// When an item was taken out, and why; whoever met it is credited.
    record Withdrawal(LocalDate on, RichText reason) {}
}
