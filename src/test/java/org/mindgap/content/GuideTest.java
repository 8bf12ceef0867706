package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the examples of the guide to writing as a part of the course.
class GuideTest {
    private static final Path GUIDE = Path.of("src/docs/writing");
    private static final String MODULE = "en/cross-validation/";
    private static final String LESSON = "count-the-events";
    private static final String FIGURES = MODULE + LESSON + "/figures.yaml";
    private static final Pattern ID = Pattern.compile("^  - id: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern BLOCK =
            Pattern.compile("^```(?:yaml|markdown)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private record Example(String file, String text) {}

    @Test
    void everyExampleCanBeServedAsItStands() throws IOException {
        Map<String, String> texts = course();
        texts.merge(MODULE + "module.yaml", "  - " + LESSON + "\n", GuideTest::listed);
        for (Example example : examples()) {
            switch (example.file()) {
                case "bank.yaml" ->
                    texts.merge(MODULE + "bank.yaml", example.text().indent(2), String::concat);
                case "figures.yaml" -> addFigures(texts, example.text());
                case "forms.yaml", "conversation.yaml" -> texts.put(MODULE + example.file(), example.text());
                default -> texts.put(MODULE + LESSON + "/" + example.file(), example.text());
            }
        }

        ContentReport report = CourseReader.report(ContentFiles.of(texts));

        assertThat(report.lines("")).isEmpty();
        assertThat(texts.keySet())
                .filteredOn(path -> path.startsWith(MODULE + LESSON))
                .hasSize(4);
    }

    @Test
    void everyExampleSaysWhereItBelongs() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThan(12)
                .noneMatch(example -> example.file().isEmpty());
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String guide : List.of("lesson.md", "item.md", "lab-task.md", "conversation.md")) {
            Matcher block = BLOCK.matcher(Files.readString(GUIDE.resolve(guide)));
            while (block.find()) {
                examples.add(new Example(block.group(1) == null ? "" : block.group(1), block.group(2)));
            }
        }
        return examples;
    }

    /// The guide shows figures in two parts; those of the second are placed before the cases.
    private static void addFigures(Map<String, String> texts, String figures) {
        boolean first = !texts.containsKey(FIGURES);
        texts.merge(FIGURES, figures, String::concat);
        Matcher id = ID.matcher(figures);
        while (!first && id.find()) {
            texts.computeIfPresent(
                    MODULE + LESSON + "/lesson.md",
                    (path, lesson) -> lesson.replace(
                            "## Your turn", "::: figure %s\n:::\n\n## Your turn".formatted(id.group(1))));
        }
    }

    private static String listed(String module, String lesson) {
        return module.replace("check:\n", lesson + "check:\n");
    }

    /// Without the forms that the course may have: the guide brings its own.
    private static Map<String, String> course() throws IOException {
        Path root = Path.of("content");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        texts.remove(MODULE + "forms.yaml");
        texts.remove(Register.FILE);
        return texts;
    }
}
