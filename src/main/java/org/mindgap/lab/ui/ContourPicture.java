package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Base64;
import org.mindgap.lab.engine.ContourPhantom;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourSetting;
import org.mindgap.lab.engine.MaskCode;
import org.mindgap.segmentation.BorderDistances.Farthest;
import org.mindgap.segmentation.DirectedDistances;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The phantom with a mask on it: too much and too little, the border by its distance, the worst distance.
@Tag("mindgap-contour")
@JsModule("context://js/contour-bench.js")
class ContourPicture extends Component implements HasStyle {
    private static final double TENTHS = 10;

    private final Element canvas = new Element("canvas");

    ContourPicture() {
        addClassName("contour");
        getElement().setAttribute("data-vessel-name", getTranslation("lab.contour.vessel"));
        getElement().appendChild(canvas);
    }

    /// Only to be looked at.
    static ContourPicture still(ContourScores scores, String name) {
        ContourPicture picture = new ContourPicture();
        picture.getElement().setAttribute("data-still", "");
        picture.canvas().setAttribute("role", "img");
        picture.canvas().setAttribute("aria-label", name);
        picture.lay(scores.setting(), (int) ContourPhantom.CONTRAST.from());
        picture.show(scores, 0);
        return picture;
    }

    final Element canvas() {
        return canvas;
    }

    /// What lies under the paint.
    final void lay(ContourSetting setting, int contrast) {
        ObjectNode picture = JacksonUtils.createObjectNode();
        picture.put("grey", grey(contrast));
        picture.put("reference", MaskCode.bits(setting.reader().mask()));
        picture.put("vessel", MaskCode.bits(ContourPhantom.vessel()));
        picture.put("organ", MaskCode.bits(ContourPhantom.organ()));
        picture.put("tolerance", setting.tolerance());
        picture.putArray("spacing")
                .add(setting.spacing().row())
                .add(setting.spacing().column());
        getElement().setPropertyJson("picture", picture);
    }

    /// @param sequence of the painted mask that was measured
    final void show(ContourScores scores, int sequence) {
        ObjectNode answer = JacksonUtils.createObjectNode();
        Mask mask = scores.prediction().withSpacing(Spacing.ONE);
        answer.put("sequence", sequence);
        answer.put("mask", MaskCode.bits(mask));
        ArrayNode border = answer.putArray("border");
        DirectedDistances distances = scores.borders().fromPrediction();
        for (int i = 0; i < distances.count(); i++) {
            border.addArray().add(distances.voxel(i)).add(Math.round(distances.millimetres(i) * TENTHS) / TENTHS);
        }
        scores.borders().farthest().ifPresent(farthest -> answer.set("worst", arrow(farthest)));
        getElement().setPropertyJson("answer", answer);
    }

    private ObjectNode arrow(Farthest farthest) {
        ObjectNode arrow = JacksonUtils.createObjectNode();
        arrow.put("from", farthest.from());
        arrow.put("to", farthest.to());
        arrow.put("words", getTranslation("lab.contour.millimetres", farthest.millimetres()));
        return arrow;
    }

    private static String grey(int contrast) {
        int[] grey = ContourPhantom.grey(contrast);
        byte[] bytes = new byte[grey.length];
        for (int pixel = 0; pixel < grey.length; pixel++) {
            bytes[pixel] = (byte) grey[pixel];
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
