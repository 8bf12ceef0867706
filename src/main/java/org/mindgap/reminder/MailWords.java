package org.mindgap.reminder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/// The words of mails and calendars: they stand where those of the pages do.
@Component
public class MailWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");

    public String say(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /// A day as `Thursday 12 March 2026`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
