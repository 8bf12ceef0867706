package org.mindgap.cohort.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.curriculum.Track;
import org.mindgap.widget.Routes;

/// Published numbers as a table with a column for each side; what is not published is a dash, whatever is behind it.
final class CohortTable extends Div {
    private final Component words;
    private final Element rows = new Element("tbody");

    private CohortTable(Component words, String name, String first) {
        this.words = words;
        addClassName("scroll");
        Element head = new Element("tr");
        for (String key : List.of(first, "cohort.clinical", "cohort.technical", "cohort.mixed")) {
            head.appendChild(cell("th", words.getTranslation(key)).setAttribute("scope", "col"));
        }
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .appendChild(new Element("table").appendChild(new Element("thead").appendChild(head), rows));
    }

    /// How many people stand behind each question, and the way to its charts.
    static CohortTable ofQuestions(
            Component words,
            String name,
            Course course,
            List<PracticeQuestion> questions,
            List<CohortFigures> published) {
        CohortTable table = new CohortTable(words, name, "cohort.topic");
        for (PracticeQuestion question : questions) {
            List<CohortFigures> figures = published.stream()
                    .filter(each -> each.question().equals(question.id()))
                    .toList();
            Anchor link = new Anchor(
                    Routes.COHORT + "/" + question.id(),
                    course.study().topic(question.topic()).orElseThrow().title());
            table.row(
                    new Element("th").appendChild(link.getElement()), figures, each -> Integer.toString(each.people()));
        }
        return table;
    }

    /// How many chose each option of a question.
    static CohortTable ofOptions(Component words, String name, PracticeQuestion question, List<CohortFigures> figures) {
        CohortTable table = new CohortTable(words, name, "comparison.option");
        question.options().forEach(option -> table.counts(option.text().plain(), option.id(), figures));
        return table;
    }

    /// How many said that what they wrote to the open question touches a theme.
    static CohortTable ofThemes(Component words, String name, List<Theme> themes, List<CohortFigures> published) {
        List<CohortFigures> figures = published.stream()
                .filter(each -> each.question().equals(OpenAnswer.QUESTION))
                .toList();
        CohortTable table = new CohortTable(words, name, "cohort.theme");
        themes.forEach(theme -> table.counts(theme.title(), theme.id(), figures));
        return table;
    }

    private void counts(String label, OptionId option, List<CohortFigures> figures) {
        row(
                cell("th", label),
                figures,
                each -> words.getTranslation("comparison.count", each.count(option), each.people()));
    }

    private void row(Element head, List<CohortFigures> figures, Function<CohortFigures, String> text) {
        Element row = new Element("tr").appendChild(head.setAttribute("scope", "row"));
        for (Track track : Track.values()) {
            Optional<CohortFigures> published =
                    figures.stream().filter(each -> each.track() == track).findFirst();
            row.appendChild(cell("td", published.map(text).orElse("–")));
        }
        rows.appendChild(row);
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag);
        cell.setText(text);
        return cell;
    }
}
