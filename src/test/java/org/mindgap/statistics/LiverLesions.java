package org.mindgap.statistics;

import java.util.Random;
import java.util.stream.IntStream;

/// The invented liver lesions of the module on synthetic data: four findings each, with a known truth.
///
/// Benign lesions (60%) centre on 0. Malignant ones are of a common kind at (1.6, 1.1, 0.5, 0) or, one in four, of a
/// rare
/// kind at (-0.3, 0, 0, 1.5). All have unit variances; the first two findings correlate at 0.6.
///
/// @param findings a row of four for each lesion
/// @param kinds 0 benign, 1 common malignant, 2 rare malignant
record LiverLesions(double[][] findings, int[] kinds) {
    static final int FINDINGS = 4;
    static final int RARE = 2;

    private static final double[][] CENTRES = {{0, 0, 0, 0}, {1.6, 1.1, 0.5, 0}, {-0.3, 0, 0, 1.5}};

    static LiverLesions drawn(int n, Random chance) {
        double[][] findings = new double[n][FINDINGS];
        int[] kinds = new int[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = chance.nextDouble() >= 0.4 ? 0 : chance.nextDouble() < 0.25 ? RARE : 1;
            double[] noise = noise(chance);
            findings[i][0] = CENTRES[kinds[i]][0] + noise[0];
            findings[i][1] = CENTRES[kinds[i]][1] + 0.6 * noise[0] + 0.8 * noise[1];
            findings[i][2] = CENTRES[kinds[i]][2] + noise[2];
            findings[i][3] = CENTRES[kinds[i]][3] + noise[3];
        }
        return new LiverLesions(findings, kinds);
    }

    static double[] noise(Random chance) {
        return IntStream.range(0, FINDINGS)
                .mapToDouble(finding -> chance.nextGaussian())
                .toArray();
    }

    int size() {
        return kinds.length;
    }

    boolean[] malignant() {
        boolean[] malignant = new boolean[size()];
        for (int i = 0; i < malignant.length; i++) {
            malignant[i] = kinds[i] > 0;
        }
        return malignant;
    }

    double[] finding(int finding) {
        return IntStream.range(0, size()).mapToDouble(i -> findings[i][finding]).toArray();
    }

    /// The weights of a logistic regression on the four findings, the intercept first.
    double[] model() {
        double[][] columns = new double[FINDINGS][];
        for (int finding = 0; finding < FINDINGS; finding++) {
            columns[finding] = finding(finding);
        }
        return LogisticRegression.fit(columns, new double[size()], malignant())
                .orElseThrow()
                .coefficients();
    }

    double[] scores(double[] model) {
        return IntStream.range(0, size())
                .mapToDouble(i -> {
                    double score = model[0];
                    for (int finding = 0; finding < FINDINGS; finding++) {
                        score += model[finding + 1] * findings[i][finding];
                    }
                    return score;
                })
                .toArray();
    }

    double auc(double[] model) {
        return Auc.of(scores(model), malignant()).orElseThrow();
    }

    /// For each of these lesions, how far the closest of others is.
    double[] nearest(LiverLesions others) {
        return NearestRecords.of(findings, others.findings).distances().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
