package org.mindgap.people;

/// Turns a password into what may be stored.
@FunctionalInterface
public interface PasswordHashing {
    String hash(String password);
}
