package org.mindgap.progress;

/// The version of the course that is served now: 64 hexadecimal digits.
@FunctionalInterface
public interface ContentVersion {
    String hash();
}
