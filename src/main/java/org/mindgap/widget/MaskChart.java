package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.MaskPanels;
import org.mindgap.chart.MaskPanels.Measure;
import org.mindgap.chart.MaskPanels.Span;
import org.mindgap.chart.Notation;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.Figure.Pixel;
import org.mindgap.segmentation.BorderDistances.Farthest;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.Connectivity;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Overlap;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// Measures the panels of a figure of masks, with pixels of 1 mm, so that no number beside them is written by hand.
final class MaskChart {
    private static final double TOLERANCE = 2;
    private static final double HALF = 0.5;
    private static final double SHORT = 2;

    private final Figure.Masks figure;
    private final Component speaker;

    private MaskChart(Figure.Masks figure, Component speaker) {
        this.figure = figure;
        this.speaker = speaker;
    }

    static MaskPanels of(Figure.Masks figure, ChartText text, Component speaker) {
        return new MaskChart(figure, speaker).panels(text);
    }

    private MaskPanels panels(ChartText text) {
        List<Measure> counts = List.of(
                count(speaker.getTranslation("figure.measure-tp")),
                count(speaker.getTranslation("figure.measure-fp")),
                count(speaker.getTranslation("figure.measure-fn")));
        List<Measure> measures = new ArrayList<>();
        measures.add(share(speaker.getTranslation("figure.measure-dice"), 3));
        figure.measures().forEach(measure -> measures.add(named(measure)));
        return new MaskPanels(
                text,
                speaker.getTranslation("figure.panels"),
                speaker.getTranslation("figure.undefined"),
                new MaskPanels.Key(
                        speaker.getTranslation("figure.mask-both"),
                        speaker.getTranslation("figure.mask-program"),
                        speaker.getTranslation("figure.mask-reference"),
                        speaker.getTranslation("figure.mask-vessel"),
                        speaker.getTranslation("figure.mask-farthest")),
                counts,
                measures,
                figure.panels().stream().map(this::panel).toList());
    }

    private Measure named(Figure.Measure measure) {
        return switch (measure) {
            case IOU -> share(speaker.getTranslation("figure.measure-iou"), 3);
            case VOLUME -> new Measure(speaker.getTranslation("figure.measure-volume"), "", Notation.PERCENT, 1, true);
            case HD -> millimetres(speaker.getTranslation("figure.measure-hd"), 1);
            case HD95 -> millimetres(speaker.getTranslation("figure.measure-hd95"), 1);
            case ASSD -> millimetres(speaker.getTranslation("figure.measure-assd"), 2);
            case NSD -> share(speaker.getTranslation("figure.measure-nsd"), 2);
            case TOUCHED -> count(speaker.getTranslation("figure.measure-touched"));
            case FOUND -> count(speaker.getTranslation("figure.measure-found"));
            case FOUND_ABOVE_HALF -> count(speaker.getTranslation("figure.measure-found-above-half"));
            case F1 -> share(speaker.getTranslation("figure.measure-f1"), 2);
            case F1_SIDES -> share(speaker.getTranslation("figure.measure-f1-sides"), 2);
        };
    }

    private static Measure count(String name) {
        return new Measure(name, "", Notation.COUNT, 0);
    }

    private static Measure share(String name, int decimals) {
        return new Measure(name, "", Notation.DECIMAL, decimals);
    }

    private Measure millimetres(String name, int decimals) {
        return new Measure(name, speaker.getTranslation("figure.millimetres"), Notation.DECIMAL, decimals);
    }

    private MaskPanels.Panel panel(Figure.Panel panel) {
        Comparison masks = masks(panel);
        Overlap overlap = masks.overlap();
        List<OptionalDouble> values = new ArrayList<>(List.of(overlap.dice()));
        figure.measures().forEach(measure -> values.add(value(measure, masks)));
        return new MaskPanels.Panel(
                panel.title(),
                IntStream.range(0, panel.rows().size())
                        .mapToObj(row -> IntStream.range(0, panel.columns())
                                .mapToObj(column -> drawn(panel.pixel(row, column)))
                                .toList())
                        .toList(),
                List.of(
                        OptionalDouble.of(overlap.truePositives()),
                        OptionalDouble.of(overlap.falsePositives()),
                        OptionalDouble.of(overlap.falseNegatives())),
                values,
                farthest(masks));
    }

    /// Reference and program of a panel.
    static Comparison masks(Figure.Panel panel) {
        return new Comparison(
                mask(panel, pixel -> pixel == Pixel.BOTH || pixel == Pixel.REFERENCE),
                mask(panel, pixel -> pixel == Pixel.BOTH || pixel == Pixel.PROGRAM));
    }

    private static Mask mask(Figure.Panel panel, Predicate<Pixel> inside) {
        return Mask.of(
                Size.plane(panel.rows().size(), panel.columns()),
                Spacing.ONE,
                (row, column) -> inside.test(panel.pixel(row, column)));
    }

    private static MaskPanels.Pixel drawn(Pixel pixel) {
        return switch (pixel) {
            case BACKGROUND -> MaskPanels.Pixel.BACKGROUND;
            case BOTH -> MaskPanels.Pixel.BOTH;
            case PROGRAM -> MaskPanels.Pixel.PROGRAM;
            case REFERENCE -> MaskPanels.Pixel.REFERENCE;
            case VESSEL -> MaskPanels.Pixel.VESSEL;
        };
    }

    /// Undefined where the measure is.
    static OptionalDouble value(Figure.Measure measure, Comparison masks) {
        LesionMatching lesions = masks.lesions();
        return switch (measure) {
            case IOU -> masks.overlap().iou();
            case VOLUME -> masks.overlap().relativeVolumeDifference();
            case HD -> masks.borders().hausdorff();
            case HD95 -> masks.borders().hausdorff95();
            case ASSD -> masks.borders().averageDistance();
            case NSD -> masks.borders().within(TOLERANCE);
            case TOUCHED ->
                OptionalDouble.of(lesions.overlapping().stream()
                        .map(LesionMatching.Pair::reference)
                        .distinct()
                        .count());
            case FOUND -> OptionalDouble.of(lesions.truePositives());
            case FOUND_ABOVE_HALF ->
                OptionalDouble.of(lesions.overlapping().stream()
                        .filter(pair -> pair.iou() > HALF)
                        .count());
            case F1 -> lesions.f1();
            case F1_SIDES ->
                masks.lesions(Connectivity.FACE, Comparison.LEAST_IOU).f1();
        };
    }

    /// Drawn where the largest distance is asked for and is longer than the pixels that a line would hide.
    private @Nullable Span farthest(Comparison masks) {
        if (!figure.measures().contains(Figure.Measure.HD)) {
            return null;
        }
        Size size = masks.reference().size();
        return masks.borders()
                .farthest()
                .filter(farthest -> farthest.millimetres() > SHORT)
                .map(farthest -> span(farthest, size))
                .orElse(null);
    }

    private static Span span(Farthest farthest, Size size) {
        return new Span(
                size.row(farthest.from()),
                size.column(farthest.from()),
                size.row(farthest.to()),
                size.column(farthest.to()));
    }
}
