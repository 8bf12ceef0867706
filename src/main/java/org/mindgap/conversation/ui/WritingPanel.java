package org.mindgap.conversation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mindgap.conversation.ConversationService;
import org.mindgap.conversation.Draft;
import org.mindgap.conversation.Recommendation;
import org.mindgap.curriculum.Conversation.Half;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Days;
import org.mindgap.widget.Markup;

/// What one side knows, and the field in which a recommendation is written: saved while one types, handed in by a
/// click.
class WritingPanel extends Div {
    private static final int PAUSE_MILLIS = 700;

    private final ConversationService conversations;
    private final CurrentLearner learner;
    private final ModuleId module;
    private final Track side;
    private final Runnable afterwards;
    private final TextArea words;
    private final Paragraph saved = new Paragraph();

    WritingPanel(
            ConversationService conversations,
            CurrentLearner learner,
            ModuleId module,
            Half half,
            Track side,
            Runnable afterwards) {
        this.conversations = conversations;
        this.learner = learner;
        this.module = module;
        this.side = side;
        this.afterwards = afterwards;
        this.words = new TextArea(getTranslation("conversation.words"));
        saved.addClassName("small");
        saved.getElement().setAttribute("role", "status");
        Button handIn = new Button(getTranslation("conversation.hand-in"), click -> handIn());
        handIn.addClassName("primary");
        add(
                new H2(getTranslation(
                        side == Track.CLINICAL ? "conversation.knows-clinical" : "conversation.knows-technical")),
                list(half.facts()),
                new H2(getTranslation("conversation.write")),
                Markup.block(half.task()),
                field(),
                saved,
                handIn);
    }

    static UnorderedList list(List<RichText> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        texts.forEach(text -> list.add(new ListItem(Markup.inline(text))));
        return list;
    }

    private TextArea field() {
        words.setMaxLength(Recommendation.LONGEST);
        words.setMinRows(10);
        words.setHelperText(getTranslation("conversation.words-help"));
        person().flatMap(this::begun).ifPresent(words::setValue);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> save());
        return words;
    }

    /// The draft, or the newest version to begin the next one with.
    private Optional<String> begun(PersonId person) {
        Optional<Draft> draft = conversations.draft(person, module);
        draft.ifPresent(found -> say(found.savedAt()));
        return draft.map(Draft::words)
                .or(() -> conversations.versions(person, module).stream()
                        .findFirst()
                        .map(Recommendation::words));
    }

    private void save() {
        if (conversations.save(learner.start().person(), module, side, words.getValue())) {
            words.setInvalid(false);
            person().flatMap(person -> conversations.draft(person, module)).ifPresent(draft -> say(draft.savedAt()));
        }
    }

    private void say(Instant when) {
        saved.setText(getTranslation("conversation.saved", Days.time(when.atOffset(ZoneOffset.UTC))));
    }

    private void handIn() {
        Optional<Recommendation> kept = conversations.handIn(learner.start().person(), module, side, words.getValue());
        words.setErrorMessage(getTranslation("conversation.missing"));
        words.setInvalid(kept.isEmpty());
        kept.ifPresent(recommendation -> afterwards.run());
    }

    private Optional<PersonId> person() {
        return learner.find().map(Learner::person);
    }
}
