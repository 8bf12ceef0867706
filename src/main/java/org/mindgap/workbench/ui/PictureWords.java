package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Reference;
import org.mindgap.curriculum.Workbench.Form;
import org.mindgap.curriculum.Workbench.Mark;
import org.mindgap.curriculum.Workbench.Picture;
import tools.jackson.databind.JsonNode;

/// The words and the numbers that a picture asks for by name.
record PictureWords(Reading reading, Picture picture) {
    private static final String INPUT = "in.";

    /// A value with what it is called.
    record Named(String name, double value) {}

    /// @throws IllegalArgumentException where the author left it out
    String word(String name) {
        String word = picture.words().get(name);
        if (word == null) {
            throw new IllegalArgumentException(
                    "A picture of " + reading.tool().operation() + " has no word for " + name);
        }
        return reading.filled(word).orElse(word);
    }

    Optional<String> find(String name) {
        return picture.words().containsKey(name) ? Optional.of(word(name)) : Optional.empty();
    }

    /// The author's word, or else a text of the page.
    String or(String name, String key) {
        return find(name).orElseGet(() -> reading.say(key));
    }

    /// A list of the result, or of the input where its name begins with `in.`.
    JsonNode list(String name) {
        return name.startsWith(INPUT) ? reading.input().path(name.substring(INPUT.length())) : reading.at(name);
    }

    double[] numbers(String name) {
        return Reading.each(list(name)).mapToDouble(JsonNode::doubleValue).toArray();
    }

    /// A number as it is written, of the input (`in.n`), of the result (`auc`), or a multiple of one (`2*in.n`).
    OptionalDouble number(String written) {
        int star = written.indexOf('*');
        if (star > 0) {
            double factor = Double.parseDouble(written.substring(0, star));
            OptionalDouble other = number(written.substring(star + 1));
            return other.isPresent() ? OptionalDouble.of(factor * other.getAsDouble()) : other;
        }
        if (written.matches("-?[0-9.]+")) {
            return OptionalDouble.of(Double.parseDouble(written));
        }
        JsonNode value = list(written);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    /// What a mark stands for: one number, a list with positions, or a number of each group with its name.
    List<Named> named(Mark mark) {
        List<Named> named = new ArrayList<>();
        int dot = mark.value().indexOf('.');
        if (dot > 0 && list(mark.value().substring(0, dot)).isArray()) {
            for (JsonNode group : list(mark.value().substring(0, dot))) {
                JsonNode value = group.path(mark.value().substring(dot + 1));
                if (value.isNumber()) {
                    String name = group.path("name").asString();
                    named.add(new Named(
                            picture.marks().size() == 1 ? name : reading.say("workbench.of-group", mark.label(), name),
                            value.doubleValue()));
                }
            }
            return named;
        }
        JsonNode value = list(mark.value());
        if (value.isNumber()) {
            named.add(new Named(mark.label(), value.doubleValue()));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (value.get(i).isNumber()) {
                named.add(new Named(mark.label() + " " + (i + 1), value.get(i).doubleValue()));
            }
        }
        return named;
    }

    boolean isWhole() {
        return picture.marks().stream()
                .allMatch(mark -> reading.tool().outputs().stream()
                        .anyMatch(output -> output.name().equals(mark.value()) && output.form() == Form.COUNT));
    }

    /// From 0 to 100% for shares, otherwise as far as the values go; differences of shares are marked `plain`.
    Axis axis(String name, boolean share, DoubleStream values) {
        String label = or(name, "workbench.value");
        boolean difference = find("plain").isPresent();
        if (share && !difference) {
            return Axis.percent(label);
        }
        double[] all = values.filter(Double::isFinite).toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        if (find("zero").isPresent()) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        double room = low == high ? Math.max(1, Math.abs(low)) * 0.5 : 0;
        return new Axis(label, low - room, high + room, difference ? Notation.PERCENT : Notation.DECIMAL);
    }

    /// `line` with `at`, and `line-2` with `at-2`: values to read the others against.
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (String end : List.of("", "-2")) {
            Optional<String> label = find("line" + end);
            if (label.isPresent()) {
                number(picture.words().getOrDefault("at" + end, "0"))
                        .ifPresent(at -> references.add(
                                switch (picture.kind()) {
                                    case LINES -> Reference.upwards(at, label.get());
                                    default -> Reference.across(at, label.get());
                                }));
            }
        }
        return references;
    }
}
