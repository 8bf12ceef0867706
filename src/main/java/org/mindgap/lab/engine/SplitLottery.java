package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mindgap.lab.engine.Chance.Purpose;
import org.mindgap.statistics.Auc;

/// The lab "The split lottery and the fingerprint": one setting and one seed give an endless row of numbered cohorts.
///
/// Everything is a function of the setting, the seed and the cohort's number.
public final class SplitLottery {

    private final SplitLotterySetting setting;
    private final Chance chance;

    public SplitLottery(SplitLotterySetting setting, long seed) {
        this.setting = setting;
        this.chance = new Chance(seed);
    }

    public SplitLotterySetting setting() {
        return setting;
    }

    public Cohort cohort(int number) {
        return Cohort.draw(setting, chance.stream(Purpose.COHORT, number));
    }

    /// The partition a strategy uses; of [Strategy#REPEATED_FOLDS] the first.
    public FoldTable folds(int number, Strategy strategy) {
        return partition(cohort(number), number, strategy, 0);
    }

    public Estimate estimate(int number, Strategy strategy) {
        Cohort cohort = cohort(number);
        return estimate(cohort, Learner.of(setting.classifier(), cohort), number, strategy);
    }

    /// All strategies and both truths.
    public CohortOutcome outcome(int number) {
        Cohort cohort = cohort(number);
        Learner learner = Learner.of(setting.classifier(), cohort);
        Map<Strategy, Estimate> estimates = new EnumMap<>(Strategy.class);
        for (Strategy strategy : Strategy.values()) {
            estimates.put(strategy, estimate(cohort, learner, number, strategy));
        }
        return new CohortOutcome(
                number, estimates, newPatients(cohort, learner, number), newHospitals(learner, number));
    }

    /// What [CohortOutcome#newPatients] says, without the rest.
    public Estimate newPatients(int number) {
        Cohort cohort = cohort(number);
        return newPatients(cohort, Learner.of(setting.classifier(), cohort), number);
    }

    /// What [CohortOutcome#newHospitals] says, without the rest.
    public Estimate newHospitals(int number) {
        return newHospitals(Learner.of(setting.classifier(), cohort(number)), number);
    }

    /// The outcomes of the cohorts 0 to `count` - 1.
    public List<CohortOutcome> outcomes(int count) {
        return IntStream.range(0, count).mapToObj(this::outcome).toList();
    }

    /// The same cohort split once at random, again and again: the lottery. The first is the one in [#outcome].
    public List<Estimate> singleSplits(int number, int splits) {
        Cohort cohort = cohort(number);
        Learner learner = Learner.of(setting.classifier(), cohort);
        return IntStream.range(0, splits)
                .mapToObj(split -> test(cohort, learner, partition(cohort, number, Strategy.SINGLE_SPLIT, split)))
                .toList();
    }

    private Estimate estimate(Cohort cohort, Learner learner, int number, Strategy strategy) {
        if (strategy != Strategy.REPEATED_FOLDS) {
            return test(cohort, learner, partition(cohort, number, strategy, 0));
        }
        var average = new Average();
        for (int repetition = 0; repetition < Strategy.REPEATS; repetition++) {
            average.add(test(cohort, learner, partition(cohort, number, strategy, repetition)));
        }
        return average.estimate();
    }

    private FoldTable partition(Cohort cohort, int number, Strategy strategy, int repetition) {
        return switch (strategy) {
            case SINGLE_SPLIT -> FoldTable.single(cohort, chance.stream(Purpose.PATIENT_FOLDS, number, repetition));
            case RECORD_FOLDS ->
                FoldTable.byRecord(cohort, setting.folds(), chance.stream(Purpose.RECORD_FOLDS, number, repetition));
            case PATIENT_FOLDS, REPEATED_FOLDS ->
                FoldTable.byPatient(cohort, setting.folds(), chance.stream(Purpose.PATIENT_FOLDS, number, repetition));
            case LEAVE_ONE_SITE_OUT -> FoldTable.bySite(cohort);
        };
    }

    private Estimate newPatients(Cohort cohort, Learner learner, int number) {
        FreshPatients fresh =
                FreshPatients.draw(setting, cohort.siteShifts(), chance.stream(Purpose.NEW_PATIENTS, number));
        var average = new Average();
        average.add(Auc.of(learner.score(fresh), fresh.events()));
        return average.estimate();
    }

    private Estimate newHospitals(Learner learner, int number) {
        var random = chance.stream(Purpose.NEW_HOSPITALS, number);
        double[] newShifts = Cohort.drawSiteShifts(setting, random);
        FreshPatients fresh = FreshPatients.draw(setting, newShifts, random);
        double[] scores = learner.score(fresh);
        var average = new Average();
        for (int site = 0; site < Cohort.SITES; site++) {
            int from = site * FreshPatients.PER_SITE;
            int to = from + FreshPatients.PER_SITE;
            average.add(Auc.of(Arrays.copyOfRange(scores, from, to), Arrays.copyOfRange(fresh.events(), from, to)));
        }
        return average.estimate();
    }

    /// The mean over tested folds of the AUC of the fold's records.
    static Estimate test(Cohort cohort, Learner learner, FoldTable folds) {
        double[] scores = learner.scoreOutOfFold(folds);
        boolean[] events = cohort.eventOfRecord();
        int[] foldOf = folds.foldOfRecord();
        int[] eventCount = new int[folds.folds()];
        int[] otherCount = new int[folds.folds()];
        for (int record = 0; record < scores.length; record++) {
            (events[record] ? eventCount : otherCount)[foldOf[record]]++;
        }
        double[][] eventScores = new double[folds.folds()][];
        double[][] otherScores = new double[folds.folds()][];
        for (int fold = 0; fold < folds.folds(); fold++) {
            eventScores[fold] = new double[eventCount[fold]];
            otherScores[fold] = new double[otherCount[fold]];
        }
        int[] eventLeft = eventCount.clone();
        int[] otherLeft = otherCount.clone();
        for (int record = 0; record < scores.length; record++) {
            int fold = foldOf[record];
            if (events[record]) {
                eventScores[fold][--eventLeft[fold]] = scores[record];
            } else {
                otherScores[fold][--otherLeft[fold]] = scores[record];
            }
        }
        int allEvents = Arrays.stream(eventCount).sum();
        int allOthers = Arrays.stream(otherCount).sum();
        var average = new Average();
        for (int fold = 0; fold < folds.testedFolds(); fold++) {
            boolean trainable = allEvents > eventCount[fold] && allOthers > otherCount[fold];
            average.add(trainable ? Auc.of(eventScores[fold], otherScores[fold]) : OptionalDouble.empty());
        }
        return average.estimate();
    }
}
