package org.mindgap.lab.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the missions of the two districts are worth, 100 points in all, and when they are accomplished.
public final class DistrictsTasks {
    public static final String FIND = "find-gap";
    public static final String CLOSE = "close-gap";
    public static final String ATTEMPTS = "honest-attempts";
    public static final String WHY = "why-not-all";
    public static final String LEVELLING = "level-down";
    public static final String BACKFIRES = "backfires";
    public static final String RECORD = "sign-record";

    /// With how many points the lab is passed.
    public static final int PASS = 70;
    /// What a hint costs.
    public static final int HINT = 3;
    /// How many honest attempts to light three lamps are asked for.
    public static final int HONEST_ATTEMPTS = 5;
    /// How many backfires are asked for.
    public static final int BACKFIRES_TO_FIND = 2;
    /// The most false alarms per 10,000 people with which the gap may be closed.
    public static final double MOST_ALARMS = 2_700;

    static final int GAP_CLOSED = 15;
    static final int NOBODY_WORSE = 15;
    static final int LEVELLED = 5;
    static final int PROVEN = 10;

    // By so little a gap grows when a threshold is rounded: no fix did that.
    private static final double WIDER = 0.001;
    // Digits that the search for a threshold may leave, in people.
    private static final double SLACK = 1e-6;

    private DistrictsTasks() {}

    /// What a task is worth; 0 for what is no task of this lab.
    public static int worth(String task) {
        return switch (task) {
            case FIND, ATTEMPTS, BACKFIRES, RECORD -> 10;
            case CLOSE -> GAP_CLOSED + NOBODY_WORSE;
            case WHY -> 15;
            case LEVELLING -> LEVELLED + PROVEN;
            default -> 0;
        };
    }

    /// The tasks in the order of the lab.
    public static List<String> all() {
        return List.of(FIND, CLOSE, ATTEMPTS, WHY, BACKFIRES, LEVELLING, RECORD);
    }

    /// All of them together.
    public static Missions missions() {
        return new Missions(
                all().stream()
                        .map(task -> new Missions.Mission(task, worth(task)))
                        .toList(),
                OptionalInt.of(PASS));
    }

    /// Of right cases, each worth the same.
    public static Credit cases(String task, int right, int cases) {
        return new Credit(worth(task) * right / cases, worth(task));
    }

    /// After a hint was taken: three points fewer, never below none.
    public static Credit hinted(Credit credit) {
        return new Credit(Math.max(0, credit.points() - HINT), credit.of());
    }

    /// What is to be said of a try to close the gap in sensitivity.
    public enum Closing {
        /// Other people live in the districts than at the start, or other shares of them are ill.
        OTHER_PEOPLE,
        STILL_OPEN,
        /// Half of the task.
        CLOSED,
        TOWN_MISSES_MORE,
        VAN_MISSES_MORE,
        TOO_MANY_ALARMS,
        /// The other half: closed, with nobody's missed cancers up, within the limit of false alarms.
        NOBODY_PAYS
    }

    /// A judged try to close the gap.
    public record Closed(Credit credit, Set<Closing> findings) {

        public Closed {
            findings = Set.copyOf(findings);
        }
    }

    /// @param start the state that the lesson began with, at the same site
    public static Closed closing(
            DistrictsState state, DistrictsOutcome now, DistrictsState start, DistrictsOutcome baseline) {
        Set<Closing> findings = EnumSet.noneOf(Closing.class);
        if (!state.world().hasThePeopleOf(start.world())) {
            findings.add(Closing.OTHER_PEOPLE);
        }
        boolean closed = Math.abs(now.sensitivityGap()) <= DistrictsLamps.TOLERANCE + DistrictsLamps.SLACK;
        findings.add(closed ? Closing.CLOSED : Closing.STILL_OPEN);
        if (now.town().missed() > baseline.town().missed() + SLACK) {
            findings.add(Closing.TOWN_MISSES_MORE);
        }
        if (now.van().missed() > baseline.van().missed() + SLACK) {
            findings.add(Closing.VAN_MISSES_MORE);
        }
        if (now.alarms() > MOST_ALARMS) {
            findings.add(Closing.TOO_MANY_ALARMS);
        }
        if (findings.equals(EnumSet.of(Closing.CLOSED))) {
            findings.add(Closing.NOBODY_PAYS);
        }
        int points = findings.contains(Closing.OTHER_PEOPLE) || !closed ? 0 : GAP_CLOSED;
        points += findings.contains(Closing.NOBODY_PAYS) ? NOBODY_WORSE : 0;
        return new Closed(new Credit(points, GAP_CLOSED + NOBODY_WORSE), findings);
    }

