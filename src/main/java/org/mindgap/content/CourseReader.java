package org.mindgap.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Forms;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.ModuleCheck;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Term;
import org.mindgap.curriculum.TermId;

/// Reads the whole course in every language, or refuses it with everything that is wrong.
public final class CourseReader {
    private final ContentFiles files;
    private final Problems problems = new Problems();
    private final YamlReader yaml;

    private CourseReader(ContentFiles files) {
        this.files = files;
        this.yaml = new YamlReader(files, problems);
    }

    /// @throws ContentRefused with all problems if there is one
    public static Map<Locale, Course> read(ContentFiles files) {
        try (Formulas formulas = new Formulas()) {
            return read(files, formulas);
        }
    }

    static Map<Locale, Course> read(ContentFiles files, Formulas formulas) {
        return new CourseReader(files).courses(formulas);
    }

    /// Everything there is to say about a course, whether it can be served or not.
    public static ContentReport report(ContentFiles files) {
        try (Formulas formulas = new Formulas()) {
            return report(files, formulas);
        }
    }

    static ContentReport report(ContentFiles files, Formulas formulas) {
        CourseReader reader = new CourseReader(files);
        try {
            Map<Locale, Course> courses = reader.courses(formulas);
            return new ContentReport(List.of(), reader.problems.warnings(), courses);
        } catch (ContentRefused refused) {
            return new ContentReport(refused.problems(), reader.problems.warnings(), Map.of());
        }
    }

    private Map<Locale, Course> courses(Formulas formulas) {
        Optional<Entry> plan = yaml.read("course.yaml", "course");
        Optional<Entry> bibliography = yaml.read("sources.yaml", "sources");
        Optional<Entry> study = yaml.read("study/study.yaml", "study");
        Optional<Entry> check = yaml.read("study/check.yaml", "practice-check");
        problems.refuseIfAny();
        Map<SourceId, Source> sources = new ReferenceReader(problems).sources(bibliography.orElseThrow());
        Study published = new StudyReader(files, problems).study(study.orElseThrow());
        problems.refuseIfAny();
        Map<Locale, Course> courses = new LinkedHashMap<>();
        for (Entry language : plan.orElseThrow().each("languages")) {
            List<String> modules = plan.orElseThrow().texts("modules");
            course(language.asText(), modules, sources, published, check.orElseThrow(), formulas)
                    .ifPresent(course -> courses.put(Locale.forLanguageTag(language.asText()), course));
        }
        problems.refuseIfAny();
        return courses;
    }

    private Optional<Course> course(
            String language,
            List<String> moduleIds,
            Map<SourceId, Source> sources,
            Study published,
            Entry check,
            Formulas formulas) {
        Optional<Entry> description = yaml.read(language + "/course.yaml", "title");
        Optional<Entry> glossary = yaml.read(language + "/glossary.yaml", "glossary");
        Optional<Entry> studyWords = yaml.read(language + "/study.yaml", "study-words");
        Map<String, Entry> modules = new LinkedHashMap<>();
        for (String id : moduleIds) {
            yaml.read(language + "/" + id + "/module.yaml", "module").ifPresent(module -> modules.put(id, module));
        }
        if (description.isEmpty() || glossary.isEmpty() || studyWords.isEmpty() || modules.size() < moduleIds.size()) {
            return Optional.empty();
        }
        List<Entry> practice = practice(language, studyWords.get());
        ReferenceReader references = new ReferenceReader(problems);
        TextReader texts = new TextReader(
                formulas,
                new References(sources, references.termIds(glossary.get()), lessonIds(modules), questionIds(practice)),
                problems);
        Map<TermId, Term> terms = references.terms(glossary.get(), texts);
        Map<QuestionId, PracticeQuestion> questions = new PracticeReader(texts, published).questions(practice);
        Study study = new StudyWordsReader(texts, published).study(studyWords.get(), questions.values());
        ItemReader items = new ItemReader(texts);
        List<CourseModule> read = new ArrayList<>();
        modules.forEach((id, entry) -> module(language + "/" + id, new ModuleId(id), entry, texts, items)
                .ifPresent(read::add));
        new PassageRules(problems).check(read, items.read());
        new ItemAdvice(sources, problems).on(read, items.read());
        if (read.size() == modules.size()) {
            Register.of(files).check(read.stream().flatMap(CourseModule::items).toList(), items.read(), problems);
        }
        return Optional.of(new Course(
                files.version(),
                description.get().text("title"),
                description.get().text("summary"),
                read,
                sources,
                terms,
                questions,
                new PracticeCheckReader(problems).plan(check, study, questions),
                study,
                new WorkbenchReader(files, yaml, texts).workbench(language + "/workbench")));
    }

