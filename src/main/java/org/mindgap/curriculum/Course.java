package org.mindgap.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole course in one language.
///
/// @param version the SHA-256 of all its files in hexadecimal
/// @param practiceCheck for each track, the questions about practice that are asked first, in order
/// @param workbench the pages of the workbench
public record Course(
        String version,
        String title,
        String summary,
        List<CourseModule> modules,
        Map<SourceId, Source> sources,
        Map<TermId, Term> terms,
        Map<QuestionId, PracticeQuestion> questions,
        Map<Track, List<QuestionId>> practiceCheck,
        Study study,
        Workbench workbench) {
    public Course {
        modules = List.copyOf(modules);
        sources = Map.copyOf(sources);
        terms = Map.copyOf(terms);
        questions = Map.copyOf(questions);
        practiceCheck = Map.copyOf(practiceCheck);
    }

    /// A course without pages of the workbench.
    public Course(
            String version,
            String title,
            String summary,
            List<CourseModule> modules,
            Map<SourceId, Source> sources,
            Map<TermId, Term> terms,
            Map<QuestionId, PracticeQuestion> questions,
            Map<Track, List<QuestionId>> practiceCheck,
            Study study) {
        this(version, title, summary, modules, sources, terms, questions, practiceCheck, study, Workbench.EMPTY);
    }

    public Optional<CourseModule> module(ModuleId id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    /// The module that an address names; nothing where it names none.
    public Optional<CourseModule> moduleNamed(String name) {
        return modules.stream()
                .filter(module -> module.id().value().equals(name))
                .findFirst();
    }

    public Optional<Lesson> lesson(LessonId id) {
        return module(id.module()).flatMap(module -> module.lesson(id));
    }

    /// The item with this id in any lesson, bank or form.
    public Optional<Item> item(ItemId id) {
        return modules.stream().flatMap(module -> module.item(id).stream()).findFirst();
    }

    public Stream<Item> items() {
        return modules.stream().flatMap(CourseModule::items);
    }

    public Optional<PracticeQuestion> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The question about practice that an address names; nothing where it names none.
    public Optional<PracticeQuestion> questionNamed(String name) {
        return questions.values().stream()
                .filter(question -> question.id().value().equals(name))
                .findFirst();
    }

    /// The questions about practice that belong to a section of the survey, in its order.
    public List<PracticeQuestion> questions(Study.Section section) {
        return section.topics().stream()
                .flatMap(topic -> questions.values().stream()
                        .filter(question -> question.topic().equals(topic.id())))
                .toList();
    }
}