    /// Two points for each way that was tried beside the start and finds 60% of the cancers in either district, five at
    /// most.
    public static Credit attempts(int honest) {
        int counted = Math.min(honest, HONEST_ATTEMPTS);
        return new Credit(worth(ATTEMPTS) * counted / HONEST_ATTEMPTS, worth(ATTEMPTS));
    }

    /// What a learner tried, leaving out the start and what finds too few cancers to count.
    public static List<DistrictsHistory.Tried> honest(List<DistrictsHistory.Tried> tried, DistrictsState start) {
        return tried.stream()
                .filter(way -> !way.is(start))
                .filter(way -> DistrictsLamps.of(way.outcome()).honest())
                .toList();
    }

    /// The rows of the ledger, of which one or two show that somebody pays for a closed gap.
    public enum LedgerRow {
        MISSED_TOWN,
        MISSED_VAN,
        MISSED_ALL,
        ALARMS_TOWN,
        ALARMS_VAN,
        GAP
    }

    /// 5 points for a state in which levelling down happens, 10 more for a row of the ledger that proves it: more
    /// cancers
    /// are missed in a district, or in all, than before.
    public static Credit levelling(boolean happens, boolean proven) {
        int points = happens ? LEVELLED + (proven ? PROVEN : 0) : 0;
        return new Credit(points, LEVELLED + PROVEN);
    }

    /// Whether a row says that cancers are missed that were found before.
    public static boolean proves(LedgerRow row, DistrictsOutcome now, DistrictsOutcome baseline) {
        return switch (row) {
            case MISSED_TOWN -> now.town().missed() > baseline.town().missed() + 0.5;
            case MISSED_VAN -> now.van().missed() > baseline.van().missed() + 0.5;
            case MISSED_ALL -> now.missed() > baseline.missed() + 0.5;
            case ALARMS_TOWN, ALARMS_VAN, GAP -> false;
        };
    }

    /// Fixes that widen the gap in sensitivity, alone and at the start.
    public enum Backfire {
        DISTRICT_AS_INPUT,
        BALANCED_DISTRICTS,
        EQUAL_PREDICTIVE_VALUE,
        RECALIBRATION,
        OTHER
    }

    /// 5 points for each of two.
    public static Credit backfires(Set<Backfire> found) {
        int counted = Math.min(found.size(), BACKFIRES_TO_FIND);
        return new Credit(worth(BACKFIRES) * counted / BACKFIRES_TO_FIND, worth(BACKFIRES));
    }

    /// The fixes among what was tried that widened the gap when nothing else was changed; thresholds set by hand are no
    /// fix.
    public static Set<Backfire> backfires(
            List<DistrictsHistory.Tried> tried, DistrictsState start, DistrictsOutcome baseline) {
        Set<Backfire> found = EnumSet.noneOf(Backfire.class);
        double before = Math.abs(baseline.sensitivityGap());
        for (DistrictsHistory.Tried way : tried) {
            boolean alone = way.state().world().equals(start.world())
                    && way.state().site() == start.site()
                    && differences(way.state().plan(), start.plan()) == 1
                    && way.state().plan().decision() != DistrictDecision.MANUAL;
            if (alone && Math.abs(way.outcome().sensitivityGap()) > before + WIDER) {
                found.add(named(way.state().plan()));
            }
        }
        return found;
    }

    private static int differences(DistrictsPlan plan, DistrictsPlan start) {
        return (plan.inputs() == start.inputs() ? 0 : 1)
                + (plan.preparation() == start.preparation() ? 0 : 1)
                + (plan.training() == start.training() ? 0 : 1)
                + (plan.decision() == start.decision() ? 0 : 1)
                + (plan.costRatio() == start.costRatio() ? 0 : 1);
    }

    private static Backfire named(DistrictsPlan plan) {
        if (plan.inputs() == DistrictInputs.SIGNAL_MARKER_AND_DISTRICT) {
            return Backfire.DISTRICT_AS_INPUT;
        }
        if (plan.preparation() == DistrictPreparation.BALANCE_GROUPS) {
            return Backfire.BALANCED_DISTRICTS;
        }
        return switch (plan.decision()) {
            case EQUAL_PREDICTIVE_VALUE -> Backfire.EQUAL_PREDICTIVE_VALUE;
            case RECALIBRATION -> Backfire.RECALIBRATION;
            case COST, MANUAL, EQUAL_OPPORTUNITY, EQUAL_RECALL, EQUALISED_ODDS, FLOOR, DEFERRAL -> Backfire.OTHER;
        };
    }
}
