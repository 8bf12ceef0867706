package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.workbench.Workbench;

@ViewTest
class WorkbenchViewTest extends SpringBrowserlessTest {
    @Test
    void leadsToEveryOperation() {
        navigate(WorkbenchView.class);

        Set<String> pages = new TreeSet<>(Workbench.summaries().keySet());
        pages.add("masks");
        assertThat(tools()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void findsToolsByAnyOfTheirWords() {
        navigate(WorkbenchView.class);

        test(find(TextField.class).single()).setValue("HD95");

        assertThat(tools()).containsExactly("masks", "segmentation");
        assertThat(find(Paragraph.class)
                        .withText("1 of " + Workbench.summaries().size() + " questions")
                        .all())
                .hasSize(1);
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        navigate(WorkbenchView.class);

        test(find(TextField.class).single()).setValue("astrology");

        assertThat(tools()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withTextContaining("Nothing here answers “astrology”")
                        .all())
                .hasSize(1);
    }

    private List<String> tools() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("workbench/"))
                .map(address -> address.substring("workbench/".length()))
                .filter(page -> !page.equals("api"))
                .toList();
    }
}
