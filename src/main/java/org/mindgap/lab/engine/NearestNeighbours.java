package org.mindgap.lab.engine;

import java.util.Arrays;

/// The share of events among the five nearest training records by Euclidean distance.
///
/// The nearest records of each record are listed once, nearest first; a partition then only walks down the list until
/// five records of other folds are found. The list holds the record's siblings and 16 more; where it ends too early,
/// which leaving out a whole site can bring about, the distances of that record are computed again.
final class NearestNeighbours implements Learner {

    private static final int NEIGHBOURS = 5;
    private static final int LISTED_BEYOND_SIBLINGS = 16;

    private final Cohort cohort;
    private final int records;
    private final boolean[] eventOfRecord;
    private final int listed;
    private final int[] nearest;

    NearestNeighbours(Cohort cohort) {
        this.cohort = cohort;
        this.records = cohort.records();
        this.eventOfRecord = cohort.eventOfRecord();
        this.listed = Math.min(records - 1, cohort.recordsPerPatient() - 1 + LISTED_BEYOND_SIBLINGS);
        this.nearest = new int[records * listed];
        double[] distances = new double[records];
        double[] closest = new double[listed];
        for (int record = 0; record < records; record++) {
            measureFrom(record, distances);
            distances[record] = Double.POSITIVE_INFINITY;
            select(distances, nearest, record * listed, closest);
        }
    }

    @Override
    public double[] scoreOutOfFold(FoldTable folds) {
        int[] foldOf = folds.foldOfRecord();
        double[] scores = new double[records];
        for (int record = 0; record < records; record++) {
            if (folds.isTested(record)) {
                scores[record] = scoreWithoutOwnFold(record, foldOf);
            }
        }
        return scores;
    }

    private double scoreWithoutOwnFold(int record, int[] foldOf) {
        int own = foldOf[record];
        int events = 0;
        int found = 0;
        int end = (record + 1) * listed;
        for (int i = record * listed; i < end; i++) {
            int neighbour = nearest[i];
            if (foldOf[neighbour] != own) {
                events += eventOfRecord[neighbour] ? 1 : 0;
                if (++found == NEIGHBOURS) {
                    return (double) events / NEIGHBOURS;
                }
            }
        }
        double[] distances = new double[records];
        measureFrom(record, distances);
        for (int other = 0; other < records; other++) {
            if (foldOf[other] == own) {
                distances[other] = Double.POSITIVE_INFINITY;
            }
        }
        return shareOfEvents(distances, new int[NEIGHBOURS], new double[NEIGHBOURS]);
    }

    @Override
    public double[] score(FreshPatients patients) {
        double[] scores = new double[FreshPatients.COUNT];
        double[] distances = new double[records];
        int[] chosen = new int[NEIGHBOURS];
        double[] closest = new double[NEIGHBOURS];
        for (int patient = 0; patient < scores.length; patient++) {
            measure(patients.features(), FreshPatients.COUNT, patient, distances);
            scores[patient] = shareOfEvents(distances, chosen, closest);
        }
        return scores;
    }

    private double shareOfEvents(double[] distances, int[] chosen, double[] closest) {
        int found = select(distances, chosen, 0, closest);
        int events = 0;
        for (int i = 0; i < found; i++) {
            events += eventOfRecord[chosen[i]] ? 1 : 0;
        }
        return found == 0 ? 0 : (double) events / found;
    }

    private void measureFrom(int record, double[] distances) {
        measure(cohort.features(), records, record, distances);
    }

    /// Squared distances of all records from one point; all features in one pass, which the compiler turns into
    /// vectors.
    private void measure(double[] points, int stride, int point, double[] distances) {
        double[] x = cohort.features();
        int n = records;
        double p0 = points[point];
        double p1 = points[point + stride];
        double p2 = points[point + 2 * stride];
        double p3 = points[point + 3 * stride];
        double p4 = points[point + 4 * stride];
        double p5 = points[point + 5 * stride];
        double p6 = points[point + 6 * stride];
        double p7 = points[point + 7 * stride];
        for (int i = 0; i < n; i++) {
            double d0 = x[i] - p0;
            double d1 = x[i + n] - p1;
            double d2 = x[i + 2 * n] - p2;
            double d3 = x[i + 3 * n] - p3;
            double d4 = x[i + 4 * n] - p4;
            double d5 = x[i + 5 * n] - p5;
            double d6 = x[i + 6 * n] - p6;
            double d7 = x[i + 7 * n] - p7;
            distances[i] = (d0 * d0 + d1 * d1 + (d2 * d2 + d3 * d3)) + (d4 * d4 + d5 * d5 + (d6 * d6 + d7 * d7));
        }
    }

    /// Writes the positions of the smallest finite distances, smallest first, and returns how many there are.
    private static int select(double[] distances, int[] chosen, int offset, double[] closest) {
        int wanted = closest.length;
        Arrays.fill(closest, Double.POSITIVE_INFINITY);
        int found = 0;
        double worst = Double.POSITIVE_INFINITY;
        for (int i = 0; i < distances.length; i++) {
            double distance = distances[i];
            if (distance < worst) {
                int place = found < wanted ? found++ : wanted - 1;
                while (place > 0 && closest[place - 1] > distance) {
                    closest[place] = closest[place - 1];
                    chosen[offset + place] = chosen[offset + place - 1];
                    place--;
                }
                closest[place] = distance;
                chosen[offset + place] = i;
                worst = closest[wanted - 1];
            }
        }
        return found;
    }
}
