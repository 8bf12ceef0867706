package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningTest {
    @Test
    void writesItsFactsSortedByKey() {
        Happening happening = with(Map.of("score", "0.5", "attempt", "3"));

        assertThat(happening.body()).isEqualTo("attempt=3\nscore=0.5\n");
    }

    @Test
    void escapesLineFeedsAndBackslashes() {
        Map<String, String> facts = Map.of("note", "a\\n\nb=c\\");

        assertThat(with(facts).body()).isEqualTo("note=a\\\\n\\nb=c\\\\\n");
        assertThat(Facts.read(with(facts).body())).isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \0", "unpaired \ud800", "return \r"})
    void refusesTextThatCannotBeStoredAndHashedAlike(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Map.of("note", text)));
        assertThatIllegalArgumentException().isThrownBy(() -> about(text, Happening.NO_CONTENT));
    }

    @Test
    void refusesKeysThatCouldBeMistakenForValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Map.of("a=b", "c")));
    }

    @Test
    void refusesAContentVersionThatIsNoHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> about("why-split", "latest"));
    }

    @Test
    void refusesASubjectThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> about("", Happening.NO_CONTENT));
        assertThatIllegalArgumentException().isThrownBy(() -> about("x".repeat(201), Happening.NO_CONTENT));
    }

    private static Happening with(Map<String, String> facts) {
        return new Happening(UUID.randomUUID(), EventKind.CHECK_FINISHED, "check", Happening.NO_CONTENT, facts);
    }

    private static Happening about(String subject, String version) {
        return new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, subject, version);
    }
}
