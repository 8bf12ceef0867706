package org.mindgap.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.LabId;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Ledger;

@OnBothDatabases(packages = "org.mindgap.lab", beans = CourseFixture.class)
class LabServiceTest {
    private static final LabId LAB = new LabId("lottery");

    private final LabService labs;
    private final Ledger ledger;
    private final PersonId person;

    LabServiceTest(LabService labs, Ledger ledger, Guests guests) {
        this.labs = labs;
        this.ledger = ledger;
        this.person = guests.start().person();
    }

    @Test
    void keepsEveryTryAndShowsTheBest() {
        keep(UUID.randomUUID(), "0.7", 0.5);
        keep(UUID.randomUUID(), "0.56", 1);
        keep(UUID.randomUUID(), "0.9", 0);

        assertThat(labs.best(person, LAB).get("predict").response()).isEqualTo("0.56");
        assertThat(ledger.history(person)).hasSize(3);
    }

    @Test
    void keepsATryOnceWhenItArrivesTwice() {
        UUID id = UUID.randomUUID();

        keep(id, "0.7", 0.5);
        keep(id, "0.7", 0.5);

        assertThat(ledger.history(person)).hasSize(1);
    }

    @Test
    void refusesAScoreBeyondTheScale() {
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "0.7", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(labs.best(person, LAB)).isEmpty();
    }

    private void keep(UUID id, String response, double score) {
        labs.keep(id, person, LAB, "predict", response, "patients=60&seed=1", score);
    }
}
