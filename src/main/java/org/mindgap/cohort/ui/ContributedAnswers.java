package org.mindgap.cohort.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.cohort.Contribution;
import org.mindgap.cohort.Csv;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Study.Theme;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.people.Group;

/// All that somebody contributes, to read and to take along.
class ContributedAnswers extends Div {
    private final Course course;

    ContributedAnswers(Contribution contribution, Course course) {
        this.course = course;
        addClassName("contributed");
        DescriptionList list = new DescriptionList();
        add(list, getTranslation("contributed.track"), getTranslation(side(contribution)));
        contribution.group().ifPresent(group -> add(list, getTranslation("contributed.group"), group.name()));
        contribution.answers().forEach((question, options) -> add(list, title(question), words(question, options)));
        contribution.words().ifPresent(words -> add(list, getTranslation("contributed.words"), words));
        add(list);
        if (contribution.answers().isEmpty()) {
            add(new Paragraph(getTranslation("contributed.nothing")));
        }
        byte[] file = Csv.write(rows(contribution)).getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file), "my-contribution.csv", "text/csv;charset=UTF-8", file.length)),
                getTranslation("contributed.download"));
        add(download);
    }

    private static void add(DescriptionList list, String term, String text) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private static String side(Contribution contribution) {
        return switch (contribution.track()) {
            case CLINICAL -> "contribution.clinical";
            case TECHNICAL -> "contribution.technical";
            case MIXED -> "contribution.mixed";
        };
    }

    private String title(QuestionId question) {
        return question.equals(OpenAnswer.QUESTION)
                ? getTranslation("contributed.themes")
                : course.question(question)
                        .map(PracticeQuestion::topic)
                        .flatMap(course.study()::topic)
                        .map(Topic::title)
                        .orElse(question.value());
    }

    private String words(QuestionId question, List<OptionId> options) {
        return options.isEmpty()
                ? getTranslation("contributed.no-theme")
                : options.stream().map(option -> words(question, option)).collect(Collectors.joining("; "));
    }

    private String words(QuestionId question, OptionId option) {
        Optional<String> text = question.equals(OpenAnswer.QUESTION)
                ? course.study().themes().stream()
                        .filter(theme -> theme.id().equals(option))
                        .map(Theme::title)
                        .findFirst()
                : course.question(question)
                        .flatMap(asked -> asked.option(option))
                        .map(found -> found.text().plain());
        return text.orElse(option.value());
    }

    /// The ids as they are kept.
    private static List<List<String>> rows(Contribution contribution) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "answer"));
        rows.add(List.of("cohort", contribution.track().name().toLowerCase(Locale.ROOT)));
        contribution.group().map(Group::name).ifPresent(name -> rows.add(List.of("group", name)));
        contribution
                .answers()
                .forEach((question, options) ->
                        options.forEach(option -> rows.add(List.of(question.value(), option.value()))));
        contribution.words().ifPresent(words -> rows.add(List.of(OpenAnswer.QUESTION + "-words", words)));
        return rows;
    }
}
