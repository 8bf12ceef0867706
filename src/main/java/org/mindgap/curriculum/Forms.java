package org.mindgap.curriculum;

import java.util.List;
import java.util.stream.Stream;

/// The parallel forms of a module: pairs of items that ask the same with another story and other numbers.
public record Forms(List<Pair> pairs) {
    public Forms {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("Parallel forms need at least one pair");
        }
    }

    /// What somebody on this track is asked in a form, in the order of the pairs; with a withdrawn item goes its pair.
    public List<Item> items(Form form, Track track) {
        return pairs.stream()
                .filter(pair -> !pair.a().isWithdrawn() && !pair.b().isWithdrawn())
                .map(pair -> form == Form.A ? pair.a() : pair.b())
                .filter(item -> item.isFor(track))
                .toList();
    }

    public List<Item> items() {
        return pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).toList();
    }

    /// Two items that measure the same.
    public record Pair(Item a, Item b) {
        public Pair {
            if (!a.getClass().equals(b.getClass())
                    || !a.traits().tracks().equals(b.traits().tracks())
                    || a.traits().difficulty() != b.traits().difficulty()
                    || !a.traits().bloom().equals(b.traits().bloom())
                    || !a.traits()
                            .teaches()
                            .map(Passage::lesson)
                            .equals(b.traits().teaches().map(Passage::lesson))) {
                throw new IllegalArgumentException(
                        a.id() + " and " + b.id() + " differ in kind, tracks, difficulty, bloom or lesson");
            }
        }
    }
}
