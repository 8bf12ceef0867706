package org.mindgap.institution.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which column of a file means what, by the names in its first row; in any order and case.
final class Columns {
    private enum Meaning {
        EMAIL("email", "mail", "emailaddress", "mailaddress", "address"),
        NAME("name", "fullname", "displayname"),
        FIRST_NAME("firstname", "givenname", "forename"),
        LAST_NAME("lastname", "surname", "familyname"),
        GROUP("group", "groups", "grouppath", "team", "department", "unit"),
        ROLE("role", "institutionrole");

        private final Set<String> words;

        Meaning(String... words) {
            this.words = Set.of(words);
        }
    }

    private final Map<Meaning, Integer> places;
    private final List<String> ignored;
    private final boolean ambiguous;

    private Columns(Map<Meaning, Integer> places, List<String> ignored, boolean ambiguous) {
        this.places = places;
        this.ignored = ignored;
        this.ambiguous = ambiguous;
    }

    static Columns of(String[] header) {
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        List<String> ignored = new ArrayList<>();
        boolean ambiguous = false;
        for (int i = 0; i < header.length; i++) {
            String title = header[i].strip();
            Optional<Meaning> meaning = meaning(title);
            if (meaning.isPresent()) {
                ambiguous |= places.putIfAbsent(meaning.get(), i) != null;
            } else if (!title.isEmpty()) {
                ignored.add(title);
            }
        }
        return new Columns(places, ignored, ambiguous);
    }

    boolean hasEmail() {
        return places.containsKey(Meaning.EMAIL);
    }

    boolean isAmbiguous() {
        return ambiguous;
    }

    List<String> ignored() {
        return ignored;
    }

    RosterLine line(int number, String[] row) {
        String name = Stream.of(Meaning.NAME, Meaning.FIRST_NAME, Meaning.LAST_NAME)
                .filter(part -> part == Meaning.NAME || !places.containsKey(Meaning.NAME))
                .map(part -> cell(row, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new RosterLine(
                number, cell(row, Meaning.EMAIL), name, cell(row, Meaning.GROUP), cell(row, Meaning.ROLE));
    }

    private String cell(String[] row, Meaning meaning) {
        Integer place = places.get(meaning);
        return place == null || place >= row.length ? "" : strip(row[place]);
    }

    /// No-break spaces come with what people paste.
    private static String strip(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    private static Optional<Meaning> meaning(String title) {
        String word = title.toLowerCase(Locale.ROOT).replaceAll("[\\s_.\\-\u00a0]", "");
        return Stream.of(Meaning.values())
                .filter(meaning -> meaning.words.contains(word))
                .findFirst();
    }
}
