package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContourGradeTest {
    private static final Map<String, Double> ALL = Map.of(
            "naming", 1.0,
            "metrics", 1.0,
            "puzzle-added", 1.0,
            "puzzle-added-sentence", 1.0,
            "puzzle-removed", 1.0,
            "puzzle-removed-sentence", 1.0,
            "convention", 1.0);

    @Test
    void weighsNamingUseAndPuzzles() {
        ContourGrade grade = ContourGrade.of(Map.of("naming", 0.9, "hacking", 0.5, "puzzle-added", 0.66667));

        assertThat(grade.naming()).isEqualTo(new Credit(36, 40));
        assertThat(grade.hackingOrMetrics()).isEqualTo(new Credit(15, 30));
        assertThat(grade.puzzles()).isEqualTo(new Credit(8, 30));
        assertThat(grade.total()).isEqualTo(new Credit(59, 100));
    }

    @Test
    void ofHackingAndChoosingTheBetterCounts() {
        assertThat(ContourGrade.of(Map.of("hacking", 0.2, "metrics", 1.0)).hackingOrMetrics())
                .isEqualTo(Credit.all(30));
        assertThat(ContourGrade.of(Map.of("hacking", 1.0)).hackingOrMetrics()).isEqualTo(Credit.all(30));
    }

    @Test
    void fullMarksNeedTheConvention() {
        assertThat(ContourGrade.of(ALL).total()).isEqualTo(Credit.all(100));
        assertThat(without("convention", 0).total()).isEqualTo(new Credit(90, 100));
    }

    @Test
    void whoHasFewerPointsLosesNoneForTheConvention() {
        ContourGrade grade = ContourGrade.of(Map.of("naming", 1.0));

        assertThat(grade.convention()).isFalse();
        assertThat(grade.total()).isEqualTo(new Credit(40, 100));
    }

    @Test
    void sentencesAreAFifthOfAPuzzle() {
        assertThat(without("puzzle-added-sentence", 0.33333).total()).isEqualTo(new Credit(98, 100));
        assertThat(ContourTasks.puzzle(3, 3).plus(ContourTasks.sentence(Set.of(ContourIdea.values()))))
                .isEqualTo(Credit.all(15));
    }

    @Test
    void beginsWithNothing() {
        assertThat(ContourGrade.of(Map.of()).total()).isEqualTo(Credit.none(100));
        assertThat(ContourGrade.of(Map.of("best-of-hundred", 1.0)).total()).isEqualTo(Credit.none(100));
    }

    @ParameterizedTest
    @CsvSource({
        "The BOUNDARY is off, BORDER",
        "Its borders moved, BORDER",
        "It is too distant, DISTANCE",
        "Distances say so, DISTANCE",
        "One lesion is missing, LESION",
        "Count the metastases, LESION",
        "It says not where, LOCATION",
        "The same pixels at another place, LOCATION",
        "because of its location., LOCATION"
    })
    void findsTheFormsOfAWord(String sentence, ContourIdea idea) {
        assertThat(ContourIdea.namedIn(sentence)).containsExactly(idea);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dice only counts pixels", "It replaces everything", "wherever? lesional borderline"})
    void findsNoWordInsideAnother(String sentence) {
        assertThat(ContourIdea.namedIn(sentence)).isEmpty();
    }

    @Test
    void twoIdeasAreEnough() {
        assertThat(ContourTasks.sentence(ContourIdea.namedIn("HD95 is a distance between borders")))
                .isEqualTo(Credit.all(3));
        assertThat(ContourTasks.sentence(ContourIdea.namedIn("Where and which lesion, and how distant a border")))
                .isEqualTo(Credit.all(3));
        assertThat(ContourTasks.sentence(ContourIdea.namedIn("The lesion"))).isEqualTo(new Credit(1, 3));
        assertThat(ContourTasks.sentence(Set.of())).isEqualTo(Credit.none(3));
    }

    private static ContourGrade without(String task, double score) {
        Map<String, Double> best = new HashMap<>(ALL);
        best.put(task, score);
        return ContourGrade.of(best);
    }
}
