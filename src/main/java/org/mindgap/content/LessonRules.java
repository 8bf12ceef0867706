package org.mindgap.content;

import java.util.List;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Block.Aside;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Section;
import org.mindgap.curriculum.Track;

/// What every lesson owes each side: a question before, cases to decide, and one line to take away at the end.
final class LessonRules {
    private final Problems problems;

    LessonRules(Problems problems) {
        this.problems = problems;
    }

    void check(String file, List<Item> items, List<Section> sections) {
        for (Track side : List.of(Track.CLINICAL, Track.TECHNICAL)) {
            String name = side == Track.CLINICAL ? "clinical" : "technical";
            if (count(items, side, Item.Place.BEFORE) != 1) {
                problems.add(
                        file,
                        1,
                        "The " + name + " side needs exactly one question before the lesson.",
                        "Give one item in items.yaml the place \"before\" and this track.");
            }
            if (count(items, side, Item.Place.CASE) < 2) {
                problems.add(
                        file,
                        1,
                        "The " + name + " side needs at least two cases.",
                        "Add items with the place \"case\" and this track to items.yaml.");
            }
        }
        List<Block> all =
                sections.stream().flatMap(section -> section.blocks().stream()).toList();
        long takeaways = all.stream().filter(LessonRules::isTakeaway).count();
        if (takeaways != 1 || !isTakeaway(all.getLast())) {
            problems.add(
                    file,
                    1,
                    "The lesson does not end with its one takeaway.",
                    "Put one ::: takeaway block at the very end.");
        }
    }

    private static long count(List<Item> items, Track side, Item.Place place) {
        return items.stream()
                .filter(item -> item.isFor(side) && item.traits().place() == place && !item.isWithdrawn())
                .count();
    }

    private static boolean isTakeaway(Block block) {
        return block instanceof Aside aside && aside.kind() == Aside.Kind.TAKEAWAY;
    }
}
