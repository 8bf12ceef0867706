package org.mindgap.conversation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneOffset;
import org.mindgap.conversation.ConversationService;
import org.mindgap.conversation.Recommendation;
import org.mindgap.conversation.ShareToken;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.widget.Days;
import org.mindgap.widget.Routes;

/// What somebody wrote and shared, for whoever has the link; it does not say who wrote it.
@Route(Routes.SHARED_RECOMMENDATION + "/:token")
@AnonymousAllowed
@StyleSheet("css/conversation.css")
class SharedRecommendationView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final ConversationService conversations;
    private final Courses courses;

    SharedRecommendationView(ConversationService conversations, Courses courses) {
        this.conversations = conversations;
        this.courses = courses;
        addClassNames("page", "conversation");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.shared-page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Recommendation shared = event.getRouteParameters()
                .get("token")
                .flatMap(ShareToken::parse)
                .flatMap(conversations::find)
                .orElseThrow(NotFoundException::new);
        CourseModule module = courses.in(getLocale()).module(shared.module()).orElseThrow(NotFoundException::new);
        Conversation conversation = module.conversation().orElseThrow(NotFoundException::new);
        Paragraph lead = new Paragraph(conversation.summary());
        lead.addClassName("lead");
        Div words = new Div(new Paragraph(shared.words()));
        words.addClassNames("recommendation", "own");
        removeAll();
        add(
                new H1(getTranslation("conversation.shared-title", conversation.title())),
                lead,
                new Paragraph(getTranslation(
                        shared.side() == Track.CLINICAL
                                ? "conversation.shared-clinical"
                                : "conversation.shared-technical",
                        shared.version(),
                        Days.full(shared.handedInAt().atZone(ZoneOffset.UTC), getLocale()))),
                words,
                new Paragraph(
                        new Anchor(Addresses.conversation(module.id()), getTranslation("conversation.write-own"))));
    }
}
