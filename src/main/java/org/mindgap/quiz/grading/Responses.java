package org.mindgap.quiz.grading;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OrderingItem;

/// Responses to any item that get all points, or none; in a lab task, those of the lottery whose target is reached by a
/// leaky split. For demonstrations and tests.
public final class Responses {
    /// Noise that is split by record looks like a breakthrough, and split by patient it does not.
    public static final String LEAKY = "records";

    public static final String HONEST = "patients";

    private Responses() {}

    public static Response right(Item item) {
        return switch (item) {
            case ChoiceItem choice ->
                new Response.Chosen(choice.options().stream()
                        .filter(ChoiceItem.Option::correct)
                        .map(ChoiceItem.Option::id)
                        .collect(Collectors.toSet()));
            case NumericItem numeric -> new Response.Entered(numeric.answer());
            case OrderingItem ordering ->
                new Response.Ordered(
                        ordering.steps().stream().map(OrderingItem.Step::id).toList());
            case MatchingItem matching ->
                new Response.Matched(matching.prompts().stream()
                        .collect(Collectors.toMap(MatchingItem.Prompt::id, MatchingItem.Prompt::match)));
            case FaultItem fault ->
                new Response.Chosen(fault.parts().stream()
                        .filter(FaultItem.Part::fault)
                        .map(FaultItem.Part::id)
                        .collect(Collectors.toSet()));
            case LabItem _ -> new Response.Worked("strategy=" + LEAKY, OptionalDouble.empty());
        };
    }

    public static Response wrong(Item item) {
        return switch (item) {
            case ChoiceItem choice
            when !choice.several() ->
                new Response.Chosen(Set.of(choice.options().stream()
                        .filter(option -> !option.correct())
                        .findFirst()
                        .orElseThrow()
                        .id()));
            case ChoiceItem _, FaultItem _ -> new Response.Chosen(Set.of());
            case NumericItem _ -> new Response.Entered(-99_999);
            case OrderingItem ordering ->
                new Response.Ordered(ordering.steps().reversed().stream()
                        .map(OrderingItem.Step::id)
                        .toList());
            case MatchingItem _ -> new Response.Matched(Map.of());
            case LabItem _ -> new Response.Worked("strategy=" + HONEST, OptionalDouble.empty());
        };
    }
}
