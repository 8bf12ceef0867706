package org.mindgap.curriculum;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An item whose steps are to be put in order; `steps` stand in a right one.
public record OrderingItem(ItemId id, RichText stem, ItemTraits traits, List<Step> steps) implements Item {
    public OrderingItem {
        steps = List.copyOf(steps);
        if (steps.stream().map(Step::rank).distinct().count() < 2) {
            throw new IllegalArgumentException(id + " needs steps of which at least two have an order");
        }
    }

    Set<OptionId> ids() {
        return steps.stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether these are the steps, each of them once.
    public boolean isAnOrderOfTheSteps(List<OptionId> order) {
        return order.size() == steps.size() && Set.copyOf(order).equals(ids());
    }

    /// A step, and why it belongs where it does; steps of one rank may be swapped.
    public record Step(OptionId id, RichText text, int rank, RichText why) {}
}
