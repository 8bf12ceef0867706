package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.DeskReport;
import org.mindgap.lab.engine.DeskScan;
import org.mindgap.lab.engine.DeskState;
import org.mindgap.lab.engine.DeskTable;
import org.mindgap.widget.Markup;

/// A list of scans, choices, and the results table that follows from them.
final class DeskOwnTable extends Div {
    private final DeskWords words;
    private final Texts texts;
    private final List<Control.Pick<DeskState>> choices;
    private final Map<String, RichText> effects;
    private final LabControls<DeskState> controls;
    private final Element table = new Element("table");
    private final UnorderedList says = new UnorderedList();
    private final Paragraph apart = new Paragraph();

    /// @param id unique in the page
    /// @param effects what each choice does, by the choice and its option
    DeskOwnTable(
            String id,
            DeskWords words,
            Texts texts,
            List<Control.Pick<DeskState>> choices,
            Map<String, RichText> effects,
            Consumer<UnaryOperator<DeskState>> change) {
        this.words = words;
        this.texts = texts;
        this.choices = List.copyOf(choices);
        this.effects = Map.copyOf(effects);
        this.controls = new LabControls<>(id, (_, _) -> true, change);
        controls.offer(List.of(ControlGroup.plain(new ArrayList<>(choices))));
        addClassNames("desk-sheet", "desk-own");
        Paragraph running = new Paragraph(texts.of("lab.desk.raw"));
        running.addClassName("desk-running");
        says.addClassName("desk-effects");
        apart.addClassName("desk-apart");
        table.getClassList().add("desk-made");
        add(running);
        Element scroll = new Element("div");
        scroll.getClassList().add("desk-scroll");
        scroll.setAttribute("tabindex", "0");
        scroll.setAttribute("role", "region");
        scroll.setAttribute("aria-label", texts.of("lab.desk.raw-list"));
        scroll.appendChild(raw());
        getElement().appendChild(scroll);
        add(controls);
        getElement().appendChild(table);
        add(apart, says);
    }

    private Element raw() {
        Element raw = new Element("table");
        raw.getClassList().add("desk-raw");
        raw.appendChild(row(
                "th",
                List.of(
                        texts.of("lab.desk.raw-patient"),
                        texts.of("lab.desk.raw-scan"),
                        texts.of("lab.desk.raw-dice"),
                        texts.of("lab.desk.raw-slices"))));
        for (DeskScan scan : DeskScan.all()) {
            raw.appendChild(row(
                    "td",
                    List.of(
                            texts.of("lab.desk.raw-number", scan.patient()),
                            texts.of("lab.desk.raw-number", scan.number()),
                            dice(scan),
                            scan.slices().stream()
                                    .map(slice -> words.share(slice.dice()))
                                    .collect(Collectors.joining(" ")))));
        }
        return raw;
    }

    private String dice(DeskScan scan) {
        if (scan.isFailed()) {
            return texts.of("lab.desk.raw-failed");
        }
        return scan.isWithoutLesion() ? texts.of("lab.desk.raw-empty") : words.share(scan.dice());
    }

    private static Element row(String tag, List<String> cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.size(); i++) {
            Element cell = new Element(i == 0 ? "th" : tag);
            cell.setText(cells.get(i));
            if (cell.getTag().equals("th")) {
                cell.setAttribute("scope", tag.equals("th") ? "col" : "row");
            }
            row.appendChild(cell);
        }
        return row;
    }

    void show(DeskState state) {
        controls.show(state);
        DeskReport report = state.report();
        DeskTable made = DeskTable.of(DeskScan.all(), report);
        Element caption = new Element("caption");
        caption.setText(texts.of("lab.desk.made"));
        table.removeAllChildren();
        table.appendChild(caption);
        line(
                "lab.desk.made-of",
                texts.of(
                        "lab.desk.values-" + report.unit().name().toLowerCase(Locale.ROOT),
                        made.values(),
                        made.patients()));
        if (report.summary() != DeskReport.Summary.MEDIAN) {
            line(
                    "lab.desk.made-mean",
                    texts.of(
                            "lab.desk.value.made",
                            made.mean().mean(),
                            made.mean().standardDeviation()));
        }
        if (report.summary() != DeskReport.Summary.MEAN) {
            line("lab.desk.made-median", texts.of("lab.desk.value.third", made.median()));
        }
        if (report.summary() == DeskReport.Summary.BOTH) {
            line("lab.desk.made-smallest", texts.of("lab.desk.value.third", made.smallest()));
        }
        made.interval().ifPresent(interval -> line("lab.desk.made-interval", words.interval(interval)));
        apart.setText(notes(report));
        says.removeAll();
        for (Control.Pick<DeskState> choice : choices) {
            String option = choice.write(state);
            Span name = new Span(texts.of(
                    "lab.desk.chosen",
                    texts.of(LabWords.control(choice.name())),
                    texts.of(LabWords.option(choice.name(), option))));
            name.addClassName("desk-where");
            says.add(new ListItem(
                    name,
                    Markup.block(effects.getOrDefault(choice.name() + "-" + option, RichText.EMPTY))
                            .named("why")));
        }
    }

    private void line(String name, String value) {
        table.appendChild(row("td", List.of(texts.of(name), value)));
    }

    /// What such a table would say under itself.
    private String notes(DeskReport report) {
        List<String> notes = new ArrayList<>();
        if (report.failed() == DeskReport.Failed.ZERO) {
            notes.add(texts.of("lab.desk.made-failed"));
        }
        if (report.empty() == DeskReport.Empty.APART) {
            notes.add(texts.of("lab.desk.made-empty"));
        }
        return notes.isEmpty() ? texts.of("lab.desk.made-nothing") : String.join(" ", notes);
    }

    DeskTable made(DeskState state) {
        return DeskTable.of(DeskScan.all(), state.report());
    }
}
