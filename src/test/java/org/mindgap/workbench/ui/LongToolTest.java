package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;

/// Pages of operations that can take seconds: they compute beside the page, say how far they are, and can be stopped.
@ViewTest
class LongToolTest extends SpringBrowserlessTest {

    @Test
    void showsTheResultWhenItIsThere() {
        UI.getCurrent().navigate("workbench/bootstrap-auc");
        click("Fill in an example");
        awaitResult();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("The AUC is 0.925."))
                .anySatisfy(text -> assertThat(text).isEqualTo("24 cases of 14 patients; drawn with the seed 1."));
        assertThat(find(ProgressBar.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void stopsWhenCancelledAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("workbench/permutation-test-means");
        type("groupA", "1 2 3 4 5");
        type("groupB", "3 4 5 6 7");
        test(field(TextField.class, "permutations")).setValue("100000");
        click("Compute");
        assertThat(find(ProgressBar.class).all()).hasSize(1);
        click("Cancel");

        assertThat(find(ProgressBar.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).startsWith("Cancelled."));
        assertThat(find(H2.class).withText("What comes out").all()).isEmpty();
        assertThat(field(TextArea.class, "groupA").getValue()).isEqualTo("1 2 3 4 5");
        click("Compute");
        awaitResult();
    }

    @Test
    void saysAtTheFieldWhatIsRefused() {
        UI.getCurrent().navigate("workbench/permutation-test-auc");
        type("labels", "1 1 0 0");
        type("scoresA", "4 3 2 1");
        type("scoresB", "3 4 1 2");
        type("patients", "a b c");
        click("Compute");
        TextArea patients = field(TextArea.class, "patients");
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            poll();
            return patients.isInvalid();
        });

        assertThat(patients.getErrorMessage()).contains("a list of 3").contains("4 values");
        type("patients", "Ann Li\nBo\nCy\nDi");
        click("Compute");
        awaitResult();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).contains("of 5,000 permutations differed at least as much"));
    }

    private void awaitResult() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            poll();
            return find(H2.class).withText("What comes out").all().size() == 1;
        });
    }

    private void poll() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, false));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void type(String field, String text) {
        test(field(TextArea.class, field)).setValue(text);
    }

    private <T extends com.vaadin.flow.component.Component> T field(Class<T> type, String name) {
        return find(type).withId("field-" + name).single();
    }
}
