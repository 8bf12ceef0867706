package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Gap;
import org.mindgap.study.ui.TopicFilter.Order;

/// The topics of the study, section by section or by their widest gap.
final class TopicIndex extends Div {
    private final Study study;
    private final StudyWords words = new StudyWords(this, getLocale());
    private final Map<Button, Optional<String>> sections = new LinkedHashMap<>();
    private final Map<Button, Order> orders = new LinkedHashMap<>();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Consumer<TopicFilter> whenChanged;
    private TopicFilter filter;

    TopicIndex(Study study, TopicFilter filter, Consumer<TopicFilter> whenChanged) {
        this.study = study;
        this.filter = filter;
        this.whenChanged = whenChanged;
        addClassName("topic-index");
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        add(sectionButtons(), orderButtons(), count, list);
        show();
    }

    private Component sectionButtons() {
        Div group = group(getTranslation("explorer.filter"));
        sections.put(new Button(getTranslation("explorer.filter-all")), Optional.empty());
        study.sections().forEach(section -> sections.put(new Button(section.title()), Optional.of(section.id())));
        sections.forEach((button, section) -> {
            button.addClickListener(click -> change(filter.in(section)));
            group.add(button);
        });
        return group;
    }

    private Component orderButtons() {
        Div group = group(getTranslation("explorer.sort"));
        orders.put(new Button(getTranslation("explorer.sort-article")), Order.ARTICLE);
        orders.put(new Button(getTranslation("explorer.sort-gap")), Order.GAP);
        orders.forEach((button, order) -> {
            button.addClickListener(click -> change(filter.by(order)));
            group.add(button);
        });
        return group;
    }

    private static Div group(String label) {
        Span name = new Span(label);
        name.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(name);
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", label);
        return group;
    }

    private void change(TopicFilter changed) {
        filter = changed;
        show();
        whenChanged.accept(changed);
    }

    private void show() {
        sections.forEach((button, section) -> press(button, section.equals(filter.section())));
        orders.forEach((button, order) -> press(button, order == filter.order()));
        List<Study.Section> shown = study.sections().stream()
                .filter(section -> filter.section().map(section.id()::equals).orElse(true))
                .toList();
        List<Topic> topics =
                shown.stream().flatMap(section -> section.topics().stream()).toList();
        count.setText(getTranslation("explorer.topics-shown", topics.size()));
        list.removeAll();
        switch (filter.order()) {
            case ARTICLE -> shown.forEach(this::addSection);
            case GAP ->
                list.add(list(topics.stream()
                        .sorted(Comparator.comparingDouble(topic ->
                                -Gap.widest(study, topic).map(Gap::width).orElse(-1.0)))
                        .toList()));
        }
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private void addSection(Study.Section section) {
        Paragraph summary = new Paragraph(section.summary());
        summary.addClassName("small");
        list.add(new H3(section.title()), summary, list(section.topics()));
    }

    private UnorderedList list(List<Topic> topics) {
        UnorderedList entries = new UnorderedList();
        entries.addClassName("topics");
        topics.forEach(topic -> entries.add(entry(topic)));
        return entries;
    }

    private ListItem entry(Topic topic) {
        Anchor link = new Anchor(Addresses.of(topic), topic.title());
        int figures = study.figures(topic.id()).size();
        Span facts = new Span(topic.question()
                .map(question -> getTranslation("explorer.topic-numbered", question, figures))
                .orElseGet(() -> getTranslation("explorer.topic-unnumbered", figures)));
        facts.addClassName("topic-facts");
        Optional<Gap> widest = Gap.widest(study, topic);
        Paragraph finding =
                new Paragraph(widest.map(gap -> getTranslation("explorer.topic-gap", words.both(gap), gap.option()))
                        .or(() -> Standout.of(study, topic)
                                .map(figure -> getTranslation(
                                        "explorer.topic-figure",
                                        words.people(figure.counted(), figure.group()),
                                        figure.option())))
                        .orElse(""));
        finding.addClassName("topic-finding");
        Span apart = new Span(widest.map(words::apart).orElseGet(() -> getTranslation("explorer.topic-no-gap")));
        apart.addClassName("topic-points");
        return new ListItem(link, facts, finding, apart);
    }
}
