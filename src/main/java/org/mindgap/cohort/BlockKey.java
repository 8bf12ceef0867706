package org.mindgap.cohort;

import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;

/// The people of a track and a group who answered a question: the smallest number of people that is ever published.
record BlockKey(QuestionId question, Track track, PeerGroupId group) {}
