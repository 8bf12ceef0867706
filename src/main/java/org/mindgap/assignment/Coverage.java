package org.mindgap.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mindgap.assignment.History.Move;

/// From when to when an assignment covers somebody.
///
/// @param since the first moment
/// @param ended the last end; empty while it covers them
record Coverage(Instant since, Optional<Instant> ended) {
    /// Empty if the assignment never covered them. Of moves at one moment only what they come to counts.
    static Optional<Coverage> of(Assignment assignment, History history) {
        Optional<Instant> since = Optional.empty();
        Optional<Instant> ended = Optional.empty();
        boolean before = false;
        for (Instant moment : moments(assignment, history)) {
            boolean covered = isCovered(assignment, history, moment);
            if (covered && since.isEmpty()) {
                since = Optional.of(moment);
            }
            if (covered != before) {
                ended = covered ? Optional.empty() : Optional.of(moment);
            }
            before = covered;
        }
        Optional<Instant> end = ended;
        return since.map(start -> new Coverage(start, end));
    }

    private static TreeSet<Instant> moments(Assignment assignment, History history) {
        TreeSet<Instant> moments = new TreeSet<>();
        moments.add(assignment.made());
        assignment.ended().ifPresent(moments::add);
        Stream.concat(
                        history.membership().stream(),
                        assignment.groups().stream().flatMap(group -> history.into(group).stream()))
                .map(Move::at)
                .filter(at -> !at.isBefore(assignment.made()))
                .forEach(moments::add);
        return moments;
    }

    private static boolean isCovered(Assignment assignment, History history, Instant moment) {
        return assignment.ended().filter(end -> !moment.isBefore(end)).isEmpty()
                && isSomewhere(history.membership(), moment)
                && (assignment.people().contains(history.person())
                        || assignment.groups().stream().anyMatch(group -> isSomewhere(history.into(group), moment)));
    }

    /// Ways in and out of one place alternate, so that their difference says whether somebody is in it.
    private static boolean isSomewhere(List<Move> moves, Instant moment) {
        Map<Object, Integer> places = new HashMap<>();
        moves.stream()
                .filter(move -> !move.at().isAfter(moment))
                .forEach(move -> places.merge(move.place(), move.in() ? 1 : -1, Integer::sum));
        return places.values().stream().anyMatch(count -> count > 0);
    }
}
