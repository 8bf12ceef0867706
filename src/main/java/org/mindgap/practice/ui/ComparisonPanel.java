package org.mindgap.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Track;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Standing;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.GroupFigure;
import org.mindgap.study.Comparison.NotPrinted;
import org.mindgap.study.ui.StudyChart;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Markup;

/// What there is to learn from an answer, always in this order: the answer, good practice and why, how the two groups
/// of the study answered, and one thing to do.
public final class ComparisonPanel extends Div {
    private final PracticeQuestion question;
    private final Study study;
    private final Track track;
    private final Div yours = new Div();

    public ComparisonPanel(PracticeQuestion question, Course course, Track track, PracticeAnswer answer) {
        this.question = question;
        this.study = course.study();
        this.track = track;
        addClassName("comparison");
        addAnswer(answer);
        addRecommendation(course);
        addCohort(answer);
        addAction();
    }

    /// Goes to the answer, where the comparison begins.
    void enter() {
        Focus.on(yours);
    }

    private void addAnswer(PracticeAnswer answer) {
        Reply reply = answer.reply();
        String chosen = Standing.words(question, reply);
        String words = reply.ownWords()
                .map(own -> getTranslation("comparison.own-words", chosen, own))
                .orElse(chosen);
        yours.add(new Span(getTranslation("comparison.you")), new Paragraph(words));
        yours.addClassName("your-answer");
        yours.getElement().setAttribute("tabindex", "-1");
        String confidence = getTranslation(
                switch (reply.confidence()) {
                    case UNSURE -> "comparison.unsure";
                    case FAIRLY_SURE -> "comparison.fairly-sure";
                    case SURE -> "comparison.sure";
                });
        yours.add(new Paragraph(confidence));
        add(yours);
        reply.options().stream()
                .flatMap(option -> question.option(option).stream())
                .forEach(option -> add(Markup.block(option.implies()).named("implies")));
    }

    private void addRecommendation(Course course) {
        Div recommended = new Div(new H4(getTranslation("comparison.recommended")));
        recommended.addClassName("recommended");
        recommended.add(Markup.block(question.recommended()));
        Paragraph sources = new Paragraph(getTranslation("comparison.sources"));
        sources.addClassName("small");
        for (int i = 0; i < question.sources().size(); i++) {
            Source source = course.sources().get(question.sources().get(i));
            if (source != null) {
                sources.add(new Span(i == 0 ? " " : ", "), new Anchor(Addresses.of(source.id()), source.label()));
            }
        }
        recommended.add(sources);
        add(recommended);
    }

    private void addCohort(PracticeAnswer answer) {
        Comparison comparison = Comparison.of(question, study, answer.reply().options());
        add(new H4(getTranslation("comparison.cohort", study.size(Group.TECHNICAL), study.size(Group.CLINICAL))));
        add(new ChartFigure(
                "comparison-" + question.id(), new StudyChart(this, study).of(question, comparison, track)));
        StudyChart.reasons(comparison).forEach(reason -> addSmall(getTranslation("explorer.as-printed", reason)));
        addSmall(getTranslation(
                switch (question.wording()) {
                    case OURS -> "comparison.wording-ours";
                    case SURVEY -> "comparison.wording-survey";
                }));
        addGuess(answer.reply());
        add(Markup.block(question.difference()).named("difference"));
    }

    /// What the learner guessed about each group, beside what is printed.
    private void addGuess(Reply reply) {
        if (reply.options().size() == 1) {
            Comparison.Row row = Comparison.of(question, study, reply.options()).rows().stream()
                    .filter(Comparison.Row::yours)
                    .findFirst()
                    .orElseThrow();
            reply.guess().clinical().ifPresent(guess -> addGuess("comparison.guess-clinicians", guess, row.clinical()));
            reply.guess()
                    .technical()
                    .ifPresent(guess -> addGuess("comparison.guess-engineers", guess, row.technical()));
        }
    }

    private void addGuess(String people, int guess, GroupFigure printed) {
        String found = switch (printed) {
            case Counted counted -> getTranslation("comparison.guess-counted", counted.count());
            case AsPrinted percent -> getTranslation("comparison.guess-as-printed", percent.percent());
            case NotPrinted _ -> getTranslation("comparison.guess-not-printed");
        };
        add(new Paragraph(getTranslation(people, guess, found)));
    }

    private void addSmall(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        add(paragraph);
    }

    private void addAction() {
        List<Track> sides = track == Track.MIXED ? List.of(Track.CLINICAL, Track.TECHNICAL) : List.of(track);
        Div action = new Div(new H4(getTranslation("comparison.action")));
        action.addClassName("action");
        sides.stream()
                .flatMap(side -> Optional.ofNullable(question.action().get(side)).stream())
                .map((RichText text) -> Markup.block(text))
                .forEach(action::add);
        add(action);
    }
}
