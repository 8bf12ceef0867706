package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.node.ObjectNode;

class ComplaintTest {
    private static final Properties WORDS = words();

    @Test
    void namesTheValueInAList() {
        ObjectNode input = ToolsTest.example("binary-classification");
        input.get("scores").asArray().set(2, input.numberNode(1.7));

        assertThat(complaint("binary-classification", input))
                .isEqualTo("scores: Value 3 is 1.7: give a number from 0 to 1.");
    }

    @Test
    void namesTheOtherFieldAsThePageCallsIt() {
        ObjectNode input = ToolsTest.example("compare-auc");
        input.get("scoresB").asArray().remove(0);

        assertThat(complaint("compare-auc", input))
                .isEqualTo("scoresB: This is a list of 14: give 15 values, as many as “What was true” has.");
    }

    @Test
    void namesTheColumnOfAGroup() {
        ObjectNode input = ToolsTest.example("group-fairness");
        input.get("groups").get(1).asObject().put("falsePositives", -1);

        assertThat(complaint("group-fairness", input))
                .isEqualTo("groups: Line 2, false positives, is -1: give a whole number from 0 to 10000000.");
    }

    @Test
    void namesTheCellOfATable() {
        ObjectNode input = ToolsTest.example("kappa");
        input.get("matrix").get(0).asArray().set(1, input.numberNode(2.5));

        assertThat(complaint("kappa", input))
                .isEqualTo("matrix: Value 2 of line 1 is 2.5: give a whole number from 0 to 10000000.");
    }

    private static String complaint(String operation, ObjectNode input) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Workbench.compute(operation, ToolForm.bytes(input)));
        Complaint complaint = Complaint.of(
                refusal.getMessage(),
                ToolsTest.tool(operation),
                (key, values) -> MessageFormat.format(WORDS.getProperty(key), values));
        return complaint.field().orElse("") + ": " + complaint.sentence();
    }

    private static Properties words() {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            Properties words = new Properties();
            words.load(file);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
