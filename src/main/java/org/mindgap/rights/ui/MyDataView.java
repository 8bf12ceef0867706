package org.mindgap.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.rights.DataRights;
import org.mindgap.security.SignIn;
import org.mindgap.widget.Routes;

/// A person's own data: to take along, who sees what of them and who looked, and the way to delete them.
@Route(Routes.MY_DATA)
@AnonymousAllowed
@StyleSheet("css/evidence.css")
class MyDataView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final DataRights rights;
    private final CurrentLearner learner;
    private final SignIn signIn;
    private final Clock clock;

    MyDataView(DataRights rights, CurrentLearner learner, SignIn signIn, Clock clock) {
        this.rights = rights;
        this.learner = learner;
        this.signIn = signIn;
        this.clock = clock;
        addClassNames("page", "my-data");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-data.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("my-data.title")));
        Optional<Learner> known = learner.find();
        if (known.isEmpty()) {
            Paragraph lead = new Paragraph(getTranslation("my-data.nobody"));
            lead.addClassName("lead");
            add(lead, new Paragraph(new Anchor(Routes.SIGN_IN, getTranslation("my-data.sign-in"))));
            return;
        }
        Learner viewer = known.get();
        Paragraph lead = new Paragraph(viewer.email()
                .map(email -> getTranslation("my-data.lead", email))
                .orElseGet(() -> getTranslation("my-data.lead-guest")));
        lead.addClassName("lead");
        add(
                lead,
                downloads(),
                new VisibilitySection(rights, viewer.person()),
                new DeletionSection(rights, viewer, signIn, clock));
    }

    private Component downloads() {
        Anchor page = new Anchor(
                handler("mindgap-my-data.html", "text/html;charset=utf-8", this::writePage),
                getTranslation("my-data.download-page"));
        page.addClassNames("button", "primary");
        Anchor json = new Anchor(
                handler(
                        "mindgap-my-data.json",
                        "application/json",
                        (person, language, out) -> rights.writeJson(person, out)),
                getTranslation("my-data.download-json"));
        json.addClassNames("button", "secondary");
        Div actions = new Div(page, json);
        actions.addClassName("onwards");
        return new Section(
                new H2(getTranslation("my-data.download")),
                new Paragraph(getTranslation("my-data.download-words")),
                actions);
    }

    private void writePage(PersonId person, Locale language, OutputStream out) {
        rights.writePage(person, out, language.toLanguageTag(), key -> getTranslation(language, key));
    }

    /// Asks again whose data these are: the page may be older than the sign-in.
    private DownloadHandler handler(String name, String type, Writing writing) {
        Locale language = getLocale();
        return (DownloadEvent event) -> {
            Optional<Learner> asking = learner.find();
            if (asking.isEmpty()) {
                event.getResponse().setStatus(404);
                return;
            }
            event.setFileName(name);
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                writing.write(asking.get().person(), language, out);
            }
        };
    }

    private interface Writing {
        void write(PersonId person, Locale language, OutputStream out) throws IOException;
    }
}
