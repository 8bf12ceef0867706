package org.mindgap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.mindgap.curriculum.Track;
import org.mindgap.demo.DemoPerson.Pace;
import org.mindgap.demo.DemoPerson.Team;

/// The people of the demonstration, the same each time but for the dates.
final class DemoPeople {
    private static final long SEED = 20_250_209;
    private static final Duration LONGEST_AGO = Duration.ofDays(150);

    private static final List<String> GIVEN = List.of(
            "Ada", "Bruno", "Chiara", "Dimitra", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Katya", "Luca",
            "Maria", "Nikos", "Olga", "Pavel", "Quinn", "Rosa", "Sofia", "Tomas");
    private static final List<String> FAMILY = List.of(
            "Example",
            "Sample",
            "Demo",
            "Fictional",
            "Placeholder",
            "Model",
            "Pattern",
            "Imagined",
            "Invented",
            "Made",
            "Stand",
            "Standin",
            "Template",
            "Trial",
            "Mock",
            "Proto",
            "Draft",
            "Sketch",
            "Outline",
            "Figment");

    /// Of twenty people in a row.
    private static final List<Pace> PACES = List.of(
            Pace.EARLY,
            Pace.EARLY,
            Pace.LATE,
            Pace.EARLY,
            Pace.MIDWAY,
            Pace.TESTS_OUT,
            Pace.EARLY,
            Pace.STALLED,
            Pace.EARLY,
            Pace.LATE,
            Pace.EARLY,
            Pace.CHECK_OPEN,
            Pace.EARLY,
            Pace.NEVER,
            Pace.TESTS_OUT,
            Pace.EARLY,
            Pace.LATE,
            Pace.EARLY,
            Pace.MIDWAY,
            Pace.EARLY);

    private DemoPeople() {}

    static List<DemoPerson> asOf(Instant now, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<DemoPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String given = GIVEN.get(i % GIVEN.size());
            String family = FAMILY.get((i * 7 + i / GIVEN.size()) % FAMILY.size());
            Team team = Team.values()[i % Team.values().length];
            people.add(new DemoPerson(
                    given + " " + family,
                    (given + "." + family).toLowerCase(Locale.ROOT) + "@demo.example",
                    team,
                    track(team, random),
                    random.nextDouble(0.35, 0.6),
                    PACES.get((i * 3 + i / GIVEN.size()) % PACES.size()),
                    now.minus(LONGEST_AGO).plus(Duration.ofHours(random.nextInt(24 * 14))),
                    random.nextLong()));
        }
        return people;
    }

    private static Track track(Team team, SplittableRandom random) {
        return switch (team) {
            case RADIOLOGY -> random.nextInt(5) == 0 ? Track.MIXED : Track.CLINICAL;
            case RESIDENTS -> Track.CLINICAL;
            case IMAGING_AI -> random.nextInt(5) == 0 ? Track.MIXED : Track.TECHNICAL;
        };
    }
}
