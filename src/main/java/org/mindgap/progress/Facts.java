package org.mindgap.progress;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The details of an event as one canonical text: a line `key=value` each, sorted by key.
///
/// In values, a backslash is written `\\` and a line feed `\n`; nothing else is escaped.
final class Facts {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Facts() {}

    static String write(Map<String, String> facts) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts).forEach((key, value) -> {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("Not the key of a fact: " + key);
            }
            String escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
            text.append(key).append('=').append(escaped).append('\n');
        });
        return text.toString();
    }

    static SortedMap<String, String> read(String text) {
        SortedMap<String, String> facts = new TreeMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not a line of facts: " + line);
            }
            facts.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        });
        return facts;
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character != '\\' || i + 1 == value.length()) {
                plain.append(character);
            } else {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            }
        }
        return plain.toString();
    }
}
