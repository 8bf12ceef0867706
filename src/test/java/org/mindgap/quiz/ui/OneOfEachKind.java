package org.mindgap.quiz.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.FigureId;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.Item.Withdrawal;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Track;

/// An item of each kind; in every one, `b` is wrong or comes second.
final class OneOfEachKind {
    static final SourceId SOURCE = new SourceId("hanley-1982");

    private OneOfEachKind() {}

    static ChoiceItem single() {
        return choice("single", false);
    }

    static ChoiceItem several() {
        return choice("several", true);
    }

    private static ChoiceItem choice(String id, boolean several) {
        return new ChoiceItem(
                new ItemId(id),
                text("Which?"),
                traits(Place.BANK),
                several,
                false,
                List.of(
                        option("a", true),
                        option("b", false),
                        option("c", several),
                        new ChoiceItem.Option(
                                id("d"), text("The chart"), false, text("Why chart"), Optional.of(figure("option")))));
    }

    private static ChoiceItem.Option option(String id, boolean correct) {
        return new ChoiceItem.Option(id(id), text("Option " + id), correct, text("Why " + id), Optional.empty());
    }

    static NumericItem number(String unit) {
        return new NumericItem(
                new ItemId("number"),
                text("How many?"),
                traits(Place.BANK),
                0.001,
                0,
                unit,
                text("Why so"),
                List.of(),
                text("Count again"));
    }

    static OrderingItem ordering() {
        return new OrderingItem(
                new ItemId("ordering"),
                text("In which order?"),
                traits(Place.BANK),
                List.of(step("a", 1), step("b", 2), step("c", 2), step("d", 3)));
    }

    private static OrderingItem.Step step(String id, int rank) {
        return new OrderingItem.Step(id(id), text("Step " + id), rank, text("Why step " + id));
    }

    static MatchingItem matching() {
        return new MatchingItem(
                new ItemId("matching"),
                text("Which belongs to which?"),
                traits(Place.BANK),
                List.of(
                        new MatchingItem.Prompt(id("p"), text("Prompt p"), id("a"), text("Why p")),
                        new MatchingItem.Prompt(id("q"), text("Prompt q"), id("b"), text("Why q")),
                        new MatchingItem.Prompt(id("r"), text("Prompt r"), id("a"), text("Why r"))),
                List.of(
                        new MatchingItem.Choice(id("a"), text("Choice a"), RichText.EMPTY),
                        new MatchingItem.Choice(id("b"), text("Choice b"), RichText.EMPTY),
                        new MatchingItem.Choice(id("c"), text("Choice c"), text("Why none"))));
    }

    static FaultItem text() {
        return new FaultItem(
                new ItemId("text"),
                text("What is at fault?"),
                traits(Place.BANK),
                new FaultItem.Abstract(List.of(part("a", true), part("b", false), part("c", false))));
    }

    static FaultItem table() {
        return new FaultItem(
                new ItemId("table"),
                text("What is at fault?"),
                traits(Place.BANK),
                new FaultItem.Table(
                        List.of("Fold", "Patients", "AUC"),
                        List.of(
                                List.of(new FaultItem.Plain(text("1")), part("a", true), part("b", false)),
                                List.of(
                                        new FaultItem.Plain(text("All")),
                                        part("c", false),
                                        new FaultItem.Plain(text("–"))))));
    }

    private static FaultItem.Part part(String id, boolean fault) {
        return new FaultItem.Part(id(id), text("Part " + id), fault, text("Why part " + id));
    }

    static Item inAForm() {
        ChoiceItem single = single();
        return new ChoiceItem(single.id(), single.stem(), traits(Place.FORM), false, false, single.options());
    }

    static Item withdrawn() {
        ChoiceItem single = single();
        ItemTraits traits = single.traits();
        return new ChoiceItem(
                single.id(),
                single.stem(),
                new ItemTraits(
                        traits.place(),
                        traits.tracks(),
                        traits.difficulty(),
                        traits.bloom(),
                        traits.sources(),
                        traits.derivation(),
                        traits.teaches(),
                        traits.picture(),
                        Optional.of(new Withdrawal(LocalDate.of(2026, 11, 3), text("Two options were right.")))),
                false,
                false,
                single.options());
    }

    private static ItemTraits traits(Place place) {
        return new ItemTraits(
                place,
                Set.of(Track.CLINICAL, Track.TECHNICAL),
                2,
                "apply",
                List.of(SOURCE),
                Optional.empty(),
                Optional.of(new Passage(CourseFixture.FIRST, "start")),
                Optional.of(figure("stem")),
                Optional.empty());
    }

    private static Figure figure(String id) {
        return new Figure.Bars(
                new FigureId(id),
                new Figure.Caption("Bars of " + id, "", "What the bars of " + id + " show", ""),
                new Figure.Scale(0, 1, "Share"),
                List.of(new Figure.Row("One", 0.5, 0.5, 0.5), new Figure.Row("Two", 0.7, 0.7, 0.7)));
    }

    private static OptionId id(String id) {
        return new OptionId(id);
    }

    private static RichText text(String plain) {
        return new RichText(plain, plain);
    }
}
