package org.mindgap.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void comparesWithoutCaseAndSurroundingSpace() {
        assertThat(EmailAddress.parse("  Ada.Lovelace@Clinic.ORG "))
                .contains(new EmailAddress("ada.lovelace@clinic.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@clinic.org",
                "ada@",
                "ada@clinic",
                "a b@clinic.org",
                "a@b@clinic.org",
                "a@clinic..org"
            })
    void refusesWhatNobodyCanBeReachedAt(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitIntoTheDatabase() {
        assertThat(EmailAddress.parse("ada@" + "c".repeat(250) + ".org")).isEmpty();
    }
}
