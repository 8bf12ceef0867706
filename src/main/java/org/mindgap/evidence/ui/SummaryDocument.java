package org.mindgap.evidence.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.mindgap.document.PdfDocument;
import org.mindgap.evidence.EvidencePeriod;
import org.mindgap.evidence.EvidenceSummary;
import org.mindgap.evidence.EvidenceSummary.ModuleCompletions;
import org.mindgap.widget.Days;

/// The numbers of an evidence pack on paper.
final class SummaryDocument {
    private static final double MINUTES_AN_HOUR = 60;

    private final Component words;
    private final Locale language;

    SummaryDocument(Component words, Locale language) {
        this.words = words;
        this.language = language;
    }

    PdfDocument of(EvidenceSummary summary) {
        String name = summary.institution().name();
        EvidencePeriod period = summary.period();
        PdfDocument document = new PdfDocument(
                language,
                say("evidence.pdf-title", name),
                say("evidence.pdf-period", day(period.first()), day(period.last()), period.zone()));
        document.paragraph(say("evidence.pdf-period", day(period.first()), day(period.last()), period.zone()));
        long total = sum(summary.completions(), ModuleCompletions::total);
        document.paragraph(say("evidence.pdf-people", summary.people(), total));
        document.section(say("evidence.pdf-completions"));
        if (summary.completions().isEmpty()) {
            document.paragraph(say("evidence.pdf-none"));
        } else {
            document.table(
                    List.of(
                            say("evidence.pdf-module"),
                            say("evidence.pdf-hours"),
                            say("evidence.pdf-who"),
                            say("evidence.pdf-total"),
                            say("evidence.pdf-renewals"),
                            say("evidence.pdf-by-test")),
                    summary.completions().stream().map(this::row).toList());
            document.small(say("evidence.pdf-completions-words"));
        }
        document.section(say("evidence.pdf-requirements"));
        if (summary.requirements().isEmpty()) {
            document.paragraph(say("evidence.pdf-nothing-required"));
        } else {
            document.table(
                    List.of(
                            say("evidence.pdf-module"),
                            say("evidence.pdf-who"),
                            say("evidence.pdf-on-time"),
                            say("evidence.pdf-late"),
                            say("evidence.pdf-exempt"),
                            say("evidence.pdf-open")),
                    summary.requirements().stream()
                            .map(row -> List.of(
                                    row.module(),
                                    number(row.people()),
                                    number(row.onTime()),
                                    number(row.late()),
                                    number(row.exempt()),
                                    number(row.open())))
                            .toList());
            document.small(say("evidence.pdf-requirements-words"));
        }
        document.section(say("evidence.pdf-verify"));
        document.paragraph(say("evidence.pdf-verify-words"));
        document.small(
                summary.checkpoints() == 0
                        ? say("evidence.pdf-no-checkpoint")
                        : say("evidence.pdf-checkpoint", summary.checkpoints(), summary.newestRoot()));
        return document;
    }

    private List<String> row(ModuleCompletions row) {
        return List.of(
                row.module(),
                row.minutes() == 0 ? "–" : String.format(language, "%.1f", row.minutes() / MINUTES_AN_HOUR),
                number(row.people()),
                number(row.total()),
                number(row.renewals()),
                number(row.byTest()));
    }

    private String number(long value) {
        return String.format(language, "%,d", value);
    }

    private String day(LocalDate day) {
        return Days.full(day, language);
    }

    private String say(String key, Object... arguments) {
        return words.getTranslation(language, key, arguments);
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> number) {
        return rows.stream().mapToLong(number).sum();
    }
}
