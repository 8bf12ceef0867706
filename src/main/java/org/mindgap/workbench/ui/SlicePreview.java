package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.mindgap.segmentation.Mask;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.RangeField;

/// The outlines of two masks over each other, a slice at a time.
final class SlicePreview extends Section {
    SlicePreview() {
        addClassName("slice-preview");
    }

    void clear() {
        removeAll();
    }

    void show(Mask reference, Mask prediction) {
        removeAll();
        SlicePicture.of(reference, prediction).ifPresent(this::show);
    }

    private void show(SlicePicture picture) {
        ChartFigure figure = new ChartFigure("slice");
        int start = picture.mostDifferent();
        draw(figure, picture, start);
        add(new H2(getTranslation("workbench.masks.outlines")), figure);
        if (picture.last() > picture.first()) {
            RangeField slices = new RangeField(
                    "slice-number",
                    getTranslation("workbench.masks.slice"),
                    getTranslation("workbench.masks.slice-unit", picture.first() + 1, picture.last() + 1),
                    picture.first() + 1,
                    picture.last() + 1,
                    1);
            slices.setValue(start + 1);
            slices.onChange(value -> draw(figure, picture, (int) Math.round(value) - 1));
            add(slices);
        }
    }

    private void draw(ChartFigure figure, SlicePicture picture, int slice) {
        figure.show(picture.draw(slice, (key, values) -> getTranslation(key, values)));
    }
}
