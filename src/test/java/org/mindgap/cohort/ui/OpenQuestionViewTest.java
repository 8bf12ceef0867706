package org.mindgap.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.cohort.OpenQuestionService;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.people.Somebody;
import org.mindgap.widget.Markup;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class OpenQuestionViewTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private OpenQuestionService openQuestion;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void explainsTheFourThemes() {
        OpenQuestionView view = navigate(OpenQuestionView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Utility", "Capability", "Adoption", "Trustworthiness");
        assertThat(find(Markup.class, view).all()).hasSize(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsWordsAndThemesAndAsksWhetherToContribute() {
        OpenQuestionView view = navigate(OpenQuestionView.class);
        CheckboxGroup<Theme> themes = find(CheckboxGroup.class, view).single();
        Theme adoption = themes.getListDataView()
                .getItems()
                .filter(theme -> theme.id().equals(new OptionId("adoption")))
                .findFirst()
                .orElseThrow();

        find(TextArea.class, view).single().setValue("Who pays for it?");
        themes.setValue(Set.of(adoption));
        keep(view);

        OpenAnswer kept = openQuestion.latest(somebody.start().person()).orElseThrow();
        assertThat(kept.words()).isEqualTo("Who pays for it?");
        assertThat(kept.themes()).containsExactly(new OptionId("adoption"));
        assertThat(view.getElement().getTextRecursively()).contains("Themes: Adoption");
        assertThat(find(Button.class, view).withText("Contribute my answers").all())
                .hasSize(1);
    }

    @Test
    void needsWords() {
        OpenQuestionView view = navigate(OpenQuestionView.class);

        keep(view);

        assertThat(find(TextArea.class, view).single().isInvalid()).isTrue();
        assertThat(somebody.find()).isEmpty();
    }

    private void keep(OpenQuestionView view) {
        test(find(Button.class, view).withText("Keep my answer").single()).click();
    }
}
