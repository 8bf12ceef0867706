package org.mindgap.e2e;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the interface, so that tests look for what learners read.
final class Words {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    static String of(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
