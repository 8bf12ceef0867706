package org.mindgap.quiz;

import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Prints;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.grading.Response;

/// An answer on its way: to which question, as it was shown, and how sure the person is.
///
/// @param id chosen where the question is shown, so that sending it twice keeps it once
/// @param wording the hash of what was on the screen
public record Submission(
        UUID id, PersonId person, ItemId item, Response response, Optional<Confidence> confidence, String wording) {

    /// An answer to an item as the person saw it.
    public static Submission to(
            Item shown, UUID id, PersonId person, Response response, Optional<Confidence> confidence) {
        return new Submission(id, person, shown.id(), response, confidence, Prints.hash(Prints.wording(shown)));
    }
}
