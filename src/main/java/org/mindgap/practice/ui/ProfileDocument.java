package org.mindgap.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.curriculum.Track;
import org.mindgap.document.PdfDocument;
import org.mindgap.practice.GapProfile;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Standing;
import org.mindgap.study.Comparison;
import org.mindgap.study.ui.StudyChart;
import org.mindgap.widget.ChartPicture;

/// The gap profile on paper: all that the page shows and opens, in the same order.
final class ProfileDocument {
    private final Component words;
    private final Course course;
    private final Track track;

    ProfileDocument(Component words, Course course, Track track) {
        this.words = words;
        this.course = course;
        this.track = track;
    }

    PdfDocument of(GapProfile profile) {
        PdfDocument document = new PdfDocument(
                LocaleUtil.getLocale(LocaleUtil::getI18NProvider),
                say("gap-profile.title"),
                say("gap-profile.lead", profile.standings().size()));
        document.paragraph(say("gap-profile.lead", profile.standings().size()));
        document.section(say("gap-profile.learn"));
        document.steps(profile.suggestions().stream()
                .map(suggestion -> suggestion.module().title() + ". " + SuggestionWords.reason(words, suggestion))
                .toList());
        document.section(say("gap-profile.glance"));
        document.table(
                List.of(say("gap-profile.topic"), say("gap-profile.you"), say("gap-profile.recommended")),
                profile.standings().stream().map(this::row).toList());
        document.section(say("gap-profile.topics"));
        document.small(say("gap-profile.reading"));
        profile.standings().forEach(standing -> add(standing, document));
        Origin origin = course.study().origin();
        document.small(say("gap-profile.origin", origin.citation(), origin.address(), origin.licence()));
        return document;
    }

    private List<String> row(Standing standing) {
        return List.of(
                standing.topic().title(),
                answer(standing) + ". " + say(FitMark.key(standing.fit())),
                standing.question().inShort());
    }

    private void add(Standing standing, PdfDocument document) {
        PracticeQuestion question = standing.question();
        Reply reply = standing.answer().reply();
        document.subsection(standing.topic().title());
        document.paragraph(question.text().plain());
        document.paragraph(say("gap-profile.you"), answer(standing));
        document.small(say(FitMark.key(standing.fit())));
        standing.earlier()
                .filter(before -> standing.hasChanged())
                .ifPresent(
                        before -> document.small(say("gap-profile.before", Standing.words(question, before.reply()))));
        reply.options().stream()
                .flatMap(option -> question.option(option).stream())
                .forEach(option -> document.rich(option.implies().html()));
        document.paragraph(say("gap-profile.recommended"), question.inShort());
        document.rich(question.recommended().html());
        document.small(sources(question));
        Comparison comparison = Comparison.of(question, course.study(), reply.options());
        document.picture(
                ChartPicture.svg(words, new StudyChart(words, course.study()).of(question, comparison, track)));
        StudyChart.reasons(comparison).forEach(reason -> document.small(say("explorer.as-printed", reason)));
        document.rich(question.difference().html());
        sides().forEach(side -> Optional.ofNullable(question.action().get(side))
                .ifPresent(action -> document.paragraph(say("comparison.action"), action.plain())));
    }

    private String answer(Standing standing) {
        Reply reply = standing.answer().reply();
        String confidence = say(ConfidenceWords.key(reply.confidence()));
        String answer = Standing.words(standing.question(), reply);
        String own = reply.ownWords()
                .map(text -> say("comparison.own-words", answer, text))
                .orElse(answer);
        return say("gap-profile.answer", own, confidence);
    }

    private String sources(PracticeQuestion question) {
        return say("comparison.sources") + " "
                + question.sources().stream()
                        .flatMap(id -> Optional.ofNullable(course.sources().get(id)).stream())
                        .map(Source::label)
                        .collect(Collectors.joining(", "));
    }

    private List<Track> sides() {
        return track == Track.MIXED ? List.of(Track.CLINICAL, Track.TECHNICAL) : List.of(track);
    }

    private String say(String key, Object... values) {
        return words.getTranslation(key, values);
    }
}
