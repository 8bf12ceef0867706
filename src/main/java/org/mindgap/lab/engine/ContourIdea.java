package org.mindgap.lab.engine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a sentence about outlines with the same Dice can name; two of the four are enough.
///
/// Only words count, in their plain forms. Whether the sentence is good, or says the opposite, is not judged.
public enum ContourIdea {
    BORDER("borders?|bordering|boundary|boundaries"),
    DISTANCE("distances?|distant"),
    /// The lesions of the bench are metastases.
    LESION("lesions?|metastas[ei]s"),
    LOCATION("locations?|locates?|located|places?|placed|where");

    /// How many ideas a sentence needs.
    public static final int ENOUGH = 2;

    private final Pattern words;

    ContourIdea(String forms) {
        this.words = Pattern.compile("\\b(" + forms + ")\\b");
    }

    /// The ideas that a sentence names.
    public static Set<ContourIdea> namedIn(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        Set<ContourIdea> named = EnumSet.noneOf(ContourIdea.class);
        for (ContourIdea idea : values()) {
            if (idea.words.matcher(lower).find()) {
                named.add(idea);
            }
        }
        return named;
    }
}