    private Optional<CourseModule> module(
            String folder, ModuleId id, Entry entry, TextReader texts, ItemReader itemsOfTheCourse) {
        LessonReader reader = new LessonReader(files, yaml, texts);
        List<String> listed = entry.texts("lessons");
        Map<LessonId, Optional<List<Lab>>> labs = new LinkedHashMap<>();
        List<LabItemReader.Known> known = new ArrayList<>();
        for (String lesson : listed) {
            LessonId lessonId = new LessonId(id, lesson);
            Optional<List<Lab>> own = reader.labs(folder + "/" + lesson);
            labs.put(lessonId, own);
            own.orElse(List.of()).forEach(lab -> known.add(new LabItemReader.Known(lessonId, lab)));
        }
        ItemReader items = itemsOfTheCourse.knowing(
                labs.values().stream().allMatch(Optional::isPresent) ? Optional.of(known) : Optional.empty());
        List<Lesson> lessons = new ArrayList<>();
        labs.forEach((lesson, own) ->
                reader.read(folder + "/" + lesson.lesson(), lesson, own, items).ifPresent(lessons::add));
        for (String found : files.foldersIn(folder)) {
            if (!listed.contains(found)) {
                problems.add(
                        folder + "/module.yaml",
                        entry.at("lessons").line(),
                        "The folder \"" + found + "\" is not in the list of lessons.",
                        "Add it where it belongs in the order, or remove the folder.");
            }
        }
        Optional<Entry> bank = yaml.read(folder + "/bank.yaml", "items");
        if (bank.isEmpty() || lessons.size() < listed.size()) {
            return Optional.empty();
        }
        List<Item> bankItems = items.moduleItems(bank.get(), Place.BANK);
        Optional<Forms> forms = files.text(folder + "/forms.yaml").isPresent()
                ? yaml.read(folder + "/forms.yaml", "forms").flatMap(new FormsReader(items, problems)::forms)
                : Optional.empty();
        Optional<Conversation> conversation =
                files.text(folder + "/conversation.yaml").isPresent()
                        ? yaml.read(folder + "/conversation.yaml", "conversation")
                                .map(new ConversationReader(texts)::conversation)
                        : Optional.empty();
        Entry check = entry.at("check");
        try {
            ModuleCheck moduleCheck = new ModuleCheck(check.number("draw"), check.decimal("pass"), bankItems);
            return Optional.of(new CourseModule(
                    id, entry.text("title"), entry.text("summary"), lessons, moduleCheck, forms, conversation));
        } catch (IllegalArgumentException refused) {
            problems.add(check.file(), check.line(), refused.getMessage() + ".", "Correct draw, pass or the bank.");
            return Optional.empty();
        }
    }

    private static Set<LessonId> lessonIds(Map<String, Entry> modules) {
        Set<LessonId> ids = new LinkedHashSet<>();
        modules.forEach((module, entry) ->
                entry.texts("lessons").forEach(lesson -> ids.add(new LessonId(new ModuleId(module), lesson))));
        return ids;
    }

    /// The questions about practice: a file for each section that has some.
    private List<Entry> practice(String language, Entry studyWords) {
        return studyWords.each("sections").stream()
                .map(section -> language + "/practice/" + section.text("id") + ".yaml")
                .filter(file -> files.text(file).isPresent())
                .flatMap(file -> yaml.read(file, "practice").stream())
                .toList();
    }

    private static Set<QuestionId> questionIds(List<Entry> practice) {
        Set<QuestionId> ids = new HashSet<>();
        practice.forEach(
                file -> file.each("questions").forEach(question -> ids.add(new QuestionId(question.text("id")))));
        return Set.copyOf(ids);
    }
}
