package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether answers given with a stated confidence are right as often as that confidence claims, level by level.
///
/// Nothing is smoothed or joined across levels. The intervals take answers to be independent; several answers of one
/// learner make them somewhat too narrow.
///
/// Lichtenstein S, Fischhoff B, Phillips LD. Calibration of probabilities: the state of the art to 1980. Decision
/// Research, 1981.
public final class ConfidenceCalibration {

    private ConfidenceCalibration() {}

    /// The shares of right answers that a level claims, both ends included.
    public record Band(double from, double to) {

        public Band {
            Require.within(0, 1, "from", from);
            Require.within(from, 1, "to", to);
        }
    }

    /// One answer: how sure the learner was, and whether it was right.
    public record Observation<L>(L level, boolean right) {}

    /// How the share of right answers compares with what was claimed.
    public enum Standing {
        /// The whole interval lies below the band.
        OVERCONFIDENT,
        /// The interval and the band have a value in common.
        IN_LINE,
        /// The whole interval lies above the band.
        UNDERCONFIDENT
    }

    /// One level with at least one answer; the interval is Wilson's.
    public record Row<L>(L level, Band band, Proportion right, Interval interval) {

        public int n() {
            return right.of();
        }

        public Standing standing() {
            if (interval.upper() < band.from()) {
                return Standing.OVERCONFIDENT;
            }
            return interval.lower() > band.to() ? Standing.UNDERCONFIDENT : Standing.IN_LINE;
        }
    }

    /// One row per level that was used, in the order of the bands; a level without an answer has no row.
    ///
    /// @throws IllegalArgumentException for an observation whose level has no band, and a confidence level of an
    ///     interval that is not strictly between 0 and 1
    public static <L> List<Row<L>> of(Map<L, Band> bands, List<Observation<L>> observations, double intervalLevel) {
        Require.strictlyWithin(0, 1, "intervalLevel", intervalLevel);
        Map<L, List<Observation<L>>> given = observations.stream().collect(Collectors.groupingBy(Observation::level));
        given.keySet().stream().filter(level -> !bands.containsKey(level)).forEach(level -> {
            throw new IllegalArgumentException("There is no band for " + level);
        });
        List<Row<L>> rows = new ArrayList<>();
        bands.forEach((level, band) -> {
            List<Observation<L>> answers = given.getOrDefault(level, List.of());
            if (!answers.isEmpty()) {
                int right = (int) answers.stream().filter(Observation::right).count();
                Proportion share = new Proportion(right, answers.size());
                rows.add(new Row<>(level, band, share, share.wilson(intervalLevel)));
            }
        });
        return List.copyOf(rows);
    }
}
