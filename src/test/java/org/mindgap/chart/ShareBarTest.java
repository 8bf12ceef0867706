package org.mindgap.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.ShareBar.Look;
import org.mindgap.chart.ShareBar.Part;

class ShareBarTest {
    @Test
    void putsPartsSideBySideToTheWhole() {
        String svg = new ShareBar(
                        "all", List.of(new Part(1, Look.FULL), new Part(0, Look.HALF), new Part(3, Look.STRIPED)))
                .svg();

        assertThat(svg)
                .contains("class=\"share-full\" x=\"0.000%\" y=\"0.5\" width=\"25.000%\"")
                .contains("<pattern id=\"all-share-striped\"")
                .contains("fill=\"url(#all-share-striped)\" x=\"25.000%\" y=\"0.5\" width=\"75.000%\"")
                .doesNotContain("share-half");
    }

    @Test
    void tellsWhatIsLateFromWhatIsDoneWithoutColour() {
        assertThat(new ShareBar("late", List.of(new Part(1, Look.ALERT))).svg())
                .contains("<pattern id=\"late-share-alert\"")
                .contains("fill=\"url(#late-share-alert)\"");
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(new ShareBar("none", List.of(new Part(0, Look.FULL))).svg()).doesNotContain("<rect");
        assertThatThrownBy(() -> new Part(-1, Look.FULL)).isInstanceOf(IllegalArgumentException.class);
    }
}
