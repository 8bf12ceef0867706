package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A remark in the margin of the results page: a place, and what is held against it.
public record DeskRemark(DeskPlace place, DeskReason reason) {
    /// How many reasons may be given for one place.
    public static final int MOST_AT_A_PLACE = 2;

    /// How many remarks a report may have.
    public static final int MOST = 20;

    /// As it stands in links.
    public String word() {
        return place.word() + "_" + DeskControls.REASONS.of(reason);
    }

    /// Every remark that could be made, place by place.
    public static List<DeskRemark> all() {
        List<DeskRemark> all = new ArrayList<>();
        for (DeskPlace place : DeskPlace.all()) {
            for (DeskReason reason : DeskReason.values()) {
                all.add(new DeskRemark(place, reason));
            }
        }
        return all;
    }

    static Optional<DeskRemark> of(String word) {
        return all().stream().filter(remark -> remark.word().equals(word)).findFirst();
    }

    /// Those that fit into a report: the first two at each place, and twenty in all.
    static List<DeskRemark> within(List<DeskRemark> remarks) {
        List<DeskRemark> kept = new ArrayList<>();
        for (DeskRemark remark : remarks) {
            if (!kept.contains(remark) && kept.size() < MOST && at(remark.place(), kept) < MOST_AT_A_PLACE) {
                kept.add(remark);
            }
        }
        return kept;
    }

    /// Place by place.
    static List<DeskRemark> inOrder(List<DeskRemark> remarks) {
        return all().stream().filter(remarks::contains).toList();
    }

    /// How many of some remarks stand at a place.
    public static long at(DeskPlace place, List<DeskRemark> remarks) {
        return remarks.stream().filter(remark -> remark.place().equals(place)).count();
    }
}
