package org.mindgap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordWeaknessTest {
    @Test
    void acceptsAPhrase() {
        assertThat(of("nested folds for all")).isEmpty();
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(of("🩻🩻🩻🩻🩻")).contains(PasswordWeakness.TOO_SHORT);
    }

    @Test
    void refusesWhatIsShort() {
        assertThat(of("123456abc")).contains(PasswordWeakness.TOO_SHORT);
    }

    @Test
    void refusesWhatIsExcessivelyLong() {
        assertThat(of("abcdefgh".repeat(17))).contains(PasswordWeakness.TOO_LONG);
    }

    @Test
    void refusesTheEmail() {
        assertThat(of("Lovelace-2026")).contains(PasswordWeakness.CONTAINS_THE_EMAIL);
    }

    @Test
    void refusesRepetition() {
        assertThat(of("abababababab")).contains(PasswordWeakness.TOO_FEW_DIFFERENT_CHARACTERS);
    }

    private static Optional<PasswordWeakness> of(String password) {
        return PasswordWeakness.of(password, new EmailAddress("lovelace@clinic.org"));
    }
}
