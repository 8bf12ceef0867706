package org.mindgap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.mindgap.curriculum.Block.Prose;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.TermId;

/// Turns an author's Markdown into safe HTML, and says where it refers to something that does not exist.
final class TextReader {
    private final Parser parser = Markdown.parser();
    private final Formulas formulas;
    private final References references;
    private final Problems problems;

    TextReader(Formulas formulas, References references, Problems problems) {
        this.formulas = formulas;
        this.references = references;
        this.problems = problems;
    }

    References references() {
        return references;
    }

    Problems problems() {
        return problems;
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    /// A text in a YAML file; one paragraph is not wrapped.
    RichText text(Entry entry) {
        return rendered(parse(entry.asText()), entry.file(), entry.line()).text();
    }

    RichText text(Entry parent, String name) {
        return parent.find(name).map(this::text).orElse(RichText.EMPTY);
    }

    /// The bibliography's entries that an entry names under `source`.
    List<SourceId> sources(Entry entry) {
        List<SourceId> sources = new ArrayList<>();
        for (Entry source : entry.each("source")) {
            known(source.asText(), SourceId::new, references.sources()::containsKey)
                    .ifPresentOrElse(
                            sources::add,
                            () -> problems.add(
                                    source.file(),
                                    source.line(),
                                    "The source \"" + source.asText() + "\" is not in the bibliography.",
                                    "Add it to sources.yaml, or correct the key."));
        }
        return sources;
    }

    /// The lesson that an entry names by its folder or as `module/lesson`.
    Optional<LessonId> lesson(Entry entry) {
        Optional<LessonId> known = lesson(entry.asText());
        if (known.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "There is no lesson \"" + entry.asText() + "\".",
                    "Correct the id; it is the name of the lesson's folder.");
        }
        return known;
    }

    /// The passage that an entry names as `lesson#anchor`; within a lesson also as `#anchor`.
    Optional<Passage> passage(Entry entry, Optional<LessonId> own) {
        String text = entry.asText();
        int hash = text.indexOf('#');
        String name = hash < 0 ? text : text.substring(0, hash);
        String anchor = hash < 0 ? "" : text.substring(hash + 1);
        Optional<LessonId> lesson = name.isEmpty() ? own : lesson(name);
        if (lesson.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "There is no lesson \"" + name + "\".",
                    "Correct the id; it is the name of the lesson's folder.");
        }
        return lesson.map(found -> new Passage(found, anchor));
    }

    private Optional<LessonId> lesson(String id) {
        return references.lessons().stream()
                .filter(lesson ->
                        lesson.toString().equals(id) || lesson.lesson().equals(id))
                .findFirst();
    }

    private static <T> Optional<T> known(String id, Function<String, T> make, Predicate<T> test) {
        try {
            return Optional.of(make.apply(id)).filter(test);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// A parsed piece of a file whose first line is `firstLine`.
    Prose rendered(Node node, String file, int firstLine) {
        Mentions mentions = new Mentions(file, firstLine);
        node.accept(new ForbiddenMarkup(file, firstLine, problems));
        HtmlRenderer html = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> Markdown::reachable)
                .nodeRendererFactory(context -> new CourseMarkup(context, mentions))
                .build();
        Node toRender = onlyParagraph(node);
        String raw = html.render(toRender);
        if (toRender != node && raw.startsWith("<p>")) {
            raw = raw.strip();
            raw = raw.substring("<p>".length(), raw.length() - "</p>".length());
        }
        String safe = Jsoup.clean(raw, "", Markdown.SAFELIST, new OutputSettings().prettyPrint(false));
        String plain = Jsoup.parseBodyFragment(safe).body().text();
        return new Prose(new RichText(safe, plain), mentions.sources, mentions.terms);
    }

    private static Node onlyParagraph(Node node) {
        Node first = node.getFirstChild();
        boolean single = node instanceof Document && first instanceof Paragraph && first.getNext() == null;
        return single ? first : node;
    }

    static String plain(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    /// Resolves what a text mentions, and keeps it for the margin.
    final class Mentions {
        private final List<SourceId> sources = new ArrayList<>();
        private final List<TermId> terms = new ArrayList<>();
        private final String file;
        private final int firstLine;

        private Mentions(String file, int firstLine) {
            this.file = file;
            this.firstLine = firstLine;
        }

        boolean source(String id, Node node) {
            Optional<SourceId> known = known(id, SourceId::new, references.sources()::containsKey);
            known.filter(source -> !sources.contains(source)).ifPresent(sources::add);
            return reported(
                    known.isPresent(),
                    "The source \"" + id + "\" is not in the bibliography.",
                    "Add it to sources.yaml, or correct the key.",
                    node);
        }

        boolean term(String id, Node node) {
            Optional<TermId> known = known(id, TermId::new, references.terms()::contains);
            known.filter(term -> !terms.contains(term)).ifPresent(terms::add);
            return reported(
                    known.isPresent(),
                    "The term \"" + id + "\" is not in the glossary.",
                    "Add it to glossary.yaml, or correct the key.",
                    node);
        }

        Optional<LessonId> lesson(String id, Node node) {
            Optional<LessonId> known = TextReader.this.lesson(id);
            reported(
                    known.isPresent(),
                    "There is no lesson \"" + id + "\".",
                    "Correct the id; it is the name of the lesson's folder.",
                    node);
            return known;
        }

        void outside(String address, Node node) {
            reported(
                    false,
                    "The link to " + address + " leaves the course.",
                    "Put the work into sources.yaml and cite it as [label](source:key).",
                    node);
        }

        String formula(FormulaNode node) {
            try {
                return formulas.mathml(node.latex(), node.display());
            } catch (Formulas.UnreadableFormula unreadable) {
                reported(
                        false,
                        "The formula " + node.latex() + " cannot be read: " + unreadable.getMessage() + ".",
                        "Correct the LaTeX; a dollar sign that starts no formula is written \\$.",
                        node);
                return "";
            }
        }

        private boolean reported(boolean fine, String message, String remedy, Node node) {
            if (!fine) {
                problems.add(file, Markdown.line(node, firstLine), message, remedy);
            }
            return fine;
        }
    }
}
