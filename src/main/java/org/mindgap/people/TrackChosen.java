package org.mindgap.people;

import org.mindgap.curriculum.Track;

/// A person's track was set or changed; published in the transaction that stores it.
public record TrackChosen(PersonId person, Track track) {}
