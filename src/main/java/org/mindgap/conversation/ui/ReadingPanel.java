package org.mindgap.conversation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.List;
import org.mindgap.conversation.Recommendation;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.Conversation.Half;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Track;
import org.mindgap.widget.Days;
import org.mindgap.widget.Markup;

/// One's own recommendation beside what the other side knew and might answer, with what to look for in both.
class ReadingPanel extends Div {

    /// @param versions newest first, at least one
    ReadingPanel(Conversation conversation, List<Recommendation> versions, Runnable again) {
        Recommendation newest = versions.getFirst();
        Track across = newest.side().other();
        Half other = conversation.half(across);
        Button another = new Button(getTranslation("conversation.again"), click -> again.run());
        another.addClassName("quiet");
        add(new H2(getTranslation("conversation.yours")), version(newest), another);
        add(
                new H2(getTranslation(
                        across == Track.CLINICAL ? "conversation.knew-clinical" : "conversation.knew-technical")),
                WritingPanel.list(other.facts()),
                new H2(getTranslation(
                        across == Track.CLINICAL ? "conversation.answer-clinical" : "conversation.answer-technical")),
                new Paragraph(getTranslation("conversation.answer-how")),
                Markup.block(other.answer()).named("recommendation"));
        add(new H2(getTranslation("conversation.compare")), new Paragraph(getTranslation("conversation.compare-how")));
        add(points(conversation.compare()));
        // Its numbers are facts of one half.
        add(Markup.block(conversation.origin()).named("small"));
        if (versions.size() > 1) {
            add(earlier(versions.subList(1, versions.size())));
        }
    }

    private Div version(Recommendation recommendation) {
        Paragraph words = new Paragraph(recommendation.words());
        Paragraph when = new Paragraph(getTranslation(
                "conversation.version",
                recommendation.version(),
                Days.full(recommendation.handedInAt().atZone(ZoneOffset.UTC), getLocale())));
        when.addClassName("small");
        Div version = new Div(when, words);
        version.addClassNames("recommendation", "own");
        return version;
    }

    /// Ticks are for the moment and not kept: whoever comes back compares anew.
    private Div points(List<RichText> texts) {
        Div points = new Div();
        points.addClassName("compare");
        points.getElement().setAttribute("role", "list");
        for (RichText text : texts) {
            Span words = new Span(text.plain());
            Div point = new Div(words, tick("conversation.mine", text), tick("conversation.theirs", text));
            point.getElement().setAttribute("role", "listitem");
            points.add(point);
        }
        return points;
    }

    private Checkbox tick(String key, RichText text) {
        Checkbox tick = new Checkbox(getTranslation(key));
        tick.setAriaLabel(getTranslation(key) + ": " + text.plain());
        return tick;
    }

    private NativeDetails earlier(List<Recommendation> versions) {
        Div all = new Div();
        versions.forEach(version ->
                all.add(new H3(getTranslation("conversation.earlier-version", version.version())), version(version)));
        return new NativeDetails(getTranslation("conversation.earlier", versions.size()), all);
    }
}
