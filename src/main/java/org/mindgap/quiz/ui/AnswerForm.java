package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.quiz.grading.Response;

/// Where an item is answered.
abstract class AnswerForm extends Div {
    /// The form for an item's kind.
    ///
    /// @param order decides in which order appears what has none of its own
    static AnswerForm of(Item item, UUID order) {
        return switch (item) {
            case ChoiceItem choice when choice.several() -> new SeveralForm(choice, order);
            case ChoiceItem choice -> new SingleForm(choice, order);
            case NumericItem numeric -> new NumberForm(numeric);
            case OrderingItem ordering -> new OrderingForm(ordering, order);
            case MatchingItem matching -> new MatchingForm(matching, order);
            case FaultItem fault -> new FaultForm(fault);
            case LabItem lab -> new LabForm(lab);
        };
    }

    /// The answer as it stands; empty while it is not complete, and then says what is missing.
    abstract Optional<Response> read();

    /// What was typed, for an answer that was read from it.
    Optional<String> typed() {
        return Optional.empty();
    }

    /// Runs when an answer is finished by a key of its own.
    void whenEntered(Runnable action) {}

    /// Goes to where the answer is given.
    abstract void enter();
}
