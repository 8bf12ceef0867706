package org.mindgap.institution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// A quiet table for people at work; where it is wider than the window, it scrolls by itself, with the keyboard too.
public final class DenseTable extends Div {
    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();

    /// @param label what the table is called
    public DenseTable(String label) {
        addClassName("dense");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        table.getHead().add(head);
        add(table);
    }

    /// A column of texts.
    public DenseTable column(String title) {
        column(title, "");
        return this;
    }

    /// A column of numbers.
    public DenseTable numbers(String title) {
        column(title, "number");
        return this;
    }

    /// A column of numbers whose title is more than text.
    public DenseTable numbers(Component title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("number");
        head.add(cell);
        return this;
    }

    /// A column by which rows are sorted at another address.
    ///
    /// @param sorted `ascending`, `descending` or `none`
    public DenseTable sortable(String title, String address, String sorted) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col").setAttribute("aria-sort", sorted);
        cell.add(new Anchor(address, title));
        head.add(cell);
        return this;
    }

    /// A row; the first cell that is a [NativeTableHeaderCell] names it.
    public void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component content : cells) {
            if (content instanceof NativeTableHeaderCell || content instanceof NativeTableCell) {
                row.add(content);
            } else {
                row.add(new NativeTableCell(content));
            }
        }
        table.getBody().add(row);
    }

    /// A cell that names its row.
    public static NativeTableHeaderCell name(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /// A cell of text.
    public static NativeTableCell text(String text) {
        return new NativeTableCell(text);
    }

    /// A day or a moment, on one line.
    static NativeTableCell day(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("day");
        return cell;
    }

    /// A number, at the right of its cell.
    public static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    /// A number that can be opened.
    public static NativeTableCell number(Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("number");
        return cell;
    }

    /// A column without a title has cells that speak for themselves; an empty heading would not.
    private void column(String title, String kind) {
        if (title.isEmpty()) {
            head.add(new NativeTableCell());
            return;
        }
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        if (!kind.isEmpty()) {
            cell.addClassName(kind);
        }
        head.add(cell);
    }
}
