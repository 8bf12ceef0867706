package org.mindgap.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mindgap.content.ContentFiles;
import org.mindgap.content.ContentReport;
import org.mindgap.content.CourseReader;

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
            default -> {
                err.println("There is no command content " + arguments.getFirst() + ".");
                yield MISUSED;
            }
        };
    }

    private int check(Path folder) {
        ContentReport report = CourseReader.report(ContentFiles.in(folder));
        report.lines(prefix(folder)).forEach(out::println);
        out.println(report.summary());
        return report.isInOrder() ? 0 : FAILED;
    }

    private String prefix(Path folder) {
        String way = here.relativize(folder).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }
}
