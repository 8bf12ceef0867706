package org.mindgap.lab.engine;

import java.util.Optional;
import org.mindgap.statistics.LogisticRegression;

/// A logistic regression of the four features: the higher its score, the more it suspects malignancy.
record UnderstudyModel(double[] coefficients) {

    /// Unpenalised; empty where the patients have no finite best fit.
    static Optional<UnderstudyModel> trainedOn(UnderstudyPatients patients) {
        return LogisticRegression.fit(patients.columns(), new double[patients.count()], patients.events())
                .map(fit -> new UnderstudyModel(fit.coefficients()));
    }

    double score(double[] features) {
        double score = coefficients[0];
        for (int j = 0; j < features.length; j++) {
            score += coefficients[j + 1] * features[j];
        }
        return score;
    }

    double[] scores(UnderstudyPatients patients) {
        double[] scores = new double[patients.count()];
        for (int patient = 0; patient < scores.length; patient++) {
            scores[patient] = score(patients.features()[patient]);
        }
        return scores;
    }
}
