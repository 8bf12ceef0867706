package org.mindgap.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StudyViewTest extends SpringBrowserlessTest {
    @Autowired
    private Courses courses;

    @Test
    void leadsToEveryTopic() {
        navigate(StudyView.class);

        List<String> addresses =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();

        assertThat(addresses)
                .containsAll(PublishedFile.figures().stream()
                        .map(row -> "study/" + row.get("topic"))
                        .distinct()
                        .toList());
    }

    @Test
    void sortsTheGapsTheWidestFirst() {
        List<Integer> widths = gaps(open("gaps=all")).stream()
                .map(Shown::text)
                .map(text -> text.replaceAll("(?s).* (\\d+) points? apart.*", "$1"))
                .map(Integer::valueOf)
                .toList();

        assertThat(widths).hasSize(26).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(widths.getFirst()).isEqualTo(47);
    }

    @Test
    void showsEveryAnswerThatBothGroupsPrintAsACount() {
        List<Map<String, String>> counted = PublishedFile.figures().stream()
                .filter(row -> !row.get("granularity").equals("impossible"))
                .toList();
        List<String> expected = counted.stream()
                .filter(row -> row.get("group").equals("TG"))
                .flatMap(technical -> counted.stream()
                        .filter(row -> row.get("group").equals("CG")
                                && row.get("topic").equals(technical.get("topic"))
                                && row.get("option").equals(technical.get("option")))
                        .map(clinical -> StudyWords.sentence(clinical.get("option")) + ": "
                                + clinical.get("nearest_count") + " of 19 clinicians, "
                                + technical.get("nearest_count") + " of 30 engineers"))
                .toList();

        List<String> shown = gaps(open("gaps=all")).stream()
                .map(row ->
                        text(row, "gap-option") + ": " + text(row, "is-clinical") + ", " + text(row, "is-technical"))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void showsTheFirstGapsUntilAskedForAll() {
        StudyView view = open("");
        assertThat(gaps(view)).hasSize(10);

        press("Show all 26 answers");

        assertThat(gaps(view)).hasSize(26);
        assertThat(find(Button.class).withText("Show only the first 10").all()).hasSize(1);
    }

    @Test
    void filtersTopicsByASectionInTheAddress() {
        StudyView view = open("section=bias-fairness");

        assertThat(topics(view))
                .containsExactly(
                        "Reporting biases",
                        "Class balance against the real world",
                        "Which biases are looked for",
                        "Evaluating fairness",
                        "Mitigating selection bias");
        assertThat(pressed()).contains("Bias and fairness").doesNotContain("All");
    }

    @Test
    void sortsTopicsByGapWhenTheAddressSaysSo() {
        StudyView view = open("section=technical-validation&sort=gap");

        assertThat(topics(view))
                .startsWith("How models are evaluated", "External validation", "Synthetic data")
                .hasSize(7);
    }

    @Test
    void saysTheWidestGapOfATopicOrItsLargestFigureWhereThereIsNone() {
        List<String> entries =
                list(open(""), "topics").stream().map(Shown::text).toList();

        assertThat(entries)
                .contains("External validation Question 22, 3 figures 26 of 30 engineers, 10 of 19 clinicians: "
                        + "uses new external data when possible 34 points apart")
                .contains("Experience with AI 4 figures 20 of 49 respondents: 1-5 years no gap to read")
                .contains("Testing with few patients 2 figures 16 of 30 engineers: k-fold cross-validation "
                        + "no gap to read");
    }

    @Test
    void filtersAndSortsAtThePressOfAButton() {
        StudyView view = open("");

        press("Technical validation");
        press("Widest gap first");

        assertThat(topics(view)).startsWith("How models are evaluated").hasSize(7);
        assertThat(pressed()).containsExactly("Technical validation", "Widest gap first");
    }

    @Test
    void ignoresASectionThatTheStudyDoesNotHave() {
        assertThat(topics(open("section=astrology&sort=upside-down"))).hasSize(31);
    }

    @Test
    void writesWhatIsChosenIntoTheAddress() {
        Study study = courses.in(Locale.ENGLISH).study();
        String query = "section=bias-fairness&sort=gap&gaps=all";

        TopicFilter filter = TopicFilter.of(QueryParameters.fromString(query), study);

        assertThat(filter.address()).isEqualTo("study?" + query);
        assertThat(TopicFilter.NONE.address()).isEqualTo("study");
    }

    @Test
    void showsTable1AsPrinted() {
        StudyView view = open("");

        List<List<String>> shown =
                Shown.rows(Shown.each(view.getElement(), "table").findFirst().orElseThrow());

        assertThat(shown)
                .containsExactlyElementsOf(PublishedFile.tests().stream()
                        .map(row -> List.of(
                                row.get("topic"),
                                row.get("question"),
                                row.get("kind").equals("single") ? "One answer" : "Several answers possible",
                                row.get("p_value_as_printed")))
                        .toList());
    }

    @Test
    void showsTheThemesOfTheOpenQuestionTheLimitsAndTheLicence() {
        StudyView view = open("");
        Study study = courses.in(Locale.ENGLISH).study();

        assertThat(study.themes()).hasSize(4);
        assertThat(Shown.text(view))
                .contains(study.themes().stream().map(theme -> theme.title()).toList())
                .contains(study.origin().limits())
                .contains(study.origin().changes())
                .contains(study.origin().citation(), "CC BY 4.0")
                .doesNotContainIgnoringCase("significant");
    }

    @Test
    void setsHeadingsInOrder() {
        List<Integer> levels = headings(open("").getElement())
                .map(heading -> heading.getTag().charAt(1) - '0')
                .toList();

        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1).isGreaterThan(1);
        }
    }

    private StudyView open(String query) {
        UI.getCurrent().navigate("study", QueryParameters.fromString(query));
        return (StudyView) getCurrentView();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> pressed() {
        return find(Button.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .filter(text -> !text.equals("As in the article"))
                .toList();
    }

    private static List<Element> gaps(StudyView view) {
        return list(view, "gap-rows");
    }

    private static List<String> topics(StudyView view) {
        return list(view, "topics").stream()
                .map(entry -> Shown.text(entry.getChild(0)))
                .toList();
    }

    private static List<Element> list(StudyView view, String className) {
        return Stream.concat(Shown.each(view.getElement(), "ul"), Shown.each(view.getElement(), "ol"))
                .filter(list -> list.getClassList().contains(className))
                .flatMap(Element::getChildren)
                .toList();
    }

    private static String text(Element row, String className) {
        return Shown.each(row, "span")
                .filter(part -> part.getClassList().contains(className))
                .map(Shown::text)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> headings(Element element) {
        Stream<Element> inside = element.getChildren()
                .filter(child -> !child.isTextNode())
                .filter(Element::isVisible)
                .flatMap(StudyViewTest::headings);
        return element.getTag().matches("h[1-6]") ? Stream.concat(Stream.of(element), inside) : inside;
    }
}
