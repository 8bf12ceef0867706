package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mindgap.institution.CheckedFile;
import org.mindgap.institution.CheckedLine;
import org.mindgap.institution.LineVerdict;
import org.mindgap.institution.roster.Roster;

/// What would happen to each line of a file; nothing has happened yet.
final class DryRun extends Section {
    private static final int PAGE = 50;
    private static final List<Charset> COMMON = Stream.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "windows-1253",
                    "windows-1250",
                    "windows-1251",
                    "ISO-8859-1",
                    "ISO-8859-2",
                    "ISO-8859-7",
                    "ISO-8859-15")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private final CheckedFile checked;
    private final Div lines = new Div();
    private boolean problemsOnly;
    private int page;

    DryRun(String file, Roster roster, CheckedFile checked, Consumer<Charset> readAs, Runnable apply) {
        this.checked = checked;
        addClassName("dry-run");
        H2 title = new H2(getTranslation("dry-run.title", file));
        title.getElement().setAttribute("tabindex", "-1");
        Button doIt = new Button(getTranslation("dry-run.apply", checked.good()), click -> apply.run());
        doIt.addClassName("primary");
        doIt.setVisible(checked.good() > 0);
        doIt.setDisableOnClick(true);
        Paragraph nothing = new Paragraph(getTranslation("dry-run.nothing"));
        nothing.setVisible(checked.good() == 0);
        Checkbox filter = new Checkbox(
                getTranslation("dry-run.problems-only", checked.problems().size()));
        filter.setVisible(!checked.problems().isEmpty());
        filter.addValueChangeListener(change -> {
            problemsOnly = change.getValue();
            show(0);
        });
        add(title, new Paragraph(getTranslation("dry-run.words")), counts(), newGroups());
        add(readBy(roster, readAs));
        add(new Div(doIt), nothing, filter, lines);
        show(0);
        title.getElement().callJsFunction("focus");
    }

    private UnorderedList counts() {
        UnorderedList list = new UnorderedList();
        list.addClassName("counts");
        Map<LineVerdict, Integer> counts = checked.counts();
        for (LineVerdict verdict : LineVerdict.values()) {
            if (counts.containsKey(verdict)) {
                ListItem item = new ListItem(getTranslation("dry-run.count-" + key(verdict), counts.get(verdict)));
                item.setClassName("problem", verdict.isProblem());
                list.add(item);
            }
        }
        return list;
    }

    private Div newGroups() {
        Div made = new Div();
        if (!checked.newGroups().isEmpty()) {
            made.add(new Paragraph(getTranslation(
                    "dry-run.new-groups",
                    String.join(", ", checked.newGroups().stream().limit(PAGE).toList()))));
        }
        return made;
    }

    private Div readBy(Roster roster, Consumer<Charset> readAs) {
        Select<Charset> charset = new Select<>();
        charset.setLabel(getTranslation("dry-run.encoding"));
        charset.setHelperText(getTranslation("dry-run.encoding-help"));
        charset.setItems(Stream.concat(COMMON.stream(), Stream.of(roster.charset()))
                .distinct()
                .toList());
        charset.setItemLabelGenerator(Charset::displayName);
        charset.setValue(roster.charset());
        charset.addValueChangeListener(change -> readAs.accept(change.getValue()));
        Div read = new Div(charset);
        if (!roster.ignored().isEmpty()) {
            Paragraph ignored = new Paragraph(getTranslation("dry-run.ignored", String.join(", ", roster.ignored())));
            ignored.addClassName("small");
            read.add(ignored);
        }
        return read;
    }

    private void show(int number) {
        page = number;
        List<CheckedLine> all = problemsOnly ? checked.problems() : checked.lines();
        DenseTable table = new DenseTable(getTranslation("dry-run.lines"))
                .numbers(getTranslation("dry-run.row"))
                .column(getTranslation("sign-in.email"))
                .column(getTranslation("people.column-name"))
                .column(getTranslation("people.group"))
                .column(getTranslation("people.role"))
                .column(getTranslation("dry-run.verdict"));
        all.stream().skip((long) page * PAGE).limit(PAGE).forEach(checkedLine -> {
            Span verdict = new Span(getTranslation("dry-run." + key(checkedLine.verdict()), checkedLine.other()));
            verdict.addClassName(checkedLine.verdict().isProblem() ? "problem" : "fine");
            table.row(
                    DenseTable.number(Integer.toString(checkedLine.line().number())),
                    DenseTable.text(checkedLine.line().email()),
                    DenseTable.text(checkedLine.line().name()),
                    DenseTable.text(checkedLine.line().group()),
                    DenseTable.text(checkedLine.line().role()),
                    verdict);
        });
        lines.removeAll();
        lines.add(table, turning(all.size()));
    }

    private Div turning(int total) {
        Button before = new Button(getTranslation("pager.before"), click -> show(page - 1));
        Button after = new Button(getTranslation("pager.after"), click -> show(page + 1));
        before.addClassName("quiet");
        after.addClassName("quiet");
        before.setVisible(page > 0);
        after.setVisible((page + 1) * PAGE < total);
        Div pager = new Div(
                before,
                new Span(getTranslation(
                        "pager.shown", Math.min(total, page * PAGE + 1), Math.min(total, (page + 1) * PAGE), total)),
                after);
        pager.addClassName("pager");
        return pager;
    }

    private static String key(LineVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
