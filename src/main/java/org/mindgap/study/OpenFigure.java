package org.mindgap.study;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;

/// A printed percentage as open data, in the names of the study's table; `low` and `high` bound the share count/n.
record OpenFigure(
        String section,
        @Nullable Integer question,
        String topic,
        String kind,
        String option,
        String group,
        int n,
        String percentAsPrinted,
        String granularity,
        @Nullable Integer count,
        @Nullable Double low,
        @Nullable Double high,
        String where,
        String note) {
    static OpenFigure of(PublishedFigure figure) {
        Optional<Interval> interval =
                figure.count().map(count -> new Proportion(count, figure.of()).wilson(Comparison.LEVEL));
        return new OpenFigure(
                figure.section(),
                figure.question().orElse(null),
                figure.topic(),
                kind(figure.kind()),
                figure.option(),
                group(figure.group()),
                figure.of(),
                figure.percentAsPrinted(),
                figure.granularity().name().toLowerCase(Locale.ROOT),
                figure.count().orElse(null),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                figure.where(),
                figure.note());
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case SINGLE -> "single";
            case MULTIPLE -> "multiple";
            case SCALE -> "scale-1-5";
        };
    }

    private static String group(Group group) {
        return switch (group) {
            case ALL -> "ALL";
            case TECHNICAL -> "TG";
            case CLINICAL -> "CG";
        };
    }
}
