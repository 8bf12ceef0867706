package org.mindgap.curriculum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.TreeMap;

/// What an item says and what it means, as texts that can be compared and kept.
///
/// The wording may change; the meaning, which is its kind and its key, may not: answers are kept by the item's id.
public final class Prints {
    private Prints() {}

    /// Everything a learner reads before answering, and the key: a line each.
    public static String wording(Item item) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(item.stem().plain());
        item.traits().picture().ifPresent(picture -> lines.add(picture(picture)));
        switch (item) {
            case ChoiceItem choice ->
                choice.options()
                        .forEach(option -> lines.add(option.id()
                                + (option.correct() ? " + " : " - ")
                                + option.text().plain()
                                + option.picture()
                                        .map(picture -> " " + picture(picture))
                                        .orElse("")));
            case NumericItem numeric -> lines.add(number(numeric));
            case OrderingItem ordering ->
                ordering.steps()
                        .forEach(step -> lines.add(step.id() + " " + step.rank() + " "
                                + step.text().plain()));
            case MatchingItem matching -> {
                matching.prompts()
                        .forEach(prompt -> lines.add(prompt.id() + " = " + prompt.match() + " "
                                + prompt.text().plain()));
                matching.choices()
                        .forEach(choice ->
                                lines.add(choice.id() + " " + choice.text().plain()));
            }
            case FaultItem fault ->
                fault.parts()
                        .forEach(part -> lines.add(part.id()
                                + (part.fault() ? " + " : " - ")
                                + part.text().plain()));
            case LabItem lab -> {
                lines.add(lab.lab().id() + " " + lab.task().id() + " "
                        + lab.task().ask().plain());
                new TreeMap<>(lab.lab().setting()).forEach((name, value) -> lines.add(name + " = " + value));
            }
        }
        return lines.toString();
    }

    /// The kind and the key in one line, independent of the words.
    public static String meaning(Item item) {
        StringJoiner key = new StringJoiner(" ");
        switch (item) {
            case ChoiceItem choice -> {
                key.add(choice.several() ? "multiple" : "single");
                choice.options().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .forEach(option -> key.add(option.id() + (option.correct() ? "+" : "-")));
            }
            case NumericItem numeric -> key.add("numeric").add(number(numeric));
            case OrderingItem ordering -> {
                key.add("ordering");
                ordering.steps().forEach(step -> key.add(step.rank() + ":" + step.id()));
            }
            case MatchingItem matching -> {
                key.add("matching");
                matching.prompts().forEach(prompt -> key.add(prompt.id() + "=" + prompt.match()));
            }
            case FaultItem fault -> {
                key.add("fault");
                fault.parts().forEach(part -> key.add(part.id() + (part.fault() ? "+" : "-")));
            }
            case LabItem lab ->
                key.add("lab").add(lab.lab().id().value()).add(lab.task().id());
        }
        return key.toString();
    }

    /// The SHA-256 of a text in hexadecimal.
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static String number(NumericItem numeric) {
        return numeric.answer() + " ±" + numeric.tolerance() + (numeric.unit().isEmpty() ? "" : " " + numeric.unit());
    }

    private static String picture(Figure picture) {
        return "[" + picture.caption().title() + ". " + picture.caption().description() + "]";
    }
}
