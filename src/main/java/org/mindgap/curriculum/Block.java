package org.mindgap.curriculum;

import java.util.List;

/// What a lesson is made of.
public sealed interface Block {

    /// A paragraph, list or table, with the sources and terms it mentions, in order.
    record Prose(RichText text, List<SourceId> sources, List<TermId> terms) implements Block {
        public Prose {
            sources = List.copyOf(sources);
            terms = List.copyOf(terms);
        }
    }

    /// What only one side reads.
    record Passage(Track side, List<Block> blocks) implements Block {
        public Passage {
            blocks = List.copyOf(blocks);
        }
    }

    /// A set-off text.
    record Aside(Kind kind, List<Prose> text) implements Block {
        public Aside {
            text = List.copyOf(text);
        }

        /// Why a text is set off.
        public enum Kind {
            NOTE,
            EXAMPLE,
            TAKEAWAY
        }
    }

    /// An item to answer here.
    record AskItem(ItemId item) implements Block {}

    /// A lab to experiment with here.
    record OpenLab(LabId lab) implements Block {}

    /// A chart.
    record ShowFigure(FigureId figure) implements Block {}

    /// A question about the learner's own practice, then the comparison with the study.
    record AskPractice(QuestionId question) implements Block {}
}
