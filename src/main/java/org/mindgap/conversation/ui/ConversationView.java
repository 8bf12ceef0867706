package org.mindgap.conversation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.conversation.ConversationService;
import org.mindgap.conversation.Draft;
import org.mindgap.conversation.Recommendation;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.widget.Markup;

/// A case at the end of a module: a learner writes on their half of it, then reads the other one.
@Route(Addresses.CONVERSATION + "/:module")
@AnonymousAllowed
@JsModule("context://js/copy-link.js")
@StyleSheet("css/groups.css")
@StyleSheet("css/conversation.css")
class ConversationView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final ConversationService conversations;
    private final ProfileService profiles;
    private final Courses courses;
    private final CurrentLearner learner;
    private final Div body = new Div();
    private String title = "";

    ConversationView(
            ConversationService conversations, ProfileService profiles, Courses courses, CurrentLearner learner) {
        this.conversations = conversations;
        this.profiles = profiles;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "conversation");
        body.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseModule module = event.getRouteParameters()
                .get("module")
                .flatMap(courses.in(getLocale())::moduleNamed)
                .orElseThrow(NotFoundException::new);
        Conversation conversation = module.conversation().orElseThrow(NotFoundException::new);
        title = getTranslation("conversation.page-title", conversation.title());
        Div meta = new Div(new Anchor(Addresses.of(module.id()), module.title()));
        meta.addClassName("meta");
        Paragraph lead = new Paragraph(conversation.summary());
        lead.addClassName("lead");
        removeAll();
        add(
                meta,
                new H1(conversation.title()),
                lead,
                new Paragraph(getTranslation("conversation.how")),
                new H2(getTranslation("conversation.situation")),
                Markup.block(conversation.situation()),
                body);
        begin(module, conversation);
    }

    private void begin(CourseModule module, Conversation conversation) {
        List<Recommendation> versions = versions(module);
        Optional<Track> side = learner.find()
                .map(Learner::person)
                .flatMap(person -> conversations
                        .draft(person, module.id())
                        .map(Draft::side)
                        .or(() -> profiles.find(person).map(Profile::track)))
                .filter(known -> known != Track.MIXED);
        if (!versions.isEmpty()) {
            read(module, conversation, versions);
        } else if (side.isPresent()) {
            write(module, conversation, side.get());
        } else {
            ask(module, conversation);
        }
    }

    /// Somebody on both sides, or unknown, says which half to take.
    private void ask(CourseModule module, Conversation conversation) {
        body.removeAll();
        Div row = new Div(
                half("conversation.take-clinical", module, conversation, Track.CLINICAL),
                half("conversation.take-technical", module, conversation, Track.TECHNICAL));
        row.addClassName("onwards");
        body.add(
                new H2(getTranslation("conversation.which")),
                new Paragraph(getTranslation("conversation.which-why")),
                row);
    }

    private Button half(String key, CourseModule module, Conversation conversation, Track side) {
        return new Button(getTranslation(key), click -> {
            write(module, conversation, side);
            focus();
        });
    }

    private void write(CourseModule module, Conversation conversation, Track side) {
        body.removeAll();
        body.add(new WritingPanel(conversations, learner, module.id(), conversation.half(side), side, () -> {
            read(module, conversation, versions(module));
            focus();
        }));
    }

    private void read(CourseModule module, Conversation conversation, List<Recommendation> versions) {
        body.removeAll();
        body.add(new ReadingPanel(conversation, versions, () -> {
            write(module, conversation, versions.getFirst().side());
            focus();
        }));
        body.add(new SharingPanel(conversations, learner, module.id()));
    }

    /// The button that had the focus is gone.
    private void focus() {
        body.getElement().callJsFunction("focus");
    }

    private List<Recommendation> versions(CourseModule module) {
        return learner.find()
                .map(known -> conversations.versions(known.person(), module.id()))
                .orElse(List.of());
    }
}
