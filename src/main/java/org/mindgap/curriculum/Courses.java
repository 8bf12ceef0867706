package org.mindgap.curriculum;

import java.util.Locale;

/// The course in the reader's language; English where there is no other.
public interface Courses {
    Course in(Locale locale);
}
