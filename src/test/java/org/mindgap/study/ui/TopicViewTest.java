package org.mindgap.study.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.widget.ChartFigure;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TopicViewTest extends SpringBrowserlessTest {
    private static final Map<String, String> GROUPS =
            Map.of("TG", "Engineers", "CG", "Clinicians", "ALL", "All respondents");

    @Autowired
    private Courses courses;

    static Stream<String> topics() {
        return PublishedFile.figures().stream().map(row -> row.get("topic")).distinct();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void showsEveryFigureOfTheArticleAsPrinted(String topic) {
        List<Map<String, String>> published = PublishedFile.figures().stream()
                .filter(row -> row.get("topic").equals(topic))
                .toList();

        List<List<String>> shown = figures(open(topic));

        assertThat(shown).hasSameSizeAs(published);
        assertThat(published).allSatisfy(row -> {
            boolean counted = !row.get("granularity").equals("impossible");
            assertThat(shown)
                    .filteredOn(cells -> cells.get(0).equals(StudyWords.sentence(row.get("option")))
                            && cells.get(1).equals(GROUPS.get(row.get("group"))))
                    .singleElement()
                    .satisfies(cells -> {
                        assertThat(cells.get(2)).isEqualTo(row.get("n"));
                        assertThat(cells.get(3)).isEqualTo(row.get("percent_as_printed") + "%");
                        assertThat(cells.get(4))
                                .isEqualTo(
                                        counted
                                                ? row.get("nearest_count") + " of " + row.get("n")
                                                : "no whole number of " + row.get("n"));
                        assertThat(cells.get(5)).matches(counted ? "[0-9.]+% to [0-9.]+%" : "none without a count");
                        assertThat(cells.get(6)).startsWith(row.get("where"));
                        assertThat(cells.get(6)).containsIgnoringCase(row.get("note"));
                    });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ground-truth, TG, 77.3% as printed",
        "potential-biases, CG, 68.0% as printed",
        "error-analysis, CG, 80% as printed",
        "permutation-techniques, TG, 58% as printed",
        "permutation-techniques, TG, 35% as printed"
    })
    void showsAFigureThatFitsNoCountAsPrintedWithTheReason(String topic, String group, String words) {
        String percent = words.substring(0, words.indexOf('%'));
        String reason = PublishedFile.figures().stream()
                .filter(row -> row.get("topic").equals(topic)
                        && row.get("group").equals(group)
                        && row.get("percent_as_printed").equals(percent))
                .map(row -> row.get("note"))
                .findFirst()
                .orElseThrow();

        String text = Shown.text(open(topic));

        assertThat(text).contains(words).contains("Shown as printed, without a count: " + reason);
    }

    @Test
    void saysWhenAPercentageIsCutOff() {
        assertThat(Shown.text(open("evaluation-methods")))
                .contains("Printed cut off rather than rounded: 4 of 19 is 21.05%");
    }

    @Test
    void neverShowsAFigureThatIsNotPrintedAsZero() {
        TopicView view = open("small-dataset-strategy");

        String drawn = Shown.text(find(ChartFigure.class, view).single());

        assertThat(drawn).contains("clinical: not printed").contains("technical: not printed");
        assertThat(drawn).doesNotContain("0 of 19").doesNotContain("0 of 30");
    }

    @Test
    void keepsTheCliniciansAmongAllRespondentsFromBeingComparedWithThem() {
        String text = Shown.text(open("age"));

        assertThat(text)
                .contains("40-60 years: 17 of 49 respondents")
                .contains("40-60 years: 9 of 19 clinicians")
                .contains("The 19 clinicians are among the 49 respondents");
    }

    @Test
    void keepsTheArticlesTestApartFromWhatIsRecomputed() {
        TopicView view = open("external-validation");

        String article = Shown.text(section(view, "of-the-article"));
        String ours = Shown.text(section(view, "recomputed"));

        assertThat(article).contains("p = 0.005").contains("question 22 as a whole");
        assertThat(ours).doesNotContain("0.005");
        assertThat(Shown.rows(section(view, "recomputed")))
                .containsExactly(List.of(
                        "Uses new external data when possible",
                        "26 of 30",
                        "10 of 19",
                        "34.0",
                        "8.2 to 56.4",
                        "0.018"));
        assertThat(ours).contains("No p here is corrected").contains("cannot be tested again");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void printsThePValueOfTheArticleOrSaysThatThereIsNone(String topic) {
        String number = PublishedFile.figures().stream()
                .filter(row -> row.get("topic").equals(topic))
                .map(row -> row.get("question"))
                .findFirst()
                .orElseThrow();
        String printed = PublishedFile.tests().stream()
                .filter(row -> row.get("question").equals(number))
                .map(row -> row.get("p_value_as_printed"))
                .map(p -> p.startsWith("<") ? "p < " + p.substring(1) : "p = " + p)
                .findFirst()
                .orElse("The article prints no p-value for this question.");

        assertThat(Shown.text(section(open(topic), "of-the-article"))).contains(printed);
    }

    @Test
    void testsAgainTheOneQuestionThatIsPrintedWhole() {
        String ours = Shown.text(section(open("synthetic-data"), "recomputed"));

        assertThat(ours)
                .contains("3.37 with 3 degrees of freedom, p\u00a0=\u00a00.34")
                .contains("V, is 0.26")
                .contains("The article does not print “only synthetic data” for the engineers")
                .contains("The smallest count to be expected is 0.39");
    }

    @Test
    void saysWhenNothingCanBeRecomputed() {
        assertThat(Shown.text(section(open("adversarial-robustness"), "recomputed")))
                .contains("no difference can be computed");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void leadsToTheReadersOwnPracticeWhereTheCourseAsksAboutIt(String topic) {
        List<String> expected = courses.in(Locale.ENGLISH).questions().values().stream()
                .filter(question -> question.topic().equals(topic))
                .flatMap(TopicViewTest::addresses)
                .toList();

        TopicView view = open(topic);

        assertThat(addresses(view))
                .filteredOn(address ->
                        address.startsWith(Addresses.PRACTICE + "/") || address.startsWith(Addresses.LEARN + "/"))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<String> addresses(PracticeQuestion question) {
        return Stream.concat(
                Stream.of(Addresses.of(question.id())),
                question.lessons().stream().map(Addresses::of));
    }

    @Test
    void leadsFromTopicToTopic() {
        TopicView view = open("external-validation");

        assertThat(addresses(view)).contains("study/nested-cross-validation", "study/synthetic-data");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void setsHeadingsInOrderAndTablesWithCaptionsAndScopes(String topic) {
        TopicView view = open(topic);

        assertThat(find(H1.class, view).all()).hasSize(1);
        assertThat(Shown.each(view.getElement(), "table")).allSatisfy(table -> {
            assertThat(Shown.each(table, "caption")).hasSize(1);
            assertThat(Shown.each(table, "th"))
                    .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row", "rowgroup"));
        });
        assertThat(Shown.text(view)).doesNotContainIgnoringCase("significant");
    }

    @Test
    void knowsNoOtherTopics() {
        assertThatThrownBy(() -> navigate("study/astrology", TopicView.class)).hasMessageContaining("NotFoundView");
    }

    private List<String> addresses(TopicView view) {
        return find(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }

    private TopicView open(String topic) {
        return navigate("study/" + topic, TopicView.class);
    }

    private static List<List<String>> figures(TopicView view) {
        return Shown.rows(Shown.each(view.getElement(), "table").findFirst().orElseThrow());
    }

    private static Element section(TopicView view, String className) {
        return Shown.each(view.getElement(), "section")
                .filter(section -> section.getClassList().contains(className))
                .findFirst()
                .orElseThrow();
    }
}
