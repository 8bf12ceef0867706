package org.mindgap.lab.engine;

import java.util.List;

/// Grades the four tasks of "The brochure and the van": 25 points each, 75 to pass.
public final class BrochureTasks {
    /// Asks for the reason of a hidden difference.
    public static final String MECHANISM = "mechanism";

    /// Asks for a predictive value at another prevalence.
    public static final String PPV_HERE = "ppv-here";

    /// Asks for the test that would have shown the shortcut.
    public static final String REVEAL = "reveal";

    /// Asks for the remedy of each reason.
    public static final String REMEDY = "remedy";

    public static final int PASS = 75;

    /// The prevalence in the clinic that is asked about.
    public static final double ASKED_PREVALENCE = 0.02;

    /// How close a predictive value must come: half a percentage point.
    public static final double TOLERANCE = 0.005;

    /// So many trials cost nothing.
    public static final int FREE_MOVES = 6;

    public static final Words<VanMechanism> MECHANISMS =
            Words.of(VanMechanism.class, "shortcut", "spectrum", "prevalence", "labels");

    private static final int EACH = 25;
    private static final int PER_EXTRA_MOVE = 5;

    private BrochureTasks() {}

    /// What each task is worth, in the order in which they are set.
    public static List<String> all() {
        return List.of(PPV_HERE, MECHANISM, REVEAL, REMEDY);
    }

    /// One of the four, the same for the same number.
    public static VanMechanism hidden(long draw) {
        return VanMechanism.values()[(int) Math.floorMod(draw, (long) VanMechanism.values().length)];
    }

    /// 25 points for the right reason, 5 less for each trial after the sixth.
    public static Credit mechanism(VanMechanism hidden, VanMechanism named, int moves) {
        int points = Math.max(0, EACH - PER_EXTRA_MOVE * Math.max(0, moves - FREE_MOVES));
        return new Credit(hidden == named ? points : 0, EACH);
    }

    /// A predictive value between 0 and 1 for the brochure's test at the prevalence asked about.
    public static Prediction ppvHere(double predicted, BrochureState start) {
        double truth = start.claimed(ASKED_PREVALENCE).positive().orElse(0);
        boolean close = Math.abs(predicted - truth) <= TOLERANCE + 1e-9;
        return new Prediction(Credit.allOrNothing(close, EACH), predicted, truth, close);
    }

    /// A quarter of the points for each of four right answers, rounded down; all of them for one of one.
    public static Credit choices(int right, int cases) {
        return new Credit(EACH * right / cases, EACH);
    }
}
