package org.mindgap.lab.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies on the referee's desk: the page on top, the remarks on the first page in the order of the page, the
/// percentages flagged on the second, the choices of the third.
public record DeskState(DeskPage page, List<DeskRemark> remarks, Set<DeskShare> flagged, DeskReport report) {
    public DeskState {
        remarks = DeskRemark.inOrder(DeskRemark.within(remarks));
        flagged = Set.copyOf(flagged);
    }

    /// As a lesson sets it up.
    public static DeskState start(Map<String, String> setting) {
        DeskState empty = new DeskState(DeskPage.RESULTS, List.of(), Set.of(), DeskReport.defaults());
        return new LabQuery<>(DeskControls.all()).read(empty, setting).state();
    }

    /// Nothing but the choices of the third page.
    static DeskState of(DeskReport report) {
        return new DeskState(DeskPage.REPORT, List.of(), Set.of(), report);
    }

    public DeskState turnTo(DeskPage other) {
        return new DeskState(other, remarks, flagged, report);
    }

    public DeskState withRemarks(List<DeskRemark> others) {
        return new DeskState(page, others, flagged, report);
    }

    public DeskState withFlagged(Set<DeskShare> others) {
        return new DeskState(page, remarks, others, report);
    }

    public DeskState with(DeskReport other) {
        return new DeskState(page, remarks, flagged, other);
    }

    /// Whether another remark can be made at a place.
    public boolean hasRoomAt(DeskPlace place) {
        return remarks.size() < DeskRemark.MOST && DeskRemark.at(place, remarks) < DeskRemark.MOST_AT_A_PLACE;
    }
}
