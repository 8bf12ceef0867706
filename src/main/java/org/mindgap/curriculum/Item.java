package org.mindgap.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question with a right answer and an explanation for every answer.
public sealed interface Item permits ChoiceItem, NumericItem {
    ItemId id();

    RichText stem();

    ItemTraits traits();

    default boolean isFor(Track track) {
        return traits().tracks().stream().anyMatch(track::reads);
    }

    /// What is known of an item beside its text.
    record ItemTraits(
            Place place,
            Set<Track> tracks,
            int difficulty,
            String bloom,
            List<SourceId> sources,
            Optional<String> derivation,
            Optional<LessonId> teaches) {
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
        BANK
    }
}
