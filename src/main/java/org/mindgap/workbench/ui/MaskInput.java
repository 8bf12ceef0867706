package org.mindgap.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;
import org.mindgap.widget.Locales;
import org.mindgap.workbench.file.Label;
import org.mindgap.workbench.file.LabelImage;
import org.mindgap.workbench.file.MaskFile;

/// A mask as somebody gives it: a file, and which of its values are the structure.
final class MaskInput extends Section {
    private static final int MOST_BOXES = 12;

    private final String role;
    private final Runnable changed;
    private final Paragraph found = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final UnorderedList notes = new UnorderedList();
    private final Div labels = new Div();
    private @Nullable LabelImage image;
    private Set<Label> chosen = Set.of();

    /// @param role `reference` or `prediction`
    /// @param changed hears of another file or other values
    MaskInput(String role, Runnable changed) {
        this.role = role;
        this.changed = changed;
        addClassName("mask-input");
        found.getElement().setAttribute("role", "status");
        found.addClassName("mask-found");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("field-error");
        notes.addClassName("small");
        add(
                new H2(getTranslation("workbench.masks." + role)),
                new Paragraph(getTranslation("workbench.masks." + role + "-help")),
                new FileDrop<>(
                        getTranslation("workbench.masks.choose-" + role),
                        MaskFile.MOST_BYTES,
                        bytes -> MaskFile.read(bytes, share -> {}),
                        new FileDrop.Taker<>() {
                            @Override
                            public void read(String name, LabelImage content) {
                                show(name, content);
                            }

                            @Override
                            public void refused(String sentence) {
                                complain(sentence);
                            }
                        }),
                problem,
                found,
                labels,
                notes);
    }

    Optional<LabelImage> image() {
        return Optional.ofNullable(image);
    }

    Set<Label> chosen() {
        return chosen;
    }

    /// An empty sentence says that nothing is wrong.
    void complain(String sentence) {
        problem.setText(sentence);
    }

    /// Whether a value is chosen, or the file has none to choose.
    boolean isChosen() {
        return image().map(known -> known.foreground().isEmpty()).orElse(false) || !chosen.isEmpty();
    }

    void show(String name, LabelImage content) {
        image = content;
        chosen = Set.copyOf(content.foreground());
        complain("");
        found.setText(getTranslation("workbench.masks.found", name, words(content)));
        notes.removeAll();
        content.notes().stream().map(ListItem::new).forEach(notes::add);
        labels.removeAll();
        if (content.labels().size() > 1) {
            labels.add(choice(content));
        }
        changed.run();
    }

    private Component choice(LabelImage content) {
        String label = getTranslation("workbench.masks.labels");
        String help = getTranslation("workbench.masks.labels-help");
        if (content.labels().size() <= MOST_BOXES) {
            CheckboxGroup<Label> boxes = new CheckboxGroup<>(label);
            boxes.setHelperText(help);
            boxes.setItems(content.labels());
            boxes.setItemLabelGenerator(this::words);
            listen(boxes);
            return boxes;
        }
        MultiSelectComboBox<Label> box = new MultiSelectComboBox<>(label);
        box.setHelperText(help);
        box.setItems(content.labels());
        box.setItemLabelGenerator(this::words);
        listen(box);
        return box;
    }

    private void listen(HasValue<?, Set<Label>> choice) {
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            chosen = Set.copyOf(change.getValue());
            complain("");
            changed.run();
        });
    }

    private String words(Label label) {
        boolean volume = image().map(known -> known.size().volume()).orElse(true);
        return getTranslation(
                volume ? "workbench.masks.label" : "workbench.masks.label-plane", label.name(), label.voxels());
    }

    private String words(LabelImage content) {
        Size size = content.size();
        String voxels = size.volume()
                ? getTranslation("workbench.masks.volume", size.slices(), size.rows(), size.columns())
                : getTranslation("workbench.masks.plane", size.rows(), size.columns());
        return content.spacing()
                .map(spacing -> voxels + " " + getTranslation("workbench.masks.spaced", words(size, spacing)))
                .orElse(voxels);
    }

    private String words(Size size, Spacing spacing) {
        String plane = number(spacing.row()) + " × " + number(spacing.column());
        return size.volume() ? number(spacing.slice()) + " × " + plane : plane;
    }

    private String number(double millimetres) {
        return Locales.shortest(millimetres, getLocale());
    }
}
