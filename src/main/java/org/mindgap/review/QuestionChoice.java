package org.mindgap.review;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mindgap.curriculum.ItemId;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;

/// Which questions a review asks: of each module in turn the most urgent one, and in the end the most urgent first.
///
/// Of equal urgency, what was not seen for longest comes first; chance decides the rest.
record QuestionChoice(Map<ItemId, GivenAnswer> latest, int number, long seed) {
    QuestionChoice {
        latest = Map.copyOf(latest);
    }

    /// How much an item wants to be asked again, the most urgent first.
    private enum Urgency {
        CONFIDENT_ERROR,
        ERROR,
        RIGHT_WITHOUT_BEING_SURE,
        LONG_NOT_SEEN
    }

    /// @param modules the items of each module, the module that has waited longest first
    List<ItemId> from(Collection<List<ItemId>> modules) {
        Random chance = new Random(seed);
        List<Deque<ItemId>> queues = modules.stream()
                .map(items -> queue(items, chance))
                .filter(queue -> !queue.isEmpty())
                .toList();
        List<ItemId> chosen = new ArrayList<>();
        while (chosen.size() < number && queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            queues.stream()
                    .filter(queue -> !queue.isEmpty())
                    .limit(number - chosen.size())
                    .forEach(queue -> chosen.add(queue.remove()));
        }
        chosen.sort(Comparator.comparing(this::urgency));
        return List.copyOf(chosen);
    }

    private Deque<ItemId> queue(List<ItemId> items, Random chance) {
        List<ItemId> queue = new ArrayList<>(items);
        Collections.shuffle(queue, chance);
        queue.sort(Comparator.comparing(this::urgency).thenComparing(this::seen));
        return new ArrayDeque<>(queue);
    }

    private Urgency urgency(ItemId item) {
        Optional<GivenAnswer> answer = Optional.ofNullable(latest.get(item));
        if (answer.filter(GivenAnswer::isConfidentError).isPresent()) {
            return Urgency.CONFIDENT_ERROR;
        }
        if (answer.filter(given -> !given.isRight()).isPresent()) {
            return Urgency.ERROR;
        }
        boolean unsure = answer.flatMap(GivenAnswer::confidence)
                .filter(Confidence.NOT_SURE::equals)
                .isPresent();
        return unsure ? Urgency.RIGHT_WITHOUT_BEING_SURE : Urgency.LONG_NOT_SEEN;
    }

    private Instant seen(ItemId item) {
        return Optional.ofNullable(latest.get(item))
                .map(GivenAnswer::answeredAt)
                .orElse(Instant.MIN);
    }
}
