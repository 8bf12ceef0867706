package org.mindgap.security;

import java.time.Duration;
import org.mindgap.people.Learner;

/// What came of an attempt to sign in.
public sealed interface SignInResult {
    /// The learner is known to the session now.
    record SignedIn(Learner learner) implements SignInResult {}

    /// The e-mail and the password do not belong together; which of the two is wrong is not told.
    record WrongCredentials() implements SignInResult {}

    /// There were too many attempts for this e-mail or from this address.
    record TooManyAttempts(Duration retryAfter) implements SignInResult {}
}
