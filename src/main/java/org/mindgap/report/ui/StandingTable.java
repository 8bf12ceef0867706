package org.mindgap.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.RequirementState;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.DenseTable;
import org.mindgap.report.CompletionFilter;
import org.mindgap.report.Standing;

/// A row for each group or module: how many stand how, as a bar and in numbers that open what they are made of.
final class StandingTable {
    private final Reach reach;
    private final StateWords words;
    private final String id;
    private final DenseTable table;
    private int rows;

    /// @param id unique in the page
    StandingTable(Reach reach, StateWords words, String id, String title, String first) {
        this.reach = reach;
        this.words = words;
        this.id = id;
        table = new DenseTable(title)
                .column(first)
                .numbers(words.say("completion.people"))
                .column(words.say("completion.progress"));
        table.addClassName("standings");
        for (RequirementState state : StateBar.ORDER) {
            table.numbers(head(id, state, words));
            if (state == RequirementState.COMPLETED) {
                table.numbers(words.say("completion.on-time"));
            }
        }
        table.column(words.say("completion.next-due"));
    }

    /// @param filter what the name of the row opens
    void row(NativeTableHeaderCell name, CompletionFilter filter, Standing standing) {
        List<Component> cells = new ArrayList<>();
        cells.add(name);
        cells.add(DenseTable.number(count(standing.people())));
        cells.add(StateBar.of(id + "-" + rows, standing, words));
        for (RequirementState state : StateBar.ORDER) {
            cells.add(number(filter, standing, state));
            if (state == RequirementState.COMPLETED) {
                cells.add(DenseTable.number(count(standing.onTime())));
            }
        }
        cells.add(DenseTable.text(
                standing.nextDue().map(words::lastDay).map(words::day).orElse("–")));
        table.row(cells.toArray(Component[]::new));
        rows++;
    }

    DenseTable table() {
        return table;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    private NativeTableCell number(CompletionFilter filter, Standing standing, RequirementState state) {
        long count = standing.of(state);
        if (count == 0) {
            return DenseTable.number("–");
        }
        Anchor anchor =
                new Anchor(CompletionAddress.of(reach, filter.withState(Optional.of(state))), Long.toString(count));
        anchor.getElement().setAttribute("aria-label", words.say("completion.open", count, words.state(state)));
        NativeTableCell cell = DenseTable.number(anchor);
        if (state == RequirementState.OVERDUE) {
            cell.addClassName("late");
        }
        return cell;
    }

    /// A state's name under a sample of how it is drawn.
    private static Div head(String id, RequirementState state, StateWords words) {
        Div head =
                new Div(StateBar.sample(id + "-" + CompletionFilter.code(state), state), new Span(words.state(state)));
        head.addClassName("state-head");
        return head;
    }

    private static String count(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }
}
