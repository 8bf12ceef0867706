package org.mindgap.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Passage;

/// Draws the items of an attempt: at random, spread over the lessons, what was not seen before first.
final class CheckDraw {
    private CheckDraw() {}

    static List<ItemId> draw(List<Item> bank, int number, Set<ItemId> seen, Random chance) {
        List<Item> shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, chance);
        shuffled.sort(Comparator.comparing(item -> seen.contains(item.id())));
        Map<String, Integer> fromLesson = new HashMap<>();
        List<Item> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(number, bank.size())) {
            // Both sorts are stable: among the least drawn lessons, unseen items and then chance decide.
            Item next = shuffled.stream()
                    .min(Comparator.comparing((Item item) -> seen.contains(item.id()))
                            .thenComparing(item -> fromLesson.getOrDefault(lesson(item), 0)))
                    .orElseThrow();
            shuffled.remove(next);
            drawn.add(next);
            fromLesson.merge(lesson(next), 1, Integer::sum);
        }
        Collections.shuffle(drawn, chance);
        return drawn.stream().map(Item::id).toList();
    }

    private static String lesson(Item item) {
        return item.traits()
                .teaches()
                .map(Passage::lesson)
                .map(LessonId::toString)
                .orElse("");
    }
}
