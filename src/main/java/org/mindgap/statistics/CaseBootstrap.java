package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws cases anew, with replacement: single cases, or patients with all of their cases.
///
/// Efron B, Tibshirani RJ. An Introduction to the Bootstrap. Chapman & Hall, 1993, chapter 6; patients as clusters:
/// Field CA, Welsh AH. J R Stat Soc B 2007;69:369-390.
public final class CaseBootstrap {
    private final int[] patients;
    private final int count;
    private final List<int[]> strata;

    private CaseBootstrap(int[] patients, int count, List<int[]> strata) {
        this.patients = patients;
        this.count = count;
        this.strata = strata;
    }

    /// Draws as many patients as there are, each as likely as the others.
    ///
    /// @param patients whose each case is, numbered from 0 without gaps; each case its own number to draw single
    ///     cases
    public static CaseBootstrap of(int[] patients) {
        int count = count(patients);
        int[] all = new int[count];
        Arrays.setAll(all, patient -> patient);
        return new CaseBootstrap(patients.clone(), count, List.of(all));
    }

    /// Draws as many patients with an event as there are, and as many without.
    ///
    /// @param patients as in [#of]
    /// @param events whether each case is an event
    public static CaseBootstrap stratified(int[] patients, boolean[] events) {
        Require.within(patients.length, patients.length, "events", events.length);
        int count = count(patients);
        boolean[] ill = new boolean[count];
        for (int i = 0; i < events.length; i++) {
            ill[patients[i]] |= events[i];
        }
        List<int[]> strata = new ArrayList<>();
        for (boolean event : new boolean[] {true, false}) {
            int[] stratum = new int[count];
            int size = 0;
            for (int patient = 0; patient < count; patient++) {
                if (ill[patient] == event) {
                    stratum[size++] = patient;
                }
            }
            if (size > 0) {
                strata.add(Arrays.copyOf(stratum, size));
            }
        }
        return new CaseBootstrap(patients.clone(), count, strata);
    }

    public int patients() {
        return count;
    }

    /// How often each case is drawn. Takes as many steps as there are cases.
    public int[] draw(RandomGenerator chance) {
        int[] drawn = new int[count];
        for (int[] stratum : strata) {
            for (int i = 0; i < stratum.length; i++) {
                drawn[stratum[chance.nextInt(stratum.length)]]++;
            }
        }
        int[] times = new int[patients.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = drawn[patients[i]];
        }
        return times;
    }

    private static int count(int[] patients) {
        Require.atLeast(1, "cases", patients.length);
        int count = 0;
        for (int patient : patients) {
            count = Math.max(count, Require.within(0, patients.length - 1, "patient", patient) + 1);
        }
        return count;
    }
}
