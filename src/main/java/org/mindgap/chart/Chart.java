package org.mindgap.chart;

import java.util.Locale;

/// A chart as data: what it says, and the figures it says it with.
public sealed interface Chart
        permits BarChart,
                Histogram,
                ComparisonChart,
                LineChart,
                StripChart,
                DensityChart,
                HeatStrip,
                IntervalChart,
                FoldScheme,
                MaskPanels,
                RecordGrid,
                NeedleScale,
                ScatterChart,
                MatrixChart,
                RocChart,
                IconArray,
                ConfusionPanels,
                LedgerChart,
                SignedBars,
                PlaneChart,
                CloudChart {

    ChartText text();

    /// Whether there is nothing to draw; such a chart shows [ChartText#whenEmpty()], or [ChartWords#nothingYet()].
    boolean isEmpty();

    /// The same figures as a table, with numbers as the locale writes them.
    ChartTable table(Locale locale, ChartWords words);

    default String title() {
        return text().title();
    }

    default String subtitle() {
        return text().subtitle();
    }

    default String description() {
        return text().description();
    }

    default String source() {
        return text().source();
    }
}
