package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.workbench.Workbench;

@ViewTest
class ApiViewTest extends SpringBrowserlessTest {

    @Test
    void showsEachOperationWithARequestThatGivesTheAnswerBesideIt() {
        UI.getCurrent().navigate(ApiView.ADDRESS);

        assertThat(find(H1.class).single().getText()).isEqualTo("The workbench from a program");
        assertThat(find(NativeDetails.class).all())
                .filteredOn(details -> details.hasClassName("api-operation"))
                .extracting(details -> details.getId().orElseThrow())
                .containsExactlyElementsOf(Workbench.summaries().keySet());
        for (String operation : Workbench.summaries().keySet()) {
            ApiExample example = ApiExample.of(operation);
            byte[] answer = Workbench.compute(operation, example.request().getBytes(StandardCharsets.UTF_8));
            assertThat(new String(answer, StandardCharsets.UTF_8).strip()).isEqualTo(example.response());
        }
        List<String> shown = find(Pre.class).all().stream().map(Pre::getText).toList();
        assertThat(shown)
                .contains(
                        "./mindgap compute proportion-interval <<< '"
                                + ApiExample.of("proportion-interval").request() + "'",
                        ApiExample.of("verification-bias").response())
                .anySatisfy(text -> assertThat(text).startsWith("curl /api/workbench/proportion-interval "))
                .anySatisfy(text -> assertThat(text).contains("successes is 21: give a whole number from 0 to 20."));
    }

    @Test
    void isReachedFromTheWorkbench() {
        UI.getCurrent().navigate("workbench");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(ApiView.ADDRESS);
    }
}
