package org.mindgap.lab.engine;

import java.util.random.RandomGenerator;

/// Patients of four sites, each with several records of eight features; immutable.
///
/// Record r belongs to patient r / m, patient i to site i mod 4; both count from 0. A record is the sum of its site's
/// scanner shift, its patient's fingerprint, the effect if the patient has the event, and noise of its own.
public final class Cohort {

    public static final int FEATURES = 8;
    public static final int SITES = 4;

    /// The first features carry the effect.
    static final int INFORMATIVE = 3;

    private final int patients;
    private final int recordsPerPatient;
    private final boolean[] events;
    private final boolean[] eventOfRecord;
    private final double[] siteShifts;
    private final double[] features;

    private Cohort(SplitLotterySetting setting, boolean[] events, double[] siteShifts, double[] features) {
        this.patients = setting.patients();
        this.recordsPerPatient = setting.recordsPerPatient();
        this.events = events;
        this.eventOfRecord = new boolean[setting.records()];
        for (int record = 0; record < eventOfRecord.length; record++) {
            eventOfRecord[record] = events[record / recordsPerPatient];
        }
        this.siteShifts = siteShifts;
        this.features = features;
    }

    /// Within a site exactly round(prevalence × patients) events, halves to even, at random positions.
    ///
    /// The draws do not depend on the effect or on a standard deviation: these only scale what is drawn.
    public static Cohort draw(SplitLotterySetting setting, RandomGenerator random) {
        double[] shifts = drawSiteShifts(setting, random);
        boolean[] events = drawEvents(setting, random);
        int records = setting.records();
        double[] features = new double[FEATURES * records];
        for (int patient = 0; patient < setting.patients(); patient++) {
            double[] centre = new double[FEATURES];
            for (int j = 0; j < FEATURES; j++) {
                double effect = events[patient] && j < INFORMATIVE ? setting.effect() : 0;
                centre[j] =
                        shifts[patient % SITES * FEATURES + j] + setting.fingerprint() * random.nextGaussian() + effect;
            }
            for (int i = 0; i < setting.recordsPerPatient(); i++) {
                int record = patient * setting.recordsPerPatient() + i;
                for (int j = 0; j < FEATURES; j++) {
                    features[j * records + record] = centre[j] + setting.recordNoise() * random.nextGaussian();
                }
            }
        }
        return new Cohort(setting, events, shifts, features);
    }

    static double[] drawSiteShifts(SplitLotterySetting setting, RandomGenerator random) {
        double[] shifts = new double[SITES * FEATURES];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = setting.scannerShift() * random.nextGaussian();
        }
        return shifts;
    }

    private static boolean[] drawEvents(SplitLotterySetting setting, RandomGenerator random) {
        boolean[] events = new boolean[setting.patients()];
        for (int site = 0; site < SITES; site++) {
            int[] members = new int[(setting.patients() - site + SITES - 1) / SITES];
            for (int i = 0; i < members.length; i++) {
                members[i] = site + i * SITES;
            }
            Shuffle.inPlace(members, random);
            // Math.rint rounds halves to even.
            int count = (int) Math.rint(setting.prevalence().at(site) * members.length);
            for (int i = 0; i < count; i++) {
                events[members[i]] = true;
            }
        }
        return events;
    }

    public int patients() {
        return patients;
    }

    public int recordsPerPatient() {
        return recordsPerPatient;
    }

    public int records() {
        return patients * recordsPerPatient;
    }

    public int patientOf(int record) {
        return record / recordsPerPatient;
    }

    public int siteOf(int patient) {
        return patient % SITES;
    }

    public boolean isEvent(int patient) {
        return events[patient];
    }

    public double feature(int record, int feature) {
        return features[feature * records() + record];
    }

    /// Whether the patient of each record has the event. Not to be changed.
    boolean[] eventOfRecord() {
        return eventOfRecord;
    }

    /// Feature by feature, records in order: the layout that distances can be computed from in bulk. Not to be changed.
    double[] features() {
        return features;
    }

    /// Site by site, feature by feature. Not to be changed.
    double[] siteShifts() {
        return siteShifts;
    }
}
