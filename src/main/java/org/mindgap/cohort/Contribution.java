package org.mindgap.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Group;

/// Everything that is kept of somebody's contribution.
///
/// @param answers the chosen options by question; of the open question, the chosen themes
/// @param words what the person wrote to the open question
public record Contribution(
        Track track, Optional<Group> group, Map<QuestionId, List<OptionId>> answers, Optional<String> words) {
    public Contribution {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// What came of the wish to contribute.
    public enum Outcome {
        CONTRIBUTED,
        /// No group has this code; nothing was contributed.
        UNKNOWN_CODE,
        /// The person is not in the group, or not any more; nothing was contributed.
        NOT_IN_GROUP
    }
}
