package org.mindgap.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Term;
import org.mindgap.curriculum.TermId;

/// Reads the bibliography and the glossary.
final class ReferenceReader {
    private final Problems problems;

    ReferenceReader(Problems problems) {
        this.problems = problems;
    }

    Map<SourceId, Source> sources(Entry file) {
        Map<SourceId, Source> sources = new HashMap<>();
        for (Entry entry : file.each("sources")) {
            SourceId id = new SourceId(entry.text("id"));
            Optional<String> address = entry.find("doi")
                    .map(doi -> "https://doi.org/" + doi.asText())
                    .or(() -> entry.find("url").map(Entry::asText));
            Source source = new Source(
                    id,
                    entry.text("label"),
                    entry.text("authors"),
                    entry.text("title"),
                    entry.text("venue", ""),
                    entry.find("year").map(year -> year.node().asInt()),
                    entry.text("detail", ""),
                    address);
            if (sources.put(id, source) != null) {
                twice(entry, id.value());
            }
        }
        return sources;
    }

    Set<TermId> termIds(Entry file) {
        Set<TermId> ids = new TreeSet<>();
        for (Entry entry : file.each("terms")) {
            if (!ids.add(new TermId(entry.text("id")))) {
                twice(entry, entry.text("id"));
            }
        }
        return ids;
    }

    Map<TermId, Term> terms(Entry file, TextReader texts) {
        Map<TermId, Term> terms = new HashMap<>();
        for (Entry entry : file.each("terms")) {
            TermId id = new TermId(entry.text("id"));
            terms.put(
                    id,
                    new Term(
                            id,
                            entry.text("term"),
                            texts.text(entry, "definition"),
                            entry.find("clinical").map(texts::text),
                            entry.find("technical").map(texts::text)));
        }
        return terms;
    }

    private void twice(Entry entry, String id) {
        problems.add(entry.file(), entry.line(), "The id \"" + id + "\" stands here twice.", "Give each its own.");
    }
}
