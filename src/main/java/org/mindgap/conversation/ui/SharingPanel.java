package org.mindgap.conversation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.conversation.ConversationService;
import org.mindgap.conversation.Share;
import org.mindgap.conversation.ShareToken;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Days;
import org.mindgap.widget.Routes;

/// Makes a link under which others can read one version, and takes it back.
class SharingPanel extends Div {
    private final ConversationService conversations;
    private final CurrentLearner learner;
    private final ModuleId module;
    private final Div status = new Div();
    private final Div step = new Div();

    SharingPanel(ConversationService conversations, CurrentLearner learner, ModuleId module) {
        this.conversations = conversations;
        this.learner = learner;
        this.module = module;
        addClassName("sharing");
        status.addClassName("outcome");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(
                new H2(getTranslation("conversation.share-title")),
                new Paragraph(getTranslation("conversation.private")),
                status,
                step);
        show();
    }

    private void show() {
        step.removeAll();
        Optional<Share> share = person().flatMap(person -> conversations.shared(person, module));
        if (share.isEmpty()) {
            step.add(row(button("conversation.share", this::share)));
            return;
        }
        step.add(
                new Paragraph(getTranslation(
                        "conversation.shared",
                        share.get().version(),
                        Days.full(share.get().since().atZone(ZoneOffset.UTC), getLocale()))),
                row(button("conversation.share-anew", this::share), button("conversation.unshare", this::unshare)));
    }

    private void share(PersonId person) {
        conversations.share(person, module).ifPresent(this::link);
    }

    private void link(ShareToken token) {
        String path = Routes.SHARED_RECOMMENDATION + "/" + token.value();
        Anchor link = new Anchor(path, path);
        link.addClassName("join-link");
        // Only the browser knows under which address people reach this server.
        link.getElement().executeJs("this.textContent = this.href");
        Button copy = new Button(getTranslation("conversation.copy"));
        copy.addClassNames("copy-link", "primary");
        copy.getElement().setAttribute("data-copied", getTranslation("conversation.copied"));
        copy.getElement().setAttribute("data-failed", getTranslation("conversation.copy-failed"));
        Span copied = new Span();
        copied.addClassName("small");
        copied.getElement().setAttribute("role", "status");
        Div row = new Div(link, copy, copied);
        row.addClassName("invitation");
        step.removeAll();
        step.add(row, row(button("conversation.unshare", this::unshare)));
        say("conversation.share-made");
    }

    private void unshare(PersonId person) {
        conversations.unshare(person, module);
        show();
        say("conversation.unshared");
    }

    /// The button that had the focus is gone, so the outcome takes it.
    private void say(String key) {
        status.removeAll();
        status.add(new Paragraph(getTranslation(key)));
        status.getElement().callJsFunction("focus");
    }

    private Button button(String key, Consumer<PersonId> act) {
        return new Button(getTranslation(key), click -> person().ifPresent(act));
    }

    private static Div row(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("onwards");
        return row;
    }

    private Optional<PersonId> person() {
        return learner.find().map(Learner::person);
    }
}
