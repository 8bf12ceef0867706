package org.mindgap.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// After how many days a completed module is reviewed, rising; without any day, reviews are switched off.
public record ReviewDays(List<Integer> days) {
    public static final ReviewDays OFF = new ReviewDays(List.of());

    private static final int LONGEST = 80;

    public ReviewDays {
        days = List.copyOf(days);
        int before = 0;
        for (int day : days) {
            if (day <= before) {
                throw new IllegalArgumentException(
                        "Days of review are whole numbers from 1 on, rising, unlike " + days);
            }
            before = day;
        }
        if (stored(days).length() > LONGEST) {
            throw new IllegalArgumentException("Too many days of review: " + days);
        }
    }

    /// Reads days separated by commas, such as `2,7,30,90`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static ReviewDays parse(String text) {
        if (text.isBlank()) {
            return OFF;
        }
        try {
            return new ReviewDays(Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "Days of review are whole numbers separated by commas, unlike \"" + text + "\"", noNumber);
        }
    }

    /// Every day of any of these.
    static ReviewDays all(Collection<ReviewDays> plans) {
        return new ReviewDays(plans.stream()
                .flatMap(plan -> plan.days().stream())
                .distinct()
                .sorted()
                .toList());
    }

    public boolean isOff() {
        return days.isEmpty();
    }

    String stored() {
        return stored(days);
    }

    private static String stored(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return stored();
    }
}
