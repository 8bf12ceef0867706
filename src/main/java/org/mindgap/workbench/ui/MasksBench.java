package org.mindgap.workbench.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.segmentation.Connectivity;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;
import org.mindgap.workbench.Calculations;
import org.mindgap.workbench.MaskPair;
import org.mindgap.workbench.Progress;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import org.mindgap.workbench.file.LabelImage;
import org.mindgap.workbench.file.MaskFit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Two files and what is asked about them: small masks are compared at once, large ones beside the page, with progress
/// and a way to stop.
final class MasksBench extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(MasksBench.class);
    private static final int POLL_MILLISECONDS = 250;
    private static final int NO_POLLING = -1;

    private final MaskInput reference = new MaskInput("reference", this::changed);
    private final MaskInput prediction = new MaskInput("prediction", this::changed);
    private final Map<String, FormField> options = new LinkedHashMap<>();
    private final Map<String, FormField> spacing = new LinkedHashMap<>();
    private final Div spacingPlace = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button compute;
    private final Div waiting = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph told = new Paragraph();
    private final SlicePreview preview = new SlicePreview();
    private final MasksResult result;
    private final Calculations.Place place;
    private final int atOnce;

    /// Of the comparison that is wanted; news of earlier ones can still be under way.
    private int number;

    /// @param atOnce how many voxels the box around both masks may have to be compared without waiting
    MasksBench(Tool tool, Calculations.Place place, int atOnce) {
        this.place = place;
        this.atOnce = atOnce;
        this.result = new MasksResult(tool);
        addClassName("masks-bench");
        for (String name : List.of("toleranceMm", "lesionIouMin", "lesionConnectivity")) {
            Field field = tool.field(name).orElseThrow();
            options.put(name, field.kind() == Kind.CHOICE ? new ChosenField(field) : new TypedField(field));
        }
        for (String name : List.of("rowMm", "columnMm")) {
            spacing.put(name, new TypedField(millimetres(name)));
        }
        Div files = new Div(reference, prediction);
        files.addClassName("mask-files");
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        compute = new Button(getTranslation("workbench.masks.compare"), click -> compute());
        compute.addClassName("primary");
        Div actions = new Div(compute);
        actions.addClassName("onwards");
        Section asked = new Section(
                new H2(getTranslation("workbench.masks.options")),
                spacingPlace,
                fields(options),
                problem,
                actions,
                waiting());
        asked.addClassName("tool-form");
        spacingPlace.setVisible(false);
        spacingPlace.add(new Paragraph(getTranslation("workbench.masks.spacing-words")), fields(spacing));
        add(files, preview, asked, result);
    }

    private Field millimetres(String name) {
        return new Field(
                name,
                Kind.NUMBER,
                getTranslation("workbench.masks." + name),
                getTranslation("workbench.masks." + name + "-help"),
                "mm",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                List.of(),
                "");
    }

    private static Div fields(Map<String, FormField> fields) {
        Div inputs = new Div();
        inputs.addClassName("tool-fields");
        fields.values().forEach(field -> {
            Div input = new Div(field.component());
            input.addClassName("tool-short");
            inputs.add(input);
        });
        return inputs;
    }

    private Div waiting() {
        bar.getElement().setAttribute("aria-label", getTranslation("workbench.masks.progress-label"));
        told.getElement().setAttribute("role", "status");
        Button stop = new Button(getTranslation("workbench.masks.cancel"), click -> {
            stop();
            told.setText(getTranslation("workbench.masks.cancelled"));
        });
        Div running = new Div(bar, stop);
        running.addClassName("calculating");
        running.setVisible(false);
        waiting.add(running, told);
        return waiting;
    }

    private void running(boolean is) {
        waiting.getComponentAt(0).setVisible(is);
        compute.setEnabled(!is);
    }

    /// Another file or another value: what was computed is no longer about it.
    private void changed() {
        stop();
        told.setText("");
        problem.setText("");
        result.clear();
        preview.clear();
        spacingPlace.setVisible(both().map(pair -> pair.getFirst().spacing().isEmpty())
                .orElse(reference
                        .image()
                        .or(prediction::image)
                        .map(one -> one.spacing().isEmpty())
                        .orElse(false)));
        both().ifPresent(pair -> {
            Optional<String> refusal =
                    MaskFit.of(pair.getFirst(), pair.getLast()).refusal();
            prediction.complain(refusal.orElse(""));
            if (refusal.isEmpty()) {
                Spacing known = pair.getFirst().spacing().orElse(Spacing.ONE);
                preview.show(mask(reference, known), mask(prediction, known));
            }
        });
    }

    private Optional<List<LabelImage>> both() {
        return reference.image().flatMap(one -> prediction.image().map(other -> List.of(one, other)));
    }

    private static Mask mask(MaskInput input, Spacing known) {
        return input.image().orElseThrow().mask(input.chosen(), known);
    }

    private void compute() {
        result.clear();
        told.setText("");
        problem.setText("");
        Optional<MaskPair> pair = pair();
        if (pair.isEmpty()) {
            return;
        }
        ObjectNode asked = asked();
        List<String> notes = MaskFit.of(
                        reference.image().orElseThrow(), prediction.image().orElseThrow())
                .notes();
        if (voxels(pair.get()) <= atOnce) {
            result.show(asked, Workbench.compare(pair.get(), Progress.UNWATCHED), notes);
            return;
        }
        running(true);
        bar.setValue(0);
        told.setText(getTranslation("workbench.masks.progress", 0));
        UI ui = getUI().orElseThrow();
        ui.setPollInterval(POLL_MILLISECONDS);
        place.compute(
                progress -> Workbench.compare(pair.get(), progress),
                new Waiting(ui, json -> result.show(asked, json, notes)));
    }

    private static int voxels(MaskPair pair) {
        return pair.reference()
                .union(pair.prediction())
                .bounds()
                .map(box -> box.slices() * box.rows() * box.columns())
                .orElse(0);
    }

    private void stop() {
        number++;
        place.cancel();
        running(false);
        getUI().ifPresent(ui -> ui.setPollInterval(NO_POLLING));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        place.cancel();
        event.getUI().setPollInterval(NO_POLLING);
    }

    /// What was given, or nothing when something is missing or wrong; then it is said where.
    private Optional<MaskPair> pair() {
        boolean given = true;
        for (MaskInput input : List.of(reference, prediction)) {
            if (input.image().isEmpty()) {
                input.complain(getTranslation("workbench.masks.missing"));
                given = false;
            } else if (!input.isChosen()) {
                input.complain(getTranslation("workbench.masks.no-label"));
                given = false;
            }
        }
        if (given) {
            LabelImage image = reference.image().orElseThrow();
            Optional<String> refusal =
                    MaskFit.of(image, prediction.image().orElseThrow()).refusal();
            prediction.complain(refusal.orElse(""));
            given = refusal.isEmpty();
        }
        boolean typed = isTyped(options);
        if (!given || spacingPlace.isVisible() && !isTyped(spacing) || !typed) {
            return Optional.empty();
        }
        return measured();
    }

    private Optional<MaskPair> measured() {
        Spacing known;
        try {
            known = reference
                    .image()
                    .flatMap(LabelImage::spacing)
                    .orElseGet(() -> Spacing.plane(number(spacing, "rowMm"), number(spacing, "columnMm")));
        } catch (IllegalArgumentException refusal) {
            problem.setText(String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
        try {
            return Optional.of(new MaskPair(
                    mask(reference, known),
                    mask(prediction, known),
                    number(options, "toleranceMm"),
                    number(options, "lesionIouMin"),
                    text(options, "lesionConnectivity").equals("face") ? Connectivity.FACE : Connectivity.FULL));
        } catch (Refusal refusal) {
            String sentence = refusal.getMessage();
            options.entrySet().stream()
                    .filter(option -> sentence.startsWith(option.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            option -> option.getValue()
                                    .complain(getTranslation("workbench.it")
                                            + sentence.substring(option.getKey().length())),
                            () -> problem.setText(sentence));
            return Optional.empty();
        }
    }

    private boolean isTyped(Map<String, FormField> fields) {
        boolean typed = true;
        for (FormField field : fields.values()) {
            field.complain("");
            try {
                TypedValues.read(field.field(), field.text());
            } catch (Mistyped mistyped) {
                field.complain(
                        field.text().isBlank()
                                ? getTranslation("workbench.masks.untyped")
                                : getTranslation(mistyped.key(), mistyped.values()));
                typed = false;
            }
        }
        return typed;
    }

    private static FormField field(Map<String, FormField> fields, String name) {
        FormField field = fields.get(name);
        if (field == null) {
            throw new IllegalStateException("No field is called " + name);
        }
        return field;
    }

    private static String text(Map<String, FormField> fields, String name) {
        return field(fields, name).text();
    }

    private static double number(Map<String, FormField> fields, String name) {
        FormField field = field(fields, name);
        try {
            return TypedValues.read(field.field(), field.text()).doubleValue();
        } catch (Mistyped unread) {
            throw new IllegalStateException(name + " was read before", unread);
        }
    }

    private ObjectNode asked() {
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.put("toleranceMm", number(options, "toleranceMm"));
        asked.put("lesionIouMin", number(options, "lesionIouMin"));
        return asked;
    }

    /// Brings news of a calculation into the page.
    private final class Waiting implements Calculations.Listener<byte[]> {
        private final UI ui;
        private final Consumer<byte[]> then;
        private final int own = number;

        Waiting(UI ui, Consumer<byte[]> then) {
            this.ui = ui;
            this.then = then;
        }

        @Override
        public void progressed(double share) {
            inPage(() -> {
                bar.setValue(share);
                told.setText(getTranslation("workbench.masks.progress", Math.round(100 * share)));
            });
        }

        @Override
        public void finished(byte[] json) {
            end(() -> {
                told.setText("");
                then.accept(json);
            });
        }

        @Override
        public void refused(Refusal refusal) {
            end(() -> {
                told.setText("");
                problem.setText(refusal.getMessage());
            });
        }

        @Override
        public void failed(RuntimeException failure) {
            LOG.error("Two masks could not be compared", failure);
            end(() -> {
                told.setText("");
                problem.setText(getTranslation("workbench.masks.failed"));
            });
        }

        private void end(Runnable last) {
            inPage(() -> {
                running(false);
                ui.setPollInterval(NO_POLLING);
                last.run();
            });
        }

        private void inPage(Runnable news) {
            try {
                ui.access(() -> {
                    if (own == number) {
                        news.run();
                    }
                });
            } catch (UIDetachedException gone) {
                // Nobody looks at the page any more.
            }
        }
    }
}
