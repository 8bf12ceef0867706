package org.mindgap.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Track;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.Standing;
import org.mindgap.study.Comparison;
import org.mindgap.study.ui.StudyChart;
import org.mindgap.widget.ChartFigure;

/// A topic of the profile: the answer, recommended practice, both groups, each in a line; the whole comparison opens.
final class StandingRow extends Div {
    StandingRow(Standing standing, Course course, Track track) {
        addClassName("standing");
        setId("topic-" + standing.topic().id());
        H3 title = new H3(standing.topic().title());
        Div yours = part("gap-profile.you", answer(standing.answer(), standing));
        yours.add(new FitMark(standing.fit()));
        standing.earlier().filter(before -> standing.hasChanged()).ifPresent(before -> {
            Paragraph then = new Paragraph(
                    getTranslation("gap-profile.before", Standing.words(standing.question(), before.reply())));
            then.addClassName("small");
            yours.add(then);
        });
        Div recommended = part(
                "gap-profile.recommended", new Paragraph(standing.question().inShort()));
        Div texts = new Div(yours, recommended);
        Div parts = new Div(texts, cohort(standing, course, track));
        parts.addClassName("standing-parts");
        add(title, parts, comparison(standing, course, track));
    }

    /// Both groups on the learner's own answers; the words say it to those who do not see the picture.
    private Div cohort(Standing standing, Course course, Track track) {
        Div cohort = part("gap-profile.study");
        Comparison yours = new Comparison(
                Comparison.of(
                                standing.question(),
                                course.study(),
                                standing.answer().reply().options())
                        .rows()
                        .stream()
                        .filter(Comparison.Row::yours)
                        .toList());
        ComparisonChart chart = new StudyChart(this, course.study())
                .rows(
                        new ChartText(
                                standing.topic().title(),
                                "",
                                String.join(" ", new AnsweredAlike(this, course.study()).sentences(standing)),
                                ""),
                        yours,
                        track);
        cohort.add(ChartFigure.picture("standing-" + standing.topic().id(), chart, ChartWidth.NARROW));
        return cohort;
    }

    private Paragraph answer(PracticeAnswer answer, Standing standing) {
        String confidence = getTranslation(ConfidenceWords.key(answer.reply().confidence()));
        return new Paragraph(
                getTranslation("gap-profile.answer", Standing.words(standing.question(), answer.reply()), confidence));
    }

    private Div part(String label, Paragraph... paragraphs) {
        Span name = new Span(getTranslation(label));
        name.addClassName("part-label");
        Div part = new Div(name);
        part.add(paragraphs);
        return part;
    }

    /// Made when it is first opened: a profile has a dozen of them.
    private NativeDetails comparison(Standing standing, Course course, Track track) {
        NativeDetails details = new NativeDetails(
                getTranslation("gap-profile.compare", standing.topic().title()));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && details.getContent() == null) {
                details.setContent(new ComparisonPanel(standing.question(), course, track, standing.answer()));
            }
        });
        return details;
    }
}
