package org.mindgap.workbench.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Workbench.Tool;

/// The address of a tool with what was typed, for short input only.
final class ToolLink {
    /// What browsers and mail programs pass on unharmed.
    static final int LONGEST = 2000;

    private ToolLink() {}

    /// Nothing where the address would be too long.
    static Optional<String> of(Tool tool, Map<String, String> typed) {
        int characters = typed.values().stream().mapToInt(String::length).sum();
        if (characters >= LONGEST) {
            return Optional.empty();
        }
        String query = typed.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        String address = Addresses.of(tool) + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(address).filter(link -> link.length() < LONGEST);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
