package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// How k-fold cross-validation deals patients: each fold is the test part once, and the others are the training part.
///
/// With inner folds, the training part of the first round is dealt again, while its test patients stay sealed.
///
/// @param patients how many there are, each drawn as one mark
/// @param innerFolds none, or at least 2
public record FoldScheme(ChartText text, Words words, int patients, int folds, int innerFolds) implements Chart {
    private static final int MOST_PATIENTS = 120;
    private static final int MOST_FOLDS = 12;

    /// What the scheme calls its parts.
    ///
    /// @param rounds what the rows are, the first heading of the table
    /// @param fold the label of a row by its number from 1, such as "Fold 1"
    /// @param innerFold the label of an inner row by its number from 1
    /// @param tuning the part on which an inner round chooses
    /// @param sealed the test patients of the outer round, which no inner round sees
    public record Words(
            String rounds,
            IntFunction<String> fold,
            String training,
            String test,
            IntFunction<String> innerFold,
            String tuning,
            String sealed) {

        public Words {
            Check.filled(rounds, "heading of the rounds");
            Check.filled(training, "name of the training part");
            Check.filled(test, "name of the test part");
            Check.filled(tuning, "name of the tuning part");
            Check.filled(sealed, "name of the sealed part");
        }
    }

    public FoldScheme {
        if (patients > MOST_PATIENTS) {
            throw new IllegalArgumentException(
                    "More than " + MOST_PATIENTS + " marks cannot be told apart, and there are " + patients);
        }
        checkFolds(folds, patients, "folds");
        if (innerFolds != 0) {
            checkFolds(innerFolds, patients - sizeOf(0, patients, folds), "inner folds");
        }
    }

    private static void checkFolds(int folds, int patients, String name) {
        if (folds < 2 || folds > MOST_FOLDS || folds > patients) {
            throw new IllegalArgumentException("Cannot deal " + patients + " patients into " + folds + " " + name);
        }
    }

    /// The first blocks take one patient more where the patients cannot be dealt evenly.
    private static int sizeOf(int block, int patients, int folds) {
        return patients / folds + (block < patients % folds ? 1 : 0);
    }

    List<Integer> blocks() {
        return blocks(patients, folds);
    }

    /// How the training part of the first round is dealt again; no blocks without inner folds.
    List<Integer> innerBlocks() {
        return blocks(patients - blocks().getFirst(), innerFolds);
    }

    private static List<Integer> blocks(int patients, int folds) {
        List<Integer> sizes = new ArrayList<>();
        for (int block = 0; block < folds; block++) {
            sizes.add(sizeOf(block, patients, folds));
        }
        return sizes;
    }

    boolean isNested() {
        return innerFolds > 0;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /// How many patients each round has in each part; inner rounds follow the round that they belong to.
    @Override
    public ChartTable table(Locale locale, ChartWords chartWords) {
        Numbers numbers = new Numbers(locale);
        List<String> header = new ArrayList<>(List.of(words.rounds(), words.training(), words.test()));
        if (isNested()) {
            header.addAll(List.of(words.tuning(), words.sealed()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int test = blocks().get(fold);
            List<String> row = new ArrayList<>(
                    List.of(words.fold().apply(fold + 1), count(numbers, patients - test), count(numbers, test)));
            if (isNested()) {
                row.addAll(List.of("–", "–"));
            }
            rows.add(row);
            for (int inner = 0; fold == 0 && inner < innerFolds; inner++) {
                int tuning = innerBlocks().get(inner);
                rows.add(List.of(
                        words.innerFold().apply(inner + 1),
                        count(numbers, patients - test - tuning),
                        "–",
                        count(numbers, tuning),
                        count(numbers, test)));
            }
        }
        return new ChartTable(header, rows);
    }

    private static String count(Numbers numbers, int patients) {
        return numbers.value(patients, Notation.COUNT);
    }
}
