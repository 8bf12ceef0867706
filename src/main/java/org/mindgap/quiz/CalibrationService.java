package org.mindgap.quiz;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.PersonId;
import org.mindgap.statistics.ConfidenceCalibration;
import org.mindgap.statistics.ConfidenceCalibration.Band;
import org.mindgap.statistics.ConfidenceCalibration.Observation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares how sure a person was with how often they were right; for their own eyes, and never a score.
@Service
public class CalibrationService {
    private static final double LEVEL = 0.95;
    private static final Map<Confidence, Band> BANDS = bands();

    private final QuizService quiz;

    CalibrationService(QuizService quiz) {
        this.quiz = quiz;
    }

    private static Map<Confidence, Band> bands() {
        Map<Confidence, Band> bands = new EnumMap<>(Confidence.class);
        for (Confidence level : Confidence.values()) {
            bands.put(level, new Band(level.from(), level.to()));
        }
        return bands;
    }

    /// For each level that was ever said, how many of its answers were right, with a 95% interval.
    @Transactional(readOnly = true)
    public List<ConfidenceCalibration.Row<Confidence>> calibration(PersonId person) {
        List<Observation<Confidence>> observations = quiz.answers(person).stream()
                .flatMap(
                        answer -> answer.confidence().map(level -> new Observation<>(level, answer.isRight())).stream())
                .toList();
        return ConfidenceCalibration.of(BANDS, observations, LEVEL);
    }

    /// The answers that were sure and not right, and that nothing better has followed; newest first.
    @Transactional(readOnly = true)
    public List<GivenAnswer> confidentErrors(PersonId person) {
        Map<ItemId, GivenAnswer> latest = new HashMap<>();
        quiz.answers(person).forEach(answer -> latest.put(answer.item(), answer));
        return latest.values().stream()
                .filter(GivenAnswer::isConfidentError)
                .sorted(Comparator.comparing(GivenAnswer::answeredAt).reversed())
                .toList();
    }
}
