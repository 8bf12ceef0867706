package org.mindgap.quiz.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.quiz.grading.Response.Entered;
import org.mindgap.quiz.grading.Response.Matched;
import org.mindgap.quiz.grading.Response.Ordered;
import org.mindgap.quiz.grading.Response.Worked;
import org.mindgap.quiz.grading.Verdict.Explanation;

/// Grades.
///
/// - Single choice: 1 for the right option, otherwise 0.
/// - Several answers: right ones chosen minus wrong ones chosen, over all right ones, never below 0. Choosing
///   everything or nothing therefore never passes for knowledge.
/// - A number: 1 within the tolerance, both ends included, otherwise 0; known wrong ways get their own explanation.
/// - Ordering: pairs of steps in the right order minus pairs in the wrong one, over all pairs that have an order, never
///   below 0 (Goodman and Kruskal's gamma): 1 for a right order, 0 on average for chance.
/// - Matching: prompts with their choice over all prompts.
/// - Find the fault: as several answers, over the parts that are at fault.
/// - A task of a lab: the share of the points that the lab's engine gives.
public final class Grading {
    private Grading() {}

    /// Whether the response fits the item as it is now; it may not when the item changed since it was shown.
    public static boolean fits(Item item, Response response) {
        return switch (item) {
            case ChoiceItem choice ->
                response instanceof Chosen chosen
                        && (choice.several() || chosen.options().size() <= 1)
                        && chosen.options().stream()
                                .allMatch(option -> choice.option(option).isPresent());
            case NumericItem _ -> response instanceof Entered;
            case OrderingItem ordering ->
                response instanceof Ordered ordered && ordering.isAnOrderOfTheSteps(ordered.steps());
            case MatchingItem matching -> response instanceof Matched matched && fits(matching, matched.choices());
            case FaultItem fault ->
                response instanceof Chosen chosen && parts(fault).containsAll(chosen.options());
            case LabItem lab -> response instanceof Worked worked && LabGrading.fits(lab, worked);
        };
    }

    private static boolean fits(MatchingItem item, Map<OptionId, OptionId> choices) {
        return choices.entrySet().stream()
                .allMatch(pair -> item.prompt(pair.getKey()).isPresent()
                        && item.choice(pair.getValue()).isPresent());
    }

    private static Set<OptionId> parts(FaultItem item) {
        return item.parts().stream().map(FaultItem.Part::id).collect(Collectors.toSet());
    }

    /// @throws IllegalArgumentException if the response does not fit the item
    public static Verdict grade(Item item, Response response) {
        if (!fits(item, response)) {
            throw new IllegalArgumentException(response + " is no response to " + item.id());
        }
        return switch (item) {
            case ChoiceItem choice -> choice(choice, (Chosen) response);
            case NumericItem numeric -> number(numeric, ((Entered) response).value());
            case OrderingItem ordering -> order(ordering, ((Ordered) response).steps());
            case MatchingItem matching -> pairs(matching, ((Matched) response).choices());
            case FaultItem fault -> faults(fault, (Chosen) response);
            case LabItem lab -> LabGrading.grade(lab, (Worked) response);
        };
    }

    private static Verdict choice(ChoiceItem item, Chosen chosen) {
        return marked(item.options().stream()
                .map(option -> new Explanation(
                        Optional.of(option.id()),
                        chosen.options().contains(option.id()),
                        option.correct(),
                        option.feedback()))
                .toList());
    }

    private static Verdict faults(FaultItem item, Chosen chosen) {
        return marked(item.parts().stream()
                .map(part -> new Explanation(
                        Optional.of(part.id()), chosen.options().contains(part.id()), part.fault(), part.why()))
                .toList());
    }

    /// Hits minus false alarms, over what there was to hit.
    private static Verdict marked(List<Explanation> explanations) {
        long right = explanations.stream().filter(Explanation::correct).count();
        long hits = explanations.stream()
                .filter(one -> one.correct() && one.given())
                .count();
        long falseAlarms = explanations.stream()
                .filter(one -> !one.correct() && one.given())
                .count();
        return new Verdict(Math.max(0, hits - falseAlarms) / (double) right, explanations);
    }

    private static Verdict number(NumericItem item, double value) {
        Optional<OptionId> none = Optional.empty();
        if (within(value, item.answer(), item.tolerance())) {
            return new Verdict(1, List.of(new Explanation(none, true, true, item.feedback())));
        }
        for (NumericItem.Route route : item.routes()) {
            if (within(value, route.answer(), route.tolerance())) {
                return new Verdict(0, List.of(new Explanation(none, true, false, route.feedback())));
            }
        }
        return new Verdict(0, List.of(new Explanation(none, true, false, item.otherwise())));
    }

    /// A typed decimal is seldom a binary fraction: the ends of the tolerance get the rounding of a sum.
    private static boolean within(double value, double answer, double tolerance) {
        double rounding = 1e-9 * Math.max(1, Math.abs(answer));
        return Math.abs(value - answer) <= tolerance + rounding;
    }

    /// A step counts as right when no pair it belongs to stands the wrong way round.
    private static Verdict order(OrderingItem item, List<OptionId> order) {
        Map<OptionId, Integer> ranks = new HashMap<>();
        item.steps().forEach(step -> ranks.put(step.id(), step.rank()));
        Map<OptionId, Integer> wrong = new HashMap<>();
        int balance = 0;
        int pairs = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int difference = Integer.compare(rank(ranks, order.get(j)), rank(ranks, order.get(i)));
                balance += difference;
                pairs += Math.abs(difference);
                if (difference < 0) {
                    wrong.merge(order.get(i), 1, Integer::sum);
                    wrong.merge(order.get(j), 1, Integer::sum);
                }
            }
        }
        List<Explanation> explanations = item.steps().stream()
                .map(step -> new Explanation(Optional.of(step.id()), true, !wrong.containsKey(step.id()), step.why()))
                .toList();
        return new Verdict(Math.max(0, balance) / (double) pairs, explanations);
    }

    private static int rank(Map<OptionId, Integer> ranks, OptionId step) {
        return ranks.getOrDefault(step, 0);
    }

    /// First the prompts, then the choices that belong nowhere: `correct` says of these that they were left alone.
    private static Verdict pairs(MatchingItem item, Map<OptionId, OptionId> choices) {
        List<Explanation> explanations = new ArrayList<>();
        int right = 0;
        for (MatchingItem.Prompt prompt : item.prompts()) {
            boolean matched = prompt.match().equals(choices.get(prompt.id()));
            right += matched ? 1 : 0;
            explanations.add(
                    new Explanation(Optional.of(prompt.id()), choices.containsKey(prompt.id()), matched, prompt.why()));
        }
        for (MatchingItem.Choice choice : item.choices()) {
            if (!choice.why().isEmpty()) {
                boolean used = choices.containsValue(choice.id());
                explanations.add(new Explanation(Optional.of(choice.id()), used, !used, choice.why()));
            }
        }
        return new Verdict(right / (double) item.prompts().size(), explanations);
    }
}
