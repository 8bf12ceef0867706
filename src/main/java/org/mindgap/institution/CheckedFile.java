package org.mindgap.institution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All lines of a file of people, judged, in their order.
///
/// @param newGroups the paths of groups that would be made, such as `Radiology / Night team`, in the order of the file
public record CheckedFile(List<CheckedLine> lines, List<String> newGroups) {
    public CheckedFile {
        lines = List.copyOf(lines);
        newGroups = List.copyOf(newGroups);
    }

    /// How many lines have each verdict; those that none has are absent.
    public Map<LineVerdict, Integer> counts() {
        Map<LineVerdict, Integer> counts = new EnumMap<>(LineVerdict.class);
        lines.forEach(line -> counts.merge(line.verdict(), 1, Integer::sum));
        return counts;
    }

    public int good() {
        return (int) lines.stream().filter(line -> line.verdict().isGood()).count();
    }

    /// The lines that are to be corrected.
    public List<CheckedLine> problems() {
        return lines.stream().filter(line -> line.verdict().isProblem()).toList();
    }
}
