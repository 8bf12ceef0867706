package org.mindgap.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.quiz.grading.Response.Entered;
import org.mindgap.quiz.grading.Verdict.Explanation;

/// Grades.
///
/// - Single choice: 1 for the right option, otherwise 0.
/// - Several answers: right ones chosen minus wrong ones chosen, over all right ones, never below 0. Choosing
///   everything or nothing therefore never passes for knowledge.
/// - A number: 1 within the tolerance, both ends included, otherwise 0; known wrong ways get their own explanation.
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
        };
    }

    /// @throws IllegalArgumentException if the response does not fit the item
    public static Verdict grade(Item item, Response response) {
        if (!fits(item, response)) {
            throw new IllegalArgumentException(response + " is no response to " + item.id());
        }
        return switch (item) {
            case ChoiceItem choice -> choice(choice, (Chosen) response);
            case NumericItem numeric -> number(numeric, ((Entered) response).value());
        };
    }

    private static Verdict choice(ChoiceItem item, Chosen chosen) {
        List<Explanation> explanations = new ArrayList<>();
        int right = 0;
        int hits = 0;
        int falseAlarms = 0;
        for (ChoiceItem.Option option : item.options()) {
            boolean given = chosen.options().contains(option.id());
            right += option.correct() ? 1 : 0;
            hits += option.correct() && given ? 1 : 0;
            falseAlarms += !option.correct() && given ? 1 : 0;
            explanations.add(new Explanation(Optional.of(option.id()), given, option.correct(), option.feedback()));
        }
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
}
