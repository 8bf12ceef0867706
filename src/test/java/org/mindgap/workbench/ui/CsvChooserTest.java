package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;

@ViewTest
class CsvChooserTest extends SpringBrowserlessTest {
    private static final String TABLE = "case;probability;finding\nA;0,9;malignant\nB;0,2;benign\nC;0,7;malignant\n";

    @BeforeEach
    void opens() {
        navigate("workbench/binary-classification", ToolView.class);
    }

    @Test
    void putsColumnsOfAFileIntoTheFields() {
        test(find(Upload.class).single()).upload("scores.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_16LE));
        roundTrip();

        assertThat(texts()).contains("scores.csv: 3 rows and 3 columns. The first rows:");
        choose(0, 2);
        choose(1, 1);
        press("Put the columns into the fields");

        assertThat(areas()).contains("0.9\n0.2\n0.7", "1\n0\n1");
        assertThat(texts()).contains("2 fields are filled. Look at them, then compute.");
    }

    @Test
    void choosesColumnsThatAreCalledLikeTheFields() {
        paste("labels,scores\n1,0.5\n0,0.25\n");

        press("Put the columns into the fields");

        assertThat(areas()).contains("0.5\n0.25", "1\n0");
    }

    @Test
    void saysWhichLineIsNoNumber() {
        paste("scores,labels\n0.5,1\nNaN,0\n");

        press("Put the columns into the fields");

        assertThat(find(Select.class).all())
                .anyMatch(
                        select -> select.isInvalid()
                                && select.getErrorMessage()
                                        .equals(
                                                "Line 3 has “NaN” in the column “scores”, which is no number: write it like 0.25."));
        assertThat(areas()).doesNotContain("1\n0");
    }

    @Test
    void keepsTheTableWhenAnotherCannotBeRead() {
        paste("scores,labels\n0.5,1\n");
        paste("scores,labels\n\"0.5,1\n");

        assertThat(texts())
                .contains(
                        "The quotation mark that opens a cell in line 2 is never closed: close it, or leave it out.",
                        "Pasted: 1 row and 2 columns. The first rows:");
    }

    private void paste(String text) {
        test(find(TextArea.class).all().stream()
                        .filter(area -> area.getLabel().equals("Or paste the table here"))
                        .findFirst()
                        .orElseThrow())
                .setValue(text);
        press("Read the table");
    }

    @SuppressWarnings("unchecked")
    private void choose(int field, int column) {
        ColumnChoice choice = find(ColumnChoice.class).all().get(field);
        ((Select<Integer>) choice.getChildren().findFirst().orElseThrow()).setValue(column);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> areas() {
        return find(TextArea.class).all().stream().map(TextArea::getValue).toList();
    }
}
