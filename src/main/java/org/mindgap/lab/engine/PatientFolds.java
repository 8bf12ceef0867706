package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A stratified partition of some patients of a matrix, with the moments of each training part.
final class PatientFolds {

    private final int[][] tested;
    private final FeatureMoments[] training;

    private PatientFolds(int[][] tested, FeatureMoments[] training) {
        this.tested = tested;
        this.training = training;
    }

    /// The members of each class are shuffled and dealt to the folds in turn, each class from fold 0.
    static PatientFolds deal(FeatureMatrix matrix, int[] members, int folds, RandomGenerator random) {
        int[][] tested = new int[folds][0];
        for (boolean event : new boolean[] {false, true}) {
            int[] ofClass = Arrays.stream(members)
                    .filter(i -> matrix.isEvent(i) == event)
                    .toArray();
            Shuffle.inPlace(ofClass, random);
            for (int fold = 0; fold < folds; fold++) {
                int first = fold;
                int[] dealt = IntStream.range(0, ofClass.length)
                        .filter(position -> position % folds == first)
                        .map(position -> ofClass[position])
                        .toArray();
                tested[fold] = IntStream.concat(Arrays.stream(tested[fold]), Arrays.stream(dealt))
                        .toArray();
            }
        }
        return new PatientFolds(tested, trainingMoments(matrix, tested));
    }

    private static FeatureMoments[] trainingMoments(FeatureMatrix matrix, int[][] tested) {
        FeatureMoments[] training = new FeatureMoments[tested.length];
        FeatureMoments all = new FeatureMoments(matrix.features());
        for (int fold = 0; fold < tested.length; fold++) {
            training[fold] = new FeatureMoments(matrix.features());
            for (int patient : tested[fold]) {
                training[fold].add(matrix, patient);
                all.add(matrix, patient);
            }
        }
        for (int fold = 0; fold < tested.length; fold++) {
            training[fold] = all.minus(training[fold]);
        }
        return training;
    }

    int folds() {
        return tested.length;
    }

    int[] tested(int fold) {
        return tested[fold];
    }

    int[] trainedOn(int fold) {
        return IntStream.range(0, tested.length)
                .filter(other -> other != fold)
                .flatMap(other -> Arrays.stream(tested[other]))
                .toArray();
    }

    FeatureMoments training(int fold) {
        return training[fold];
    }
}
