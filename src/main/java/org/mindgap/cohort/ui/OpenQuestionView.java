package org.mindgap.cohort.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.cohort.OpenQuestionService;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.ProfileService;
import org.mindgap.widget.Markup;
import org.mindgap.widget.Routes;

/// The survey's last question: what else an AI validation plan should cover, in own words and by theme.
@Route(Routes.OPEN_QUESTION)
@AnonymousAllowed
@StyleSheet("css/cohort.css")
class OpenQuestionView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final OpenQuestionService openQuestion;
    private final ContributionService contributions;
    private final ProfileService profiles;
    private final Courses courses;
    private final CurrentLearner learner;
    private final Div body = new Div();
    private final Div afterwards = new Div();

    OpenQuestionView(
            OpenQuestionService openQuestion,
            ContributionService contributions,
            ProfileService profiles,
            Courses courses,
            CurrentLearner learner) {
        this.openQuestion = openQuestion;
        this.contributions = contributions;
        this.profiles = profiles;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "open-question");
        Paragraph lead = new Paragraph(getTranslation("open-question.lead"));
        lead.addClassName("lead");
        body.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        add(new H1(getTranslation("open-question.title")), lead, body, sources(), afterwards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("open-question.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        learner.find()
                .map(Learner::person)
                .flatMap(openQuestion::latest)
                .ifPresentOrElse(this::show, () -> ask(Optional.empty()));
    }

    /// What the themes are taken from.
    private Paragraph sources() {
        Course course = courses.in(getLocale());
        Paragraph sources = new Paragraph(getTranslation("open-question.sources"));
        sources.addClassName("small");
        List<Source> known = course.study().themes().stream()
                .flatMap(theme -> theme.sources().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(course.sources().get(id)).stream())
                .toList();
        for (int i = 0; i < known.size(); i++) {
            Source source = known.get(i);
            sources.add(new Span(i == 0 ? " " : ", "), new Anchor(Addresses.of(source.id()), source.label()));
        }
        return sources;
    }

    private void ask(Optional<OpenAnswer> before) {
        body.removeAll();
        UUID id = UUID.randomUUID();
        TextArea words = new TextArea(getTranslation("open-question.words"));
        words.setMaxLength(OpenAnswer.LONGEST);
        words.setMinRows(4);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setHelperText(getTranslation("open-question.words-help"));
        CheckboxGroup<Theme> themes = new CheckboxGroup<>(getTranslation("open-question.choose"));
        themes.setItems(courses.in(getLocale()).study().themes());
        themes.setItemLabelGenerator(Theme::title);
        themes.setRenderer(new ComponentRenderer<>(OpenQuestionView::explained));
        themes.addClassName("options");
        before.ifPresent(answer -> {
            words.setValue(answer.words());
            themes.setValue(courses.in(getLocale()).study().themes().stream()
                    .filter(theme -> answer.themes().contains(theme.id()))
                    .collect(Collectors.toSet()));
        });
        Button keep = new Button(getTranslation("open-question.keep"), click -> keep(id, words, themes));
        keep.addClassName("primary");
        body.add(words, themes, keep);
    }

    private static Div explained(Theme theme) {
        Span title = new Span(theme.title());
        title.addClassName("term");
        Div explained = new Div(title, Markup.block(theme.text()).named("small"));
        explained.addClassName("theme");
        return explained;
    }

    private void keep(UUID id, TextArea words, CheckboxGroup<Theme> themes) {
        boolean missing = words.getValue().isBlank();
        words.setErrorMessage(getTranslation("open-question.missing"));
        words.setInvalid(missing);
        if (!missing) {
            openQuestion
                    .answer(
                            learner.start().person(),
                            id,
                            words.getValue(),
                            themes.getValue().stream().map(Theme::id).collect(Collectors.toSet()))
                    .ifPresent(answer -> {
                        show(answer);
                        // The button that had the focus is gone.
                        body.getElement().callJsFunction("focus");
                    });
        }
    }

    private void show(OpenAnswer answer) {
        body.removeAll();
        Div yours = new Div(new Span(getTranslation("open-question.yours")), new Paragraph(answer.words()));
        yours.addClassName("your-answer");
        List<String> titles = courses.in(getLocale()).study().themes().stream()
                .filter(theme -> answer.themes().contains(theme.id()))
                .map(Theme::title)
                .toList();
        yours.add(new Paragraph(
                titles.isEmpty()
                        ? getTranslation("open-question.no-theme")
                        : getTranslation("open-question.chosen", String.join(", ", titles))));
        Button change = new Button(getTranslation("open-question.change"), click -> ask(Optional.of(answer)));
        change.addClassName("quiet");
        body.add(yours, change);
        afterwards.removeAll();
        afterwards.add(new ContributionPanel(contributions, profiles, courses, learner));
    }
}
