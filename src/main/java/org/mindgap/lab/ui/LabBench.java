package org.mindgap.lab.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.Fallback;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.lab.engine.Restored;
import org.mindgap.widget.Locales;

/// A lab at work: pictures, controls under them, what just happened, and ways back.
final class LabBench<S> extends Div {
    private static final String SEED = "seed";

    private final Instrument<S> instrument;
    private final Optional<String> address;
    private final LabControls<S> controls;
    private final Div fallen = new Div();
    private final Span happened = new Span();
    private final Span seed = new Span();
    private final Anchor link = new Anchor();
    private final Span unlinked = new Span();
    private final Button undo;
    private final Beside computing = new Beside(this::mark);
    private final Deque<S> history = new ArrayDeque<>();
    private final List<Consumer<S>> followers = new ArrayList<>();
    private Consumer<String> whenMoved = query -> {};
    private S state;

    /// Where the last move began; of a stroke, before its first touch.
    private S before;

    /// @param id unique in the page
    /// @param address of the lab's own page; empty where nothing shall lead there
    LabBench(String id, Instrument<S> instrument, Optional<String> address) {
        this.instrument = instrument;
        this.address = address;
        this.state = instrument.start();
        this.before = state;
        this.controls = new LabControls<>(id, instrument::applies, this::change);
        addClassName("lab-bench");
        fallen.addClassName("lab-fallbacks");
        fallen.getElement().setAttribute("role", "status");
        Button again = new Button(getTranslation("lab.draw-again"), click -> change(instrument::drawAgain));
        again.addClassName("primary");
        again.setVisible(isRandom());
        seed.setVisible(isRandom());
        undo = new Button(getTranslation("lab.undo"), click -> undo());
        Button reset = new Button(getTranslation("lab.reset"), click -> change(before -> instrument.start()));
        undo.addClassName("quiet");
        reset.addClassName("quiet");
        Div actions = new Div(again, controls.toggles(), undo, reset);
        actions.addClassName("lab-actions");
        link.setText(getTranslation("lab.link"));
        unlinked.setText(getTranslation("lab.beyond-links"));
        unlinked.setVisible(false);
        Paragraph details = new Paragraph(link, unlinked, seed);
        details.addClassName("lab-details");
        Paragraph story = story();
        if (instrument.controlsFirst()) {
            add(fallen, controls, story, actions, instrument.picture(), computing);
        } else {
            add(fallen, instrument.picture(), computing, controls);
            if (!instrument.places(story, actions)) {
                add(actions, story);
            }
        }
        add(details, instrument.furtherPictures());
        instrument.workAt(this);
        offer();
    }

    private boolean isRandom() {
        return instrument.remembered().stream()
                .anyMatch(control -> control.name().equals(SEED));
    }

    private Paragraph story() {
        Span lead = new Span(getTranslation("lab.happened"));
        lead.addClassName("lab-story-lead");
        Paragraph story = new Paragraph(lead, new Text(" "), happened);
        story.addClassName("lab-story");
        story.getElement().setAttribute("role", "status");
        return story;
    }

    S state() {
        return state;
    }

    String query() {
        return known().write(state);
    }

    /// Tells of every state the lab is brought into, also of the present one.
    void follow(Consumer<S> follower) {
        followers.add(follower);
        follower.accept(state);
    }

    /// Tells the query of every state that follows the present one.
    void whenMoved(Consumer<String> listener) {
        whenMoved = listener;
    }

    /// Brings the lab into the state of a link, or as close as it gets, and says where it did not get there.
    void restore(Map<String, String> query) {
        Restored<S> restored = known().read(instrument.start(), query);
        history.clear();
        state = restored.state();
        before = state;
        fallen.removeAll();
        restored.fallbacks().forEach(fallback -> fallen.add(new Paragraph(words(fallback))));
        display();
    }

    private String words(Fallback fallback) {
        String name = getTranslation(LabWords.control(fallback.control().name()));
        return switch (fallback.control()) {
            case Control.Slide<?> slide ->
                getTranslation(
                        "lab.fallback-number",
                        name,
                        fallback.given(),
                        Locales.shortest(slide.from(), getLocale()),
                        Locales.shortest(slide.to(), getLocale()),
                        Locales.shortest(Double.parseDouble(fallback.used()), getLocale()));
            case Control.Ladder<?> ladder ->
                getTranslation(
                        "lab.fallback-number",
                        name,
                        fallback.given(),
                        Locales.shortest(ladder.from(), getLocale()),
                        Locales.shortest(ladder.to(), getLocale()),
                        Locales.shortest(Double.parseDouble(fallback.used()), getLocale()));
            case Control.Toggle<?> toggle when !toggle.open() -> getTranslation("lab.fallback-locked");
            case Control.Text<?> _ -> getTranslation("lab.fallback-text", name);
            default -> getTranslation("lab.fallback-word", name, fallback.given());
        };
    }

    void change(UnaryOperator<S> change) {
        S changed = change.apply(state);
        if (changed.equals(state)) {
            controls.show(state);
            return;
        }
        remember();
        move(changed);
        whenMoved.accept(query());
    }

    /// Follows a stroke while it is made; all of it is one step back.
    ///
    /// @param first whether it begins here
    /// @param last whether it ends here
    void stroke(UnaryOperator<S> change, boolean first, boolean last) {
        if (first) {
            remember();
        }
        move(change.apply(state));
        if (last) {
            whenMoved.accept(query());
        }
    }

    private void remember() {
        before = state;
        history.push(state);
        if (history.size() > instrument.longestHistory()) {
            history.removeLast();
        }
    }

    void undo() {
        if (!history.isEmpty()) {
            before = state;
            move(history.pop());
            whenMoved.accept(query());
        }
    }

    private void move(S target) {
        state = target;
        fallen.removeAll();
        display();
    }

    /// Offers what may be set now and draws the present state.
    void offer() {
        controls.offer(instrument.groups());
        display();
    }

    /// What is quick to draw is drawn at once, in the page's own thread; the last state asked for is the one that is
    /// shown.
    private void display() {
        S target = state;
        S from = before;
        instrument
                .preparation(target, from)
                .ifPresentOrElse(
                        work -> computing.run(
                                1,
                                progress -> {
                                    work.run();
                                    return target;
                                },
                                prepared -> draw(prepared, from)),
                        () -> {
                            computing.stop();
                            draw(target, from);
                        });
        controls.show(state);
        undo.setEnabled(!history.isEmpty());
        String query = query();
        address.ifPresent(page -> link.setHref(page + "?" + query));
        boolean linked = !instrument.isBeyondLinks(state);
        link.setVisible(address.isPresent() && linked);
        unlinked.setVisible(address.isPresent() && !linked);
        known().controls().stream()
                .filter(control -> control.name().equals(SEED))
                .findFirst()
                .ifPresent(control -> seed.setText(getTranslation("lab.seed", control.write(state))));
    }

    private void draw(S target, S from) {
        happened.setText(instrument.draw(target, from));
        followers.forEach(follower -> follower.accept(target));
    }

    /// Waits for a picture that is being computed.
    void settle() {
        computing.settle();
    }

    /// Says to those who cannot see it that the picture is not that of the controls yet.
    private void mark() {
        instrument.picture().getElement().setAttribute("aria-busy", Boolean.toString(computing.isBusy()));
    }

    private LabQuery<S> known() {
        List<Control<S>> all = new ArrayList<>(instrument.controls());
        all.addAll(instrument.remembered());
        return new LabQuery<>(all);
    }
}
