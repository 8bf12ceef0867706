package org.mindgap.people;

/// What came of an attempt to make an account.
public sealed interface SignUp {
    /// The account exists now.
    record SignedUp(Account account) implements SignUp {}

    /// Somebody has an account with this e-mail address already.
    record EmailTaken() implements SignUp {}

    /// The password is too easy to guess.
    record WeakPassword(PasswordWeakness reason) implements SignUp {}

    /// This is no e-mail address that an account can have.
    record InvalidEmail() implements SignUp {}
}
