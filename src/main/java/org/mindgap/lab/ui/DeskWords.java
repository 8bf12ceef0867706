package org.mindgap.lab.ui;

import org.mindgap.lab.engine.DeskColumn;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskDecoy;
import org.mindgap.lab.engine.DeskFault;
import org.mindgap.lab.engine.DeskNote;
import org.mindgap.lab.engine.DeskPage;
import org.mindgap.lab.engine.DeskPlace;
import org.mindgap.lab.engine.DeskReason;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskResult;
import org.mindgap.lab.engine.DeskRow;
import org.mindgap.lab.engine.DeskShare;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;

/// Words and numbers of the referee's desk, as a journal would print them.
record DeskWords(Texts texts) {

    static String choice(String control, String option) {
        return "lab.desk.choice." + control + "-" + option;
    }

    String page(DeskPage page) {
        return texts.of("lab.desk.page." + DeskControls.PAGES.of(page));
    }

    String row(DeskRow row) {
        return texts.of("lab.desk.row." + DeskControls.ROWS.of(row));
    }

    String column(DeskColumn column) {
        return texts.of("lab.desk.column." + DeskControls.COLUMNS.of(column));
    }

    String note(DeskNote note) {
        return texts.of("lab.desk.note." + DeskControls.NOTES.of(note));
    }

    String reason(DeskReason reason) {
        return texts.of("lab.desk.reason." + DeskControls.REASONS.of(reason));
    }

    /// Where the share was asked for, and of whom.
    String topic(DeskShare share) {
        return texts.of("lab.desk.share." + share.word());
    }

    String group(DeskShare share) {
        boolean technical = share.name().endsWith("TECHNICAL");
        return texts.of(
                technical ? "lab.desk.group-technical" : "lab.desk.group-clinical",
                share.granularity().of());
    }

    String percent(DeskShare share) {
        return texts.of("lab.desk.printed", share.granularity().percent().toPlainString());
    }

    /// As the page prints it.
    String value(DeskPlace place) {
        return switch (place) {
            case DeskPlace.Note note -> note(note.note());
            case DeskPlace.Cell cell -> value(cell.row().result(), cell.column());
        };
    }

    private String value(DeskResult result, DeskColumn column) {
        return switch (column) {
            case PATIENTS -> texts.of("lab.desk.value.patients", result.patients(), result.positives());
            case DICE ->
                result.spread().isPresent()
                        ? texts.of(
                                "lab.desk.value.dice",
                                result.dice(),
                                result.spread().getAsDouble())
                        : share(result.dice());
            case HD95 ->
                result.hd95().isPresent()
                        ? texts.of("lab.desk.value.hd95", result.hd95().getAsDouble())
                        : texts.of("lab.desk.value.missing");
            case AUC -> share(result.auc());
            case SENSITIVITY -> percent(result.sensitivity());
            case ACCURACY -> percent(result.accuracy());
        };
    }

    String share(double value) {
        return texts.of("lab.desk.value.share", value);
    }

    String percent(Proportion proportion) {
        return texts.of(
                proportion.count() == proportion.of() ? "lab.desk.value.all" : "lab.desk.value.percent",
                proportion.value());
    }

    String interval(Interval interval) {
        return texts.of("lab.desk.value.interval", interval.lower(), interval.upper());
    }

    String percents(Interval interval) {
        return texts.of("lab.desk.value.interval-percent", interval.lower(), interval.upper());
    }

    /// A place by its row, its column and its value, or by its note.
    String place(DeskPlace place) {
        return switch (place) {
            case DeskPlace.Note note ->
                texts.of("lab.desk.place-note", row(note.note().row()), note(note.note()));
            case DeskPlace.Cell cell ->
                texts.of(
                        cell.isBold() ? "lab.desk.place-bold" : "lab.desk.place",
                        row(cell.row()),
                        column(cell.column()),
                        value(cell));
        };
    }

    String remark(DeskRemark remark) {
        return texts.of("lab.desk.remark", place(remark.place()), reason(remark.reason()));
    }

    String fault(DeskFault fault) {
        return texts.of("lab.desk.fault." + DeskControls.FAULTS.of(fault));
    }

    String decoy(DeskDecoy decoy) {
        Proportion counted = decoy.counted();
        return texts.of("lab.desk.decoy", place(decoy.place()), counted.count(), counted.of(), counted.value() * 100);
    }
}
