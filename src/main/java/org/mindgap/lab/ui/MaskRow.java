package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourSetting;

/// Prepared masks side by side, with their numbers in a table below.
final class MaskRow extends Div {
    MaskRow(ContourNumbers numbers, List<ContourScenario> masks) {
        addClassName("contour-row");
        List<ContourScores> scores = masks.stream()
                .map(mask -> ContourScores.of(ContourSetting.defaults(), mask.mask()))
                .toList();
        List<String> names = masks.stream()
                .map(mask -> getTranslation("lab.contour.mask-letter", mask.name()))
                .toList();
        Div pictures = new Div();
        pictures.addClassName("contour-pictures");
        for (int i = 0; i < masks.size(); i++) {
            String looks = getTranslation(LabWords.scenario(masks.get(i)));
            Paragraph caption = new Paragraph(names.get(i));
            caption.addClassName("contour-caption");
            pictures.add(new Div(caption, ContourPicture.still(scores.get(i), looks)));
        }
        Div scrolling = new Div(new ContourTable(numbers).compare(names, scores));
        scrolling.addClassName("contour-scroll");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling
                .getElement()
                .setAttribute("aria-label", getTranslation("lab.contour.numbers-of-three", names.toArray()));
        add(pictures, scrolling);
    }
}
