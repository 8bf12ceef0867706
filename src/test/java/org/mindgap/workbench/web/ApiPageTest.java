package org.mindgap.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.mindgap.workbench.Workbench;

/// The page about the API says what the API holds to.
class ApiPageTest {
    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");

    @Test
    void namesTheLimitsThereAre() {
        assertThat(say("size")).contains(Workbench.LONGEST / 1_000_000 + " MB");
        assertThat(say("status-413")).contains(Workbench.LONGEST / 1_000_000 + " MB");
        assertThat(say("asking"))
                .contains(String.format(Locale.ROOT, "%,d times at once", ComputingBudget.AT_ONCE))
                .contains(ComputingBudget.A_SECOND + " times a second");
        assertThat(say("long"))
                .contains("count as " + ComputingBudget.A_LONG_ONE + " more")
                .contains("two of them");
        assertThat(ComputingBudget.LONG_ONES_AT_ONCE).isEqualTo(2);
    }

    private String say(String key) {
        return words.getString("workbench.api." + key);
    }
}
