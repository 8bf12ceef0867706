package org.mindgap.statistics;

import java.util.Random;

/// A generator of lesions that learns the three kinds from real ones, and can be damaged.
///
/// @param correlation how much of the findings' correlation it keeps, 0 to 1
/// @param dropped the share of rare lesions that it makes common instead, 0 to 1
/// @param gap by what it multiplies the distance of malignant from benign lesions
/// @param memorised the share of its products that are copies
record LesionGenerator(double correlation, double dropped, double gap, double memorised) {
    static final LesionGenerator HONEST = new LesionGenerator(1, 0, 1, 0);
    static final LesionGenerator WITHOUT_RARE = new LesionGenerator(1, 1, 1, 0);
    static final LesionGenerator UNCORRELATED = new LesionGenerator(0, 0, 1, 0);
    static final LesionGenerator EXAGGERATING = new LesionGenerator(1, 0, 1.4, 0);
    static final LesionGenerator BLURRING = new LesionGenerator(1, 0, 0.7, 0);
    static final LesionGenerator COPYING_HALF = new LesionGenerator(1, 0, 1, 0.5);
    static final LesionGenerator COPYING = new LesionGenerator(1, 0, 1, 1);

    private static final int KINDS = 3;
    private static final int N = LiverLesions.FINDINGS;

    LiverLesions generated(int n, LiverLesions learnedFrom, Random chance) {
        int[] count = new int[KINDS];
        double[][] mean = means(learnedFrom, count);
        double[][] root = cholesky(covariance(learnedFrom, mean));
        double malignant = (double) (count[1] + count[2]) / learnedFrom.size();
        double rare = (double) count[LiverLesions.RARE] / (count[1] + count[2]);
        double[][] findings = new double[n][];
        int[] kinds = new int[n];
        for (int i = 0; i < n; i++) {
            if (chance.nextDouble() < memorised) {
                int original = chance.nextInt(learnedFrom.size());
                findings[i] = learnedFrom.findings()[original].clone();
                kinds[i] = learnedFrom.kinds()[original];
                continue;
            }
            kinds[i] = chance.nextDouble() >= malignant
                    ? 0
                    : chance.nextDouble() < rare * (1 - dropped) ? LiverLesions.RARE : 1;
            double[] noise = LiverLesions.noise(chance);
            findings[i] = new double[N];
            for (int a = 0; a < N; a++) {
                findings[i][a] = mean[0][a] + gap * (mean[kinds[i]][a] - mean[0][a]);
                for (int b = 0; b <= a; b++) {
                    findings[i][a] += root[a][b] * noise[b];
                }
            }
        }
        return new LiverLesions(findings, kinds);
    }

    private static double[][] means(LiverLesions lesions, int[] count) {
        double[][] mean = new double[KINDS][N];
        for (int i = 0; i < lesions.size(); i++) {
            count[lesions.kinds()[i]]++;
            for (int a = 0; a < N; a++) {
                mean[lesions.kinds()[i]][a] += lesions.findings()[i][a];
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            for (int a = 0; a < N; a++) {
                mean[kind][a] /= count[kind];
            }
        }
        return mean;
    }

    private double[][] covariance(LiverLesions lesions, double[][] mean) {
        double[][] covariance = new double[N][N];
        for (int i = 0; i < lesions.size(); i++) {
            double[] centre = mean[lesions.kinds()[i]];
            for (int a = 0; a < N; a++) {
                for (int b = 0; b < N; b++) {
                    covariance[a][b] += (lesions.findings()[i][a] - centre[a])
                            * (lesions.findings()[i][b] - centre[b])
                            * (a == b ? 1 : correlation)
                            / (lesions.size() - KINDS);
                }
            }
        }
        return covariance;
    }

    private static double[][] cholesky(double[][] matrix) {
        double[][] root = new double[N][N];
        for (int a = 0; a < N; a++) {
            for (int b = 0; b <= a; b++) {
                double rest = matrix[a][b];
                for (int k = 0; k < b; k++) {
                    rest -= root[a][k] * root[b][k];
                }
                root[a][b] = a == b ? Math.sqrt(rest) : rest / root[b][b];
            }
        }
        return root;
    }
}
