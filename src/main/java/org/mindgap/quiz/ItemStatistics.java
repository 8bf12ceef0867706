package org.mindgap.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.statistics.ItemAnalysis;
import org.mindgap.statistics.ItemAnalysis.Key;
import org.mindgap.statistics.ItemAnalysis.Option;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What answers say about items, for those who teach with them and write them; nobody's answers are shown.
@Service
public class ItemStatistics {
    /// Fewer people than this are not shown, as everywhere.
    public static final int FEWEST = 10;

    /// More than these newest answers tell nothing more.
    private static final int MOST = 2_000;

    private final Sittings sittings;
    private final Wordings wordings;
    private final Courses courses;

    ItemStatistics(Sittings sittings, Wordings wordings, Courses courses) {
        this.sittings = sittings;
        this.wordings = wordings;
        this.courses = courses;
    }

    /// An item with its analysis, which is empty with fewer than ten people.
    public record Analysed(Item item, int people, Optional<ItemAnalysis> analysis) {
        public boolean isFlagged() {
            return analysis.filter(found -> !found.flags().isEmpty()).isPresent();
        }
    }

    /// The items of a module, flagged ones first, then the most answered.
    ///
    /// @throws IllegalArgumentException if there is no such module
    @Transactional(readOnly = true)
    public List<Analysed> of(ModuleId module) {
        Map<ItemId, Integer> people = sittings.people();
        return courses.in(Locale.ENGLISH)
                .module(module)
                .orElseThrow(() -> new IllegalArgumentException("There is no module " + module))
                .items()
                .map(item -> analysed(item, people.getOrDefault(item.id(), 0)))
                .sorted(Comparator.comparing(Analysed::isFlagged)
                        .thenComparing(Analysed::people)
                        .reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Analysed> of(ItemId id) {
        return courses.in(Locale.ENGLISH)
                .item(id)
                .map(item -> analysed(item, sittings.people().getOrDefault(id, 0)));
    }

    /// Every wording of an item that somebody answered, oldest first.
    @Transactional(readOnly = true)
    public List<ItemWording> wordings(ItemId id) {
        return wordings.of(id);
    }

    private Analysed analysed(Item item, int people) {
        if (people < FEWEST) {
            return new Analysed(item, people, Optional.empty());
        }
        // Answers that no longer fit are never among these: an item keeps its meaning.
        List<ItemAnalysis.Sitting> answers = sittings.of(item.id(), MOST).stream()
                .filter(sitting -> Grading.fits(item, sitting.response()))
                .map(sitting ->
                        new ItemAnalysis.Sitting(sitting.score(), sitting.rest(), chosen(item, sitting.response())))
                .toList();
        return new Analysed(
                item,
                people,
                answers.size() < FEWEST
                        ? Optional.empty()
                        : Optional.of(ItemAnalysis.of(answers, key(item), chance(item))));
    }

    private static Set<String> chosen(Item item, Response response) {
        return response instanceof Response.Chosen options && item instanceof ChoiceItem
                ? options.options().stream().map(OptionId::value).collect(Collectors.toSet())
                : Set.of();
    }

    private static Key key(Item item) {
        return item instanceof ChoiceItem choice
                ? new Key(
                        choice.options().stream()
                                .map(option -> new Option(option.id().value(), option.correct()))
                                .toList(),
                        choice.several())
                : Key.none();
    }

    /// How often somebody who guesses gets everything right; unknown where a number is typed or a lab is used.
    static OptionalDouble chance(Item item) {
        return switch (item) {
            case ChoiceItem choice
            when !choice.several() -> OptionalDouble.of(1.0 / choice.options().size());
            case ChoiceItem choice ->
                OptionalDouble.of(Math.pow(0.5, choice.options().size()));
            case FaultItem fault ->
                OptionalDouble.of(Math.pow(0.5, fault.parts().size()));
            default -> OptionalDouble.empty();
        };
    }
}
