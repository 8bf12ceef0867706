package org.mindgap.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mindgap.content.ContentFiles;
import org.mindgap.content.ContentReport;
import org.mindgap.content.CourseReader;
import org.mindgap.content.Register;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;

/// What an author does with a course folder from the command line; the launcher names the commands.
public final class ContentCommand {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Path here;
    private final PrintStream out;
    private final PrintStream err;

    ContentCommand(Path here, PrintStream out, PrintStream err) {
        this.here = here.toAbsolutePath().normalize();
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // Whatever the terminal is set to, the course is written in UTF-8.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new ContentCommand(Path.of(""), out, err).run(List.of(arguments)));
    }

    /// The exit code.
    int run(List<String> arguments) {
        if (arguments.size() != 2) {
            err.println("This needs a command and a course folder.");
            return MISUSED;
        }
        Path folder = here.resolve(arguments.getLast()).normalize();
        if (!Files.isDirectory(folder)) {
            err.println("There is no folder " + arguments.getLast() + ".");
            return MISUSED;
        }
        return switch (arguments.getFirst()) {
            case "check" -> check(folder);
            case "record" -> record(folder);
            default -> {
                err.println("There is no command content " + arguments.getFirst() + ".");
                yield MISUSED;
            }
        };
    }

    private int check(Path folder) {
        return tell(CourseReader.report(ContentFiles.in(folder)), folder);
    }

    private int tell(ContentReport report, Path folder) {
        report.lines(prefix(folder)).forEach(out::println);
        out.println(report.summary());
        return report.isInOrder() ? 0 : FAILED;
    }

    /// Adds the meaning of new items to the register, unless the course has a problem.
    private int record(Path folder) {
        ContentFiles files = ContentFiles.in(folder);
        ContentReport report = CourseReader.report(files);
        if (!report.isInOrder()) {
            return tell(report, folder);
        }
        Register register = Register.of(files);
        List<Item> items =
                report.courses().values().stream().flatMap(Course::items).toList();
        List<String> added = items.stream()
                .filter(item -> !register.knows(item))
                .map(item -> item.id().value())
                .distinct()
                .toList();
        if (!added.isEmpty()) {
            write(folder.resolve(Register.FILE), register.with(items.stream()));
        }
        added.forEach(id -> out.println("Recorded " + id));
        out.println(
                added.isEmpty()
                        ? "Every item is recorded already."
                        : "Recorded in " + prefix(folder) + Register.FILE + ".");
        return 0;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String prefix(Path folder) {
        String way = here.relativize(folder).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }
}
