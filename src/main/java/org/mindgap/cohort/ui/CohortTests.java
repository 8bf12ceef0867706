package org.mindgap.cohort.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.mindgap.cohort.CohortComparison;
import org.mindgap.cohort.CohortComparison.OptionTest;
import org.mindgap.cohort.CohortComparison.WholeTest;
import org.mindgap.curriculum.Track;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;
import org.mindgap.widget.Locales;

/// One side of the cohort against the same side of the study, option by option and as a whole, in numbers.
class CohortTests extends Div {
    private static final double SMALLEST_P = 0.001;
    private static final int EXPECTED_ENOUGH = 5;

    CohortTests(CohortComparison comparison) {
        addClassName("cohort-tests");
        boolean clinical = comparison.figures().track() == Track.CLINICAL;
        String title = getTranslation(clinical ? "cohort-tests.clinical" : "cohort-tests.technical");
        add(new H3(title));
        if (comparison.options().isEmpty()) {
            add(small(getTranslation("cohort-tests.nothing")));
        } else {
            add(table(title, comparison.options()));
        }
        comparison.question().ifPresent(whole -> add(new Paragraph(words(whole))));
        comparison
                .question()
                .filter(whole -> whole.smallestExpected() < EXPECTED_ENOUGH)
                .ifPresent(whole ->
                        add(small(getTranslation("cohort-tests.expected", decimal(whole.smallestExpected(), 1)))));
    }

    private Div table(String title, List<OptionTest> tests) {
        Element head = new Element("tr");
        for (String key :
                List.of("cohort-tests.cohort", "cohort-tests.study", "cohort-tests.difference", "cohort-tests.p")) {
            head.appendChild(cell("th", getTranslation(key)).setAttribute("scope", "col"));
        }
        Element table = new Element("table").appendChild(new Element("thead").appendChild(head));
        tests.forEach(test -> table.appendChild(rows(test)));
        Div scroll = new Div();
        scroll.addClassName("scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title)
                .appendChild(table);
        return scroll;
    }

    /// The answer on a line of its own, so that the numbers fit on a phone.
    private Element rows(OptionTest test) {
        Element answer = cell("th", test.option().text().plain())
                .setAttribute("scope", "rowgroup")
                .setAttribute("colspan", "4");
        Element numbers = new Element("tr")
                .appendChild(
                        cell("td", count(test.cohort())),
                        cell("td", count(test.study())),
                        cell("td", difference(test.difference(), test.interval())),
                        cell("td", p(test.fisherP())));
        return new Element("tbody").appendChild(new Element("tr").appendChild(answer), numbers);
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag);
        cell.setText(text);
        return cell;
    }

    private String words(WholeTest whole) {
        String v = decimal(whole.cramersV(), 2);
        String effect = whole.interval()
                .map(interval ->
                        getTranslation("cohort-tests.v", v, decimal(interval.lower(), 2), decimal(interval.upper(), 2)))
                .orElseGet(() -> getTranslation("cohort-tests.v-alone", v));
        return getTranslation(
                "cohort-tests.whole",
                decimal(whole.test().statistic(), 2),
                whole.test().degreesOfFreedom(),
                p(whole.test().p()),
                effect);
    }

    private String count(Proportion share) {
        return getTranslation(
                "cohort-tests.count", share.count(), share.of(), Math.round(100.0 * share.count() / share.of()));
    }

    private String difference(double difference, Interval interval) {
        return getTranslation(
                "cohort-tests.points", points(difference), points(interval.lower()), points(interval.upper()));
    }

    /// Percentage points with their sign; a minus is no hyphen.
    private static String points(double difference) {
        long points = Math.round(100 * difference);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private String p(double p) {
        return p < SMALLEST_P
                ? getTranslation("cohort-tests.p-below", decimal(SMALLEST_P, 3))
                : decimal(p, p < 10 * SMALLEST_P ? 3 : 2);
    }

    private String decimal(double value, int digits) {
        return Locales.decimal(value, digits, getLocale());
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
