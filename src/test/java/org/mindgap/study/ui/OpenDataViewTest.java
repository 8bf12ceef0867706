package org.mindgap.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Pre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.study.OpenTable;

@ViewTest
class OpenDataViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void opens() {
        navigate(OpenDataView.class);
    }

    @Test
    void explainsEveryFieldThatIsSent() {
        List<String> sent = new ArrayList<>();
        Arrays.stream(OpenTable.values()).forEach(table -> sent.addAll(table.fields()));

        assertThat(find(Code.class).all()).extracting(Code::getText).containsExactlyElementsOf(sent);
        assertThat(sent).contains("percentAsPrinted", "granularity", "pValueAsPrinted");
    }

    @Test
    void leadsToTheDataTheirDescriptionAndTheirLicence() {
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "/api/study/figures",
                        "/api/study/table-1",
                        "/api/openapi.json",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "https://doi.org/10.1186/s41747-024-00543-0");
    }

    @Test
    void showsHowToFetchThem() {
        assertThat(find(Pre.class).single().getText())
                .startsWith("curl -i ")
                .contains("/api/study/figures")
                .contains("-H 'If-None-Match: ");
    }
}
