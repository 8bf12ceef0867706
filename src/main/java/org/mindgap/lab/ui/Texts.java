package org.mindgap.lab.ui;

/// Gives the texts of the interface in the reader's language.
@FunctionalInterface
interface Texts {
    String of(String key, Object... parameters);
}
