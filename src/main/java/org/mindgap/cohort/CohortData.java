package org.mindgap.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;
import org.mindgap.study.Comparison;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Gives the living cohort's published numbers to programs: a row per question, option and track.
@RestController
class CohortData {
    static final String ADDRESS = "/api/study/cohort.csv";

    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final List<String> HEADER =
            List.of("question", "option", "cohort", "n", "count", "low", "high", "version");
    private static final int DIGITS = 6;

    private final CohortService cohort;
    private final Courses courses;

    CohortData(CohortService cohort, Courses courses) {
        this.cohort = cohort;
        this.courses = courses;
    }

    /// May be kept by anybody who asks again before using it.
    @GetMapping(path = ADDRESS, produces = CSV)
    ResponseEntity<String> cohort() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(Csv.write(rows()));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        cohort.published().stream()
                .filter(figures -> !figures.question().equals(OpenAnswer.QUESTION))
                .forEach(figures -> options(figures).forEach(option -> rows.add(row(figures, option))));
        return rows;
    }

    /// As they are asked, then those that are asked no more.
    private Set<OptionId> options(CohortFigures figures) {
        Set<OptionId> options = new LinkedHashSet<>();
        courses.in(Locale.ENGLISH)
                .question(figures.question())
                .ifPresent(question -> question.options().forEach(option -> options.add(option.id())));
        options.addAll(new TreeSet<>(figures.counts().keySet()));
        return options;
    }

    private static List<String> row(CohortFigures figures, OptionId option) {
        Interval interval = new Proportion(figures.count(option), figures.people()).wilson(Comparison.LEVEL);
        return List.of(
                figures.question().value(),
                option.value(),
                figures.track().name().toLowerCase(Locale.ROOT),
                Integer.toString(figures.people()),
                Integer.toString(figures.count(option)),
                rounded(interval.lower()),
                rounded(interval.upper()),
                Integer.toString(figures.version()));
    }

    private static String rounded(double share) {
        return BigDecimal.valueOf(share)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
