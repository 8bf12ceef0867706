package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words that stand for values in course files and in links, in the order in which they are offered.
public record Words<E extends Enum<E>>(Map<String, E> meanings) {
    public Words {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /// The values in their own order, one word for each.
    public static <E extends Enum<E>> Words<E> of(Class<E> type, String... words) {
        E[] values = type.getEnumConstants();
        if (values.length != words.length) {
            throw new IllegalArgumentException(type + " has " + values.length + " values, not " + words.length);
        }
        Map<String, E> meanings = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            meanings.put(words[i], values[i]);
        }
        return new Words<>(meanings);
    }

    public List<String> all() {
        return new ArrayList<>(meanings.keySet());
    }

    public E meaning(String word) {
        E meaning = meanings.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException("None of " + all() + ": " + word);
        }
        return meaning;
    }

    public String of(E value) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
