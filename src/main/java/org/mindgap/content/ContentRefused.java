package org.mindgap.content;

import java.util.List;
import java.util.stream.Collectors;

/// The course cannot be served; the message lists every problem with file, line and remedy.
public final class ContentRefused extends RuntimeException {
    private final transient List<Problem> problems;

    ContentRefused(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "The course has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:")
                                + System.lineSeparator(),
                        "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
