package org.mindgap.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.FigureId;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.Track;

/// Reads the blocks of a lesson and refuses those outside the closed set.
final class BlockReader {
    private final String file;
    private final int firstLine;
    private final TextReader texts;
    private final Problems problems;
    private final Set<String> items = new HashSet<>();
    private final Set<String> labs = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> unreadable;

    /// @param unreadable kinds of block whose file has problems of its own, so that ids cannot be checked
    BlockReader(
            String file,
            int firstLine,
            TextReader texts,
            List<Item> items,
            List<Lab> labs,
            List<Figure> figures,
            Set<String> unreadable) {
        this.unreadable = Set.copyOf(unreadable);
        this.file = file;
        this.firstLine = firstLine;
        this.texts = texts;
        this.problems = texts.problems();
        items.forEach(item -> this.items.add(item.id().value()));
        labs.forEach(lab -> this.labs.add(lab.id().value()));
        figures.forEach(figure -> this.figures.add(figure.id().value()));
    }

    /// A top-level node, unless it is refused.
    Optional<Block> block(Node node) {
        return block(node, false);
    }

    private Optional<Block> block(Node node, boolean inPassage) {
        if (node instanceof DirectiveBlock directive) {
            return directive(directive, inPassage);
        }
        if (node instanceof Heading) {
            problems.add(
                    file,
                    line(node),
                    "This heading cannot stand here.",
                    "Sections begin with ## in text that both sides read.");
            return Optional.empty();
        }
        return Optional.of(texts.rendered(node, file, firstLine));
    }

    private Optional<Block> directive(DirectiveBlock block, boolean inPassage) {
        return switch (block.kind()) {
            case "track" -> inPassage ? refused(block, "A track block stands in another.") : passage(block);
            case "note" -> Optional.of(aside(Block.Aside.Kind.NOTE, block));
            case "example" -> Optional.of(aside(Block.Aside.Kind.EXAMPLE, block));
            case "takeaway" -> Optional.of(aside(Block.Aside.Kind.TAKEAWAY, block));
            case "item" -> known(block, items, "items.yaml").map(id -> new Block.AskItem(new ItemId(id)));
            case "lab" -> known(block, labs, "labs.yaml").map(id -> new Block.OpenLab(new LabId(id)));
            case "figure" -> known(block, figures, "figures.yaml").map(id -> new Block.ShowFigure(new FigureId(id)));
            case "practice" -> practice(block);
            default -> refused(block, "There is no block \"" + block.kind() + "\".");
        };
    }

    private Optional<Block> passage(DirectiveBlock block) {
        Track side;
        switch (block.argument()) {
            case "clinical" -> side = Track.CLINICAL;
            case "technical" -> side = Track.TECHNICAL;
            default -> {
                return refused(block, "A track is clinical or technical, not \"" + block.argument() + "\".");
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            block(child, true).ifPresent(blocks::add);
            child = next;
        }
        return Optional.of(new Block.Passage(side, blocks));
    }

    private Block.Aside aside(Block.Aside.Kind kind, DirectiveBlock block) {
        List<Block.Prose> text = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child instanceof DirectiveBlock inner) {
                refused(inner, "Only a track block may hold another block.");
            } else {
                text.add(texts.rendered(child, file, firstLine));
            }
            child = next;
        }
        return new Block.Aside(kind, text);
    }

    private Optional<String> known(DirectiveBlock block, Set<String> ids, String source) {
        String id = block.argument();
        if (unreadable.contains(block.kind())) {
            return Optional.empty();
        }
        if (!ids.contains(id)) {
            problems.add(
                    file,
                    line(block),
                    "There is no " + block.kind() + " \"" + id + "\" beside this lesson.",
                    "Correct the id, or add it to " + source + ".");
            return Optional.empty();
        }
        placed.add(block.kind() + " " + id);
        return Optional.of(id);
    }

    private Optional<Block> practice(DirectiveBlock block) {
        Optional<Block> asked = texts.references().questions().stream()
                .filter(question -> question.value().equals(block.argument()))
                .<Block>map(Block.AskPractice::new)
                .findFirst();
        if (asked.isEmpty()) {
            problems.add(
                    file,
                    line(block),
                    "There is no practice question \"" + block.argument() + "\".",
                    "Correct the id, or add it to the files in practice.");
        }
        return asked;
    }

    private Optional<Block> refused(DirectiveBlock block, String message) {
        problems.add(
                file,
                line(block),
                message,
                "The blocks are track, note, example, item, lab, figure, practice and takeaway.");
        return Optional.empty();
    }

    /// Items, labs and figures that the lesson never shows are problems too.
    void checkAllPlaced() {
        check("item", items);
        check("lab", labs);
        check("figure", figures);
    }

    private void check(String kind, Set<String> ids) {
        for (String id : ids) {
            if (!placed.contains(kind + " " + id)) {
                problems.add(
                        file,
                        1,
                        "The " + kind + " \"" + id + "\" is never shown.",
                        "Place it with ::: " + kind + " " + id + ", or remove it.");
            }
        }
    }

    private int line(Node node) {
        return Markdown.line(node, firstLine);
    }
}
