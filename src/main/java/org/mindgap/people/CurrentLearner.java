package org.mindgap.people;

import java.util.Optional;

/// The learner behind the current request.
public interface CurrentLearner {
    Optional<Learner> find();

    /// The learner, made a guest now when nobody is known yet.
    Learner start();
}
