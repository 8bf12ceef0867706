package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study.Topic;

/// Leads from a topic of the study to the reader's own practice, and to the lessons that teach it; invisible where the
/// course asks and teaches nothing about the topic.
final class OwnPractice extends Section {
    OwnPractice(Course course, Topic topic) {
        List<PracticeQuestion> questions = course.questions().values().stream()
                .filter(question -> question.topic().equals(topic.id()))
                .toList();
        setVisible(!questions.isEmpty());
        addClassName("own-practice");
        add(new H2(getTranslation("explorer.own")));
        questions.forEach(question -> add(ask(question)));
        List<Lesson> lessons = questions.stream()
                .flatMap(question -> question.lessons().stream())
                .distinct()
                .flatMap(lesson -> course.lesson(lesson).stream())
                .toList();
        if (!lessons.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lessons.forEach(lesson -> list.add(new ListItem(new Anchor(Addresses.of(lesson.id()), lesson.title()))));
            add(new Paragraph(getTranslation("explorer.lessons")), list);
        }
    }

    private Div ask(PracticeQuestion question) {
        Paragraph stem = new Paragraph(question.text().plain());
        stem.addClassName("stem");
        Anchor answer = new Anchor(Addresses.of(question.id()), getTranslation("explorer.own-answer"));
        answer.addClassNames("button", "primary");
        return new Div(stem, answer);
    }
}
