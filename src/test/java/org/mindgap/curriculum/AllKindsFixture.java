package org.mindgap.curriculum;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mindgap.curriculum.Item.ItemTraits;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.progress.ContentVersion;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The small course with a bank of every kind of item.
@TestConfiguration(proxyBeanMethods = false)
public class AllKindsFixture {
    /// The items of each kind; those whose grading draws many patients are asked seldom.
    public static final List<List<Item>> KINDS = List.of(
            List.of(choice("single", false, "+---")),
            List.of(choice("several", true, "++-+-"), choice("several-of-three", true, "+-+")),
            List.of(numeric()),
            List.of(ordering("steps", 0, 1, 2, 2, 3), ordering("few-steps", 0, 1, 1)),
            List.of(matching()),
            List.of(fault()),
            Stream.of(
                            Collections.nCopies(8, LabFixture.reach()),
                            Collections.nCopies(8, LabFixture.casino("best-of-hundred")),
                            List.of(LabFixture.predict(), LabFixture.casino("signal")))
                    .flatMap(List::stream)
                    .map(Item.class::cast)
                    .toList());

    @Bean
    Courses courses() {
        return locale -> course();
    }

    @Bean
    @Primary
    ContentVersion contentVersion() {
        return () -> course().version();
    }

    private static Course course() {
        Course small = CourseFixture.course();
        CourseModule module = small.modules().getFirst();
        List<Item> bank = KINDS.stream().flatMap(List::stream).distinct().toList();
        return new Course(
                small.version(),
                small.title(),
                small.summary(),
                List.of(new CourseModule(
                        module.id(),
                        module.title(),
                        module.summary(),
                        module.lessons(),
                        new ModuleCheck(3, 0.75, bank),
                        module.forms())),
                small.sources(),
                small.terms(),
                Map.of(),
                Map.of(),
                small.study());
    }

    /// @param key a sign for each option: + if it is right
    private static ChoiceItem choice(String id, boolean several, String key) {
        return new ChoiceItem(
                new ItemId(id),
                text("Which?"),
                traits(),
                several,
                false,
                IntStream.range(0, key.length())
                        .mapToObj(i -> new ChoiceItem.Option(
                                id("o", i), text("Option"), key.charAt(i) == '+', text("Why"), Optional.empty()))
                        .toList());
    }

    private static NumericItem numeric() {
        return new NumericItem(
                new ItemId("numeric"),
                text("How many?"),
                traits(),
                5,
                0.5,
                "",
                text("Five."),
                List.of(new NumericItem.Route(7, 0.1, text("You added."))),
                text("Count again."));
    }

    private static OrderingItem ordering(String id, int... ranks) {
        return new OrderingItem(
                new ItemId(id),
                text("In which order?"),
                traits(),
                IntStream.range(0, ranks.length)
                        .mapToObj(i -> new OrderingItem.Step(id("s", i), text("Step"), ranks[i], text("Why")))
                        .toList());
    }

    private static MatchingItem matching() {
        return new MatchingItem(
                new ItemId("matching"),
                text("What belongs together?"),
                traits(),
                IntStream.range(0, 6)
                        .mapToObj(i -> new MatchingItem.Prompt(id("p", i), text("Prompt"), id("c", i / 2), text("Why")))
                        .toList(),
                IntStream.range(0, 4)
                        .mapToObj(i -> new MatchingItem.Choice(
                                id("c", i), text("Choice"), i < 3 ? RichText.EMPTY : text("No")))
                        .toList());
    }

    private static FaultItem fault() {
        return new FaultItem(
                new ItemId("fault"),
                text("What is at fault?"),
                traits(),
                new FaultItem.Abstract(IntStream.range(0, 7)
                        .mapToObj(i -> new FaultItem.Part(id("f", i), text("A sentence."), i % 3 == 1, text("Why")))
                        .toList()));
    }

    private static OptionId id(String kind, int number) {
        return new OptionId(kind + number);
    }

    private static ItemTraits traits() {
        return new ItemTraits(
                Place.BANK,
                Set.of(Track.CLINICAL, Track.TECHNICAL),
                1,
                "apply",
                List.of(),
                Optional.of("by hand"),
                Optional.of(new Passage(CourseFixture.FIRST, "")),
                Optional.empty(),
                Optional.empty());
    }

    private static RichText text(String text) {
        return new RichText(text, text);
    }
}
