package org.mindgap.cohort.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;

/// What is published of a group: themes of the open question, then each question behind its topic.
class GroupNumbers extends Div {
    GroupNumbers(Course course, String name, List<CohortFigures> published) {
        addClassName("group-numbers");
        if (published.stream().anyMatch(figures -> figures.question().equals(OpenAnswer.QUESTION))) {
            String themes = getTranslation("cohort-groups.themes");
            add(
                    new H3(themes),
                    CohortTable.ofThemes(
                            this, name + ": " + themes, course.study().themes(), published));
        }
        add(new H3(getTranslation("cohort-groups.questions")));
        course.study().sections().stream()
                .flatMap(section -> course.questions(section).stream())
                .forEach(question -> addQuestion(course, name, question, published));
    }

    private void addQuestion(Course course, String name, PracticeQuestion question, List<CohortFigures> published) {
        List<CohortFigures> figures = published.stream()
                .filter(each -> each.question().equals(question.id()))
                .toList();
        if (!figures.isEmpty()) {
            String topic = course.study().topic(question.topic()).orElseThrow().title();
            add(new NativeDetails(topic, CohortTable.ofOptions(this, name + ": " + topic, question, figures)));
        }
    }
}
