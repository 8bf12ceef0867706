package org.mindgap.widget;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Days and moments, written the same on every page: the day first, the month as a word, so that nobody takes one for
/// the other; the hours count to 24.
public final class Days {
    /// What [#brief] writes, as date pickers want to be told.
    static final String BRIEF = "d MMM yyyy";

    private Days() {}

    /// `9 September 2026`, for sentences.
    ///
    /// @param day a date, or a moment in a zone
    public static String full(TemporalAccessor day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /// `9 Sep 2026`, for tables.
    ///
    /// @param day a date, or a moment in a zone
    public static String brief(TemporalAccessor day, Locale locale) {
        return DateTimeFormatter.ofPattern(BRIEF, locale).format(day);
    }

    /// `9 Sep 2026, 14:05`.
    ///
    /// @param moment a moment in a zone
    public static String moment(TemporalAccessor moment, Locale locale) {
        return brief(moment, locale) + ", " + time(moment);
    }

    /// `14:05`.
    ///
    /// @param moment a moment in a zone
    public static String time(TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
    }
}
