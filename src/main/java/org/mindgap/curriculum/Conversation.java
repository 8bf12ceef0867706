package org.mindgap.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One decision of which each side knows a half: both write a recommendation, then read the other side's.
///
/// @param situation what both sides know
/// @param halves what only one of them knows, for the clinical and the technical side
/// @param compare what to look for in both recommendations
/// @param origin what is invented, and how its numbers were computed
public record Conversation(
        String title,
        String summary,
        RichText situation,
        Map<Track, Half> halves,
        List<RichText> compare,
        RichText origin) {

    /// @param facts what this side knows
    /// @param task what it is asked to write
    /// @param answer what a colleague of this side might hand in
    public record Half(List<RichText> facts, RichText task, RichText answer) {
        public Half {
            facts = List.copyOf(facts);
        }
    }

    /// @throws IllegalArgumentException where there are other halves than the clinical and the technical one
    public Conversation {
        EnumMap<Track, Half> both = new EnumMap<>(Track.class);
        both.putAll(halves);
        halves = Map.copyOf(both);
        compare = List.copyOf(compare);
        if (halves.size() != 2 || halves.containsKey(Track.MIXED)) {
            throw new IllegalArgumentException("A conversation has a clinical and a technical half");
        }
    }

    /// What the clinical or the technical side knows.
    public Half half(Track side) {
        Half half = halves.get(side);
        if (half == null) {
            throw new IllegalArgumentException("Nobody is on both sides of a conversation");
        }
        return half;
    }
}
