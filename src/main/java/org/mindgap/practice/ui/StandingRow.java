package org.mindgap.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Track;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.Standing;

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
        Div cohort = part("gap-profile.study");
        new AnsweredAlike(this, course.study())
                .sentences(standing).stream().map(Paragraph::new).forEach(cohort::add);
        Div parts = new Div(yours, recommended, cohort);
        parts.addClassName("standing-parts");
        add(title, parts, comparison(standing, course, track));
    }

    private Paragraph answer(PracticeAnswer answer, Standing standing) {
        String confidence = getTranslation(
                switch (answer.reply().confidence()) {
                    case UNSURE -> "practice.unsure";
                    case FAIRLY_SURE -> "practice.fairly-sure";
                    case SURE -> "practice.sure";
                });
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
