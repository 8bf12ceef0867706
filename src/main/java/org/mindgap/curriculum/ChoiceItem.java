package org.mindgap.curriculum;

import java.util.List;
import java.util.Optional;

/// An item with options; with `several` any number of them may be right, with `ordered` they keep their order.
public record ChoiceItem(
        ItemId id, RichText stem, ItemTraits traits, boolean several, boolean ordered, List<Option> options)
        implements Item {
    public ChoiceItem {
        options = List.copyOf(options);
        long right = options.stream().filter(Option::correct).count();
        if (several ? right == 0 || right == options.size() : right != 1) {
            throw new IllegalArgumentException(
                    several
                            ? id + " needs at least one right and one wrong option"
                            : id + " needs exactly one right option, not " + right);
        }
    }

    public Optional<Option> option(OptionId option) {
        return options.stream()
                .filter(candidate -> candidate.id().equals(option))
                .findFirst();
    }

    /// An answer on offer, and why it is right or not.
    public record Option(OptionId id, RichText text, boolean correct, RichText feedback, Optional<Figure> picture) {}
}
