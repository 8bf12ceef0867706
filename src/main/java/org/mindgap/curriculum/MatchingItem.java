package org.mindgap.curriculum;

import java.util.List;
import java.util.Optional;

/// An item that asks which choice belongs to each prompt; a choice may belong to several prompts, or to none.
public record MatchingItem(ItemId id, RichText stem, ItemTraits traits, List<Prompt> prompts, List<Choice> choices)
        implements Item {
    public MatchingItem {
        prompts = List.copyOf(prompts);
        choices = List.copyOf(choices);
        for (Prompt prompt : prompts) {
            if (choice(choices, prompt.match()).isEmpty()) {
                throw new IllegalArgumentException(id + " has no choice " + prompt.match() + " for " + prompt.id());
            }
        }
    }

    public Optional<Choice> choice(OptionId choice) {
        return choice(choices, choice);
    }

    public Optional<Prompt> prompt(OptionId prompt) {
        return prompts.stream()
                .filter(candidate -> candidate.id().equals(prompt))
                .findFirst();
    }

    private static Optional<Choice> choice(List<Choice> choices, OptionId id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /// What something is to be found for, and why `match` belongs to it.
    public record Prompt(OptionId id, RichText text, OptionId match, RichText why) {}

    /// What can be chosen; `why` says of one that belongs nowhere why it does not, and is empty otherwise.
    public record Choice(OptionId id, RichText text, RichText why) {}
}
