package org.mindgap.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// Runs every test of a class twice: on H2 and on a real PostgreSQL, migrated and used as in production, with an owner
/// and an application user.
///
/// Constructor and method parameters are the beans of a small Spring context on the current database: the services
/// and repositories of `people` and `progress` and of the packages named here (never their `ui`), Spring's `JdbcClient`
/// and `TransactionTemplate`, and the [DatabaseUnderTest] itself.
///
/// ```java
/// @OnBothDatabases(packages = "org.mindgap.quiz")
/// class QuizAttemptsTest {
///     QuizAttemptsTest(QuizAttempts attempts, Guests guests, TransactionTemplate transaction) { … }
/// ```
///
/// One database of each kind serves the whole test run, and the ledger cannot be emptied: a test makes its own person
/// (`guests.start().person()`) instead of cleaning up.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {
    /// Further packages whose services and repositories the tests use.
    String[] packages() default {};

    /// Further beans, such as a fixed content version.
    Class<?>[] beans() default {};

    /// Whether the class needs empty databases of its own: for tests that damage data or count everybody's.
    boolean ownDatabase() default false;
}
