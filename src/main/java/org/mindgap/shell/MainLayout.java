package org.mindgap.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.security.DemoDoor;
import org.mindgap.security.SignIn;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// The quiet frame: the mark, a few places to go, and where the figures come from.
@Layout
@AnonymousAllowed
@JsModule("context://js/shell.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main content = new Main();
    private final Nav places = new Nav();
    private final CurrentLearner learner;
    private final GroupService groups;
    private final SignIn signIn;
    private Optional<String> before = Optional.empty();

    MainLayout(CurrentLearner learner, GroupService groups, SignIn signIn, Optional<DemoDoor> demo) {
        this.learner = learner;
        this.groups = groups;
        this.signIn = signIn;
        addClassName("shell");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        Anchor home = new Anchor(Routes.LANDING, TwoDots.mark(0), new Span("Mindgap"));
        home.addClassName("brand");
        home.setRouterIgnore(false);
        places.setAriaLabel(getTranslation("shell.places"));
        Header header = new Header(home);
        demo.ifPresent(door -> header.add(demonstration()));
        header.add(places);
        header.addClassName("shell-header");
        add(skip, header, content, footer());
    }

    /// On every page of a demonstration, so that nobody takes its people for real.
    private Span demonstration() {
        Span mark = new Span(getTranslation("shell.demonstration"));
        mark.addClassName("demonstration");
        mark.getElement().setAttribute("title", getTranslation("shell.demonstration-words"));
        return mark;
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.getElement().appendChild(shown.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement shown) {
        if (shown != null) {
            content.getElement().removeChild(shown.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY
                && before.filter(path -> !path.equals(here)).isPresent()) {
            beginAtTheTop();
        }
        before = Optional.of(here);
        places.removeAll();
        place(Routes.PATH, "shell.path", here);
        place(Addresses.STUDY, "shell.study", here);
        place(Addresses.GLOSSARY, "shell.glossary", here);
        place(Addresses.SOURCES, "shell.sources", here);
        place(Addresses.WORKBENCH, "shell.workbench", here);
        if (learner.find().filter(groups::teaches).isPresent()) {
            place(Routes.GROUPS, "shell.groups", here);
        }
        if (learner.find().filter(groups::administers).isPresent()) {
            place(Routes.INSTITUTIONS, "shell.institutions", here);
        }
        boolean signedIn = learner.find().filter(known -> !known.isGuest()).isPresent();
        if (signedIn) {
            places.add(signOut());
        } else {
            place(Routes.SIGN_IN, "shell.sign-in", here);
        }
    }

    /// Of a page that was stepped to, unless it leads to a place in it; otherwise it would open where the one before
    /// was
    /// left.
    private void beginAtTheTop() {
        content.getElement().executeJs("""
                if (!location.hash && !this.contains(document.activeElement)) {
                    window.scrollTo(0, 0);
                }""");
    }

    private void place(String address, String text, String here) {
        Anchor anchor = new Anchor(address, getTranslation(text));
        if (here.equals(address)) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        places.add(anchor);
    }

    private Component signOut() {
        String email = learner.find().flatMap(Learner::email).orElse("");
        Button button = new Button(getTranslation("shell.sign-out"), click -> {
            signIn.signOut();
        });
        button.addClassName("quiet");
        button.setAriaLabel(getTranslation("shell.sign-out-of", email));
        return button;
    }

    private Footer footer() {
        Paragraph origin = new Paragraph(getTranslation("shell.origin"));
        Anchor article = new Anchor("https://doi.org/10.1186/s41747-024-00543-0", getTranslation("shell.article"));
        article.getElement().setAttribute("rel", "noopener");
        Paragraph licence = new Paragraph(article, new Span(getTranslation("shell.licence")));
        Paragraph places = new Paragraph(
                new Anchor(Routes.VERIFY, getTranslation("shell.verify")),
                new Anchor(Routes.MY_DATA, getTranslation("shell.my-data")));
        Footer footer = new Footer(origin, licence, places);
        footer.addClassName("shell-footer");
        return footer;
    }
}
