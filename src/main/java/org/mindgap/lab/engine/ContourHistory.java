package org.mindgap.lab.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// The numbers of the contour bench after each of the last strokes.
public final class ContourHistory {
    /// How many strokes are remembered.
    public static final int LONGEST = 50;

    private final Map<ContourMetric, Deque<OptionalDouble>> values = new EnumMap<>(ContourMetric.class);

    public ContourHistory() {
        for (ContourMetric metric : ContourMetric.values()) {
            values.put(metric, new ArrayDeque<>());
        }
    }

    /// Forgets all strokes and starts with this mask.
    public void begin(ContourScores scores) {
        values.values().forEach(Deque::clear);
        add(scores);
    }

    /// Remembers where a stroke ended, and forgets the oldest beyond the longest history.
    public void add(ContourScores scores) {
        values.forEach((metric, past) -> {
            past.addLast(scores.value(metric));
            if (past.size() > LONGEST) {
                past.removeFirst();
            }
        });
    }

    /// Oldest first; empty where the metric was undefined.
    public List<OptionalDouble> of(ContourMetric metric) {
        return List.copyOf(values.getOrDefault(metric, new ArrayDeque<>()));
    }

    /// The smallest of the values that were defined; nothing where none was.
    public OptionalDouble lowest(ContourMetric metric) {
        return defined(metric).min();
    }

    /// The largest of the values that were defined; nothing where none was.
    public OptionalDouble highest(ContourMetric metric) {
        return defined(metric).max();
    }

    /// Whether the metric was undefined at any time.
    public boolean hasGap(ContourMetric metric) {
        return of(metric).stream().anyMatch(OptionalDouble::isEmpty);
    }

    private DoubleStream defined(ContourMetric metric) {
        return of(metric).stream().flatMapToDouble(OptionalDouble::stream);
    }
}
