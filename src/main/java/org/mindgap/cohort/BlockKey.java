package org.mindgap.cohort;

import java.util.UUID;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;

/// The people of a track and a group who answered a question: the smallest number of people that is ever published.
record BlockKey(QuestionId question, Track track, GroupId group) {
    /// The group of those who belong to none.
    static final GroupId NO_GROUP = new GroupId(new UUID(0, 0));
}
