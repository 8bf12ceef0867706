package org.mindgap.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDaysTest {
    @Test
    void readsWhatItWrites() {
        ReviewDays days = ReviewDays.parse(" 2, 7,30 ,90 ");

        assertThat(days.days()).containsExactly(2, 7, 30, 90);
        assertThat(days.stored()).isEqualTo("2,7,30,90");
        assertThat(ReviewDays.parse(days.stored())).isEqualTo(days);
    }

    @Test
    void isOffWithoutDays() {
        assertThat(ReviewDays.parse("").isOff()).isTrue();
        assertThat(ReviewDays.parse(ReviewDays.OFF.stored())).isEqualTo(ReviewDays.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,7", "-2", "7,2", "7,7", "2;7", "2,,7", "two", "2.5", ","})
    void refusesWhatIsNoRisingSequenceOfWholeNumbers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewDays.parse(text));
    }

    @Test
    void refusesMoreThanCanBeKept() {
        List<Integer> many = IntStream.rangeClosed(1000, 1016).boxed().toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewDays(many));
    }

    @Test
    void joinsPlansToAllTheirDays() {
        assertThat(ReviewDays.all(List.of(ReviewDays.parse("7,30"), ReviewDays.OFF, ReviewDays.parse("2,30"))))
                .isEqualTo(ReviewDays.parse("2,7,30"));
        assertThat(ReviewDays.all(List.of(ReviewDays.OFF))).isEqualTo(ReviewDays.OFF);
    }
}
