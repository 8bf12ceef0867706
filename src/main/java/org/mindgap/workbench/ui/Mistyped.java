package org.mindgap.workbench.ui;

/// What somebody typed cannot be read; the key names a sentence that says where and what to do.
final class Mistyped extends Exception {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 40;

    private final String key;
    private final transient Object[] values;

    /// @param key the last part of the name of the sentence
    Mistyped(String key, Object... values) {
        super(key, null, false, false);
        this.key = "workbench.typed." + key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }

    /// A text to be quoted, not too long for a line.
    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
