package org.mindgap.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.ChoiceItem.Option;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Wording;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.progress.ContentVersion;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A small course: one module `splitting` with two lessons, a check of three items from a bank of four, two
/// parallel forms of two items, and one question about practice.
@TestConfiguration(proxyBeanMethods = false)
public class CourseFixture {
    public static final ModuleId MODULE = new ModuleId("splitting");
    public static final LessonId FIRST = new LessonId(MODULE, "one");
    public static final LessonId SECOND = new LessonId(MODULE, "two");
    public static final OptionId RIGHT = new OptionId("right");
    public static final OptionId WRONG = new OptionId("wrong");
    public static final QuestionId QUESTION = new QuestionId("strategy");

    @Bean
    Courses courses() {
        return locale -> course();
    }

    @Bean
    @Primary
    ContentVersion contentVersion() {
        return () -> course().version();
    }

    public static Course course() {
        return new Course(
                "ab".repeat(32),
                "Small course",
                "To test with.",
                List.of(new CourseModule(
                        MODULE,
                        "Splitting",
                        "About splits.",
                        List.of(lesson(FIRST), lesson(SECOND)),
                        new ModuleCheck(
                                3,
                                0.75,
                                List.of(
                                        item("bank-1", FIRST),
                                        item("bank-2", FIRST),
                                        item("bank-3", SECOND),
                                        item("bank-4", SECOND))),
                        Optional.of(new Forms(List.of(
                                new Forms.Pair(item("a-1", FIRST), item("b-1", FIRST)),
                                new Forms.Pair(item("a-2", SECOND), item("b-2", SECOND))))))),
                Map.of(),
                Map.of(),
                Map.of(QUESTION, question()),
                Map.of(
                        Track.CLINICAL, List.of(QUESTION),
                        Track.TECHNICAL, List.of(QUESTION),
                        Track.MIXED, List.of(QUESTION)),
                study());
    }

    /// The same course with an item taken out.
    public static Course withdrawn(ItemId withdrawn) {
        Course course = course();
        CourseModule module = course.modules().getFirst();
        List<Item> bank = module.check().bank().stream()
                .map(item -> item.id().equals(withdrawn) ? withdrawn((ChoiceItem) item) : item)
                .toList();
        return new Course(
                "cd".repeat(32),
                course.title(),
                course.summary(),
                List.of(new CourseModule(
                        module.id(),
                        module.title(),
                        module.summary(),
                        module.lessons(),
                        new ModuleCheck(module.check().draw(), module.check().pass(), bank),
                        module.forms())),
                course.sources(),
                course.terms(),
                course.questions(),
                course.practiceCheck(),
                course.study());
    }

    private static Item withdrawn(ChoiceItem item) {
        ItemTraits traits = item.traits();
        return new ChoiceItem(
                item.id(),
                item.stem(),
                new ItemTraits(
                        traits.place(),
                        traits.tracks(),
                        traits.difficulty(),
                        traits.bloom(),
                        traits.sources(),
                        traits.derivation(),
                        traits.teaches(),
                        traits.picture(),
                        Optional.of(new Item.Withdrawal(LocalDate.of(2026, 11, 1), text("It was ambiguous.")))),
                item.several(),
                item.ordered(),
                item.options());
    }

    public static Item item(String id, LessonId teaches) {
        return new ChoiceItem(
                new ItemId(id),
                text("Which one?"),
                new ItemTraits(
                        Place.BANK,
                        Set.of(Track.CLINICAL, Track.TECHNICAL),
                        1,
                        "apply",
                        List.of(),
                        Optional.of("by hand"),
                        Optional.of(new Passage(teaches, "")),
                        Optional.empty(),
                        Optional.empty()),
                false,
                false,
                List.of(
                        new Option(RIGHT, text("This"), true, text("Because."), Optional.empty()),
                        new Option(WRONG, text("That"), false, text("Because not."), Optional.empty())));
    }

    public static Lesson lesson(LessonId id) {
        return new Lesson(
                id,
                "Lesson " + id.lesson(),
                "One idea.",
                5,
                Map.of(),
                List.of(),
                List.of(new Section("start", "", List.of())),
                List.of(item("case-" + id.lesson(), id)),
                List.of(),
                List.of());
    }

    private static PracticeQuestion question() {
        return new PracticeQuestion(
                QUESTION,
                "strategy",
                false,
                Wording.OURS,
                text("How do you test?"),
                List.of(
                        option("k-fold", Optional.of("k-fold cross-validation"), Fit.RECOMMENDED),
                        option("single", Optional.of("single split"), Fit.APART),
                        option("odd", Optional.of("odd share"), Fit.PART),
                        option("other", Optional.empty(), Fit.OPEN)),
                "Folds.",
                text("Use folds."),
                List.of(),
                text("The counts describe different options."),
                Map.of(),
                List.of());
    }

    private static PracticeQuestion.Option option(String id, Optional<String> figure, Fit fit) {
        return new PracticeQuestion.Option(
                new OptionId(id), text(id), figure, fit, id.equals("other"), text("It means …"));
    }

    private static Study study() {
        return new Study(
                Map.of(Group.ALL, 49, Group.TECHNICAL, 30, Group.CLINICAL, 19),
                new Origin(
                        "A study",
                        "https://doi.org/10.1186/s41747-024-00543-0",
                        "CC BY 4.0",
                        "https://creativecommons.org/licenses/by/4.0/",
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new Study.Section(
                        "technical-validation",
                        "Technical validation",
                        "How models are tested.",
                        List.of(new Topic(
                                "strategy",
                                "technical-validation",
                                "Testing with few patients",
                                Optional.of(19),
                                Kind.SINGLE)))),
                List.of(),
                List.of(
                        figure("k-fold cross-validation", Group.TECHNICAL, 30, "53.33", 16, Granularity.EXACT, ""),
                        figure("single split", Group.CLINICAL, 19, "42.1", 8, Granularity.EXACT, ""),
                        figure(
                                "odd share",
                                Group.CLINICAL,
                                19,
                                "80",
                                15,
                                Granularity.IMPOSSIBLE,
                                "80 is not a whole number of 19")),
                List.of());
    }

    private static PublishedFigure figure(
            String option, Group group, int of, String percent, int count, Granularity granularity, String note) {
        return new PublishedFigure(
                "technical-validation",
                Optional.of(19),
                "strategy",
                Kind.SINGLE,
                option,
                group,
                of,
                percent,
                count,
                granularity,
                "Results",
                note);
    }

    private static RichText text(String text) {
        return new RichText(text, text);
    }
}
