package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.widget.ChartFigure;

@ViewTest
class ToolViewTest extends SpringBrowserlessTest {
    @Test
    void fillsInAnExampleAndSaysWhatComesOut() {
        open("binary-classification");

        press("Fill in an example");

        assertThat(headline()).startsWith("The AUC is 0.746 (95% interval 0.563 to 0.928)");
        assertThat(find(ChartFigure.class).all()).hasSize(3);
        assertThat(field("labels").getValue()).startsWith("0 0 0 1");
        assertThat(field("labels").getHelperText()).endsWith("30 values read.");
    }

    @Test
    void computesWhatIsTyped() {
        open("proportion-interval");

        type("successes", "18");
        type("n", "20");
        press("Compute");

        assertThat(headline())
                .isEqualTo(
                        "18 of 20 are 90%. Shares from 69.9% to 97.2% are compatible with that (95% interval after Wilson).");
    }

    @Test
    void takesAnotherLevel() {
        open("proportion-interval");

        type("successes", "18");
        type("n", "20");
        type("level", "0,9");
        press("Compute");

        assertThat(headline()).contains("(90% interval after Wilson)");
    }

    @Test
    void complainsAtTheFieldAndKeepsWhatWasTyped() {
        open("compare-auc");
        press("Fill in an example");

        type("scoresA", "0.1\n0.2\nabout 0.3");
        press("Compute");

        assertThat(field("scoresA").isInvalid()).isTrue();
        assertThat(error("scoresA")).startsWith("Line 3 has “about”, which is not a number: write it like");
        assertThat(field("scoresA").getValue()).isEqualTo("0.1\n0.2\nabout 0.3");
        assertThat(field("scoresB").isInvalid()).isFalse();
        assertThat(find(ChartFigure.class).all()).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatTheOperationRefuses() {
        open("proportion-interval");

        type("successes", "30");
        type("n", "20");
        press("Compute");

        assertThat(error("successes")).isEqualTo("This is 30: give a whole number from 0 to 20.");
        type("successes", "3");
        press("Compute");
        assertThat(field("successes").isInvalid()).isFalse();
        assertThat(headline()).startsWith("3 of 20 are 15%");
    }

    @Test
    void asksForWhatIsMissing() {
        open("predictive-values");

        press("Compute");

        assertThat(List.of(error("sensitivity"), error("specificity"), error("prevalence")))
                .allSatisfy(error -> assertThat(error).startsWith("Nothing stands here"));
    }

    @Test
    void saysWhyAResultIsUndefined() {
        open("net-benefit");
        open("predictive-values");
        type("sensitivity", "0");
        type("specificity", "1");
        type("prevalence", "0.1");

        press("Compute");

        assertThat(headline()).startsWith("Nobody gets a positive result with these numbers");
    }

    @Test
    void opensWithWhatALinkHolds() {
        open("proportion-interval");
        type("successes", "18");
        type("n", "20");
        press("Compute");
        String link =
                find(Anchor.class).withText("Link to these numbers").single().getHref();

        assertThat(link).isEqualTo("workbench/proportion-interval?successes=18&n=20");
        UI.getCurrent()
                .navigate(
                        "workbench/proportion-interval",
                        QueryParameters.fromString(link.substring(link.indexOf('?') + 1)));

        assertThat(field("successes").getValue()).isEqualTo("18");
        assertThat(headline()).startsWith("18 of 20 are 90%");
    }

    @Test
    void saysWhyThereIsNoLinkToLongInput() {
        open("wasserstein");
        type("x", "0.12345 ".repeat(300));
        type("y", "1 2 3");

        press("Compute");

        assertThat(find(Anchor.class).withText("Link to these numbers").all()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withTextContaining("more than 2,000 characters")
                        .all())
                .hasSize(1);
    }

    @Test
    void showsTheCommandThatGivesTheSame() {
        open("proportion-interval");
        type("successes", "18");
        type("n", "20");

        press("Compute");

        assertThat(find(Pre.class).all())
                .extracting(Pre::getText)
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo("./mindgap compute proportion-interval <<< '{\"successes\":18,\"n\":20}'"))
                .anySatisfy(text -> assertThat(text).contains("/api/workbench/proportion-interval"));
    }

    @Test
    void clearsEverythingAtOnce() {
        open("predictive-values");
        press("Fill in an example");

        press("Clear");

        assertThat(field("sensitivity").getValue()).isEmpty();
        assertThat(find(ChartFigure.class).all()).isEmpty();
    }

    @Test
    void linksToLessonsThatTheCourseHasOnly() {
        open("binary-classification");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("learn/cross-validation/one-split", "sources#delong-1988");
    }

    @Test
    void thereIsNoPageForAnOperationThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> navigate("workbench/astrology", ToolView.class));
    }

    private void open(String operation) {
        UI.getCurrent().navigate("workbench/" + operation);
        assertThat(getCurrentView()).isInstanceOf(ToolView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String headline() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph
                        .getParent()
                        .filter(parent -> parent.hasClassName("headline"))
                        .isPresent())
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String text) {
        if (field(name) instanceof TextArea area) {
            test(area).setValue(text);
        } else if (field(name) instanceof TextField line) {
            test(line).setValue(text);
        }
    }

    private String error(String name) {
        return Optional.ofNullable(field(name).getErrorMessage()).orElse("");
    }

    private TextFieldBase<?, String> field(String name) {
        List<TextFieldBase<?, String>> fields = new ArrayList<>();
        fields.addAll(find(TextArea.class).all());
        fields.addAll(find(TextField.class).all());
        return fields.stream()
                .filter(field -> ((Component) field)
                        .getId()
                        .filter(("field-" + name)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
