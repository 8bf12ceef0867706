package org.mindgap.content;

/// What an author has to mend: where it is, what is wrong, and how to put it right.
public record Problem(String file, int line, String message, String remedy) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + remedy;
    }
}
