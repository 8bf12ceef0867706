package org.mindgap.curriculum;

/// Where the parts of the course are found in the application; people keep these addresses, so they stay.
public final class Addresses {
    public static final String LEARN = "learn";
    public static final String MODULE = "module";
    public static final String BEFORE = "before";
    public static final String AFTER = "after";
    public static final String CHECK = "check";
    public static final String CONVERSATION = "conversation";
    public static final String LAB = "lab";
    public static final String PRACTICE = "practice";
    public static final String GLOSSARY = "glossary";
    public static final String SOURCES = "sources";
    public static final String OPEN_DATA = "open-data";
    public static final String STUDY = "study";
    public static final String WORKBENCH = "workbench";

    /// Two files of masks beside each other.
    public static final String MASKS = WORKBENCH + "/masks";

    private Addresses() {}

    public static String of(LessonId lesson) {
        return LEARN + "/" + lesson;
    }

    public static String of(LessonId lesson, String anchor) {
        return of(lesson) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    public static String of(Passage passage) {
        return of(passage.lesson(), passage.anchor());
    }

    public static String of(ModuleId module) {
        return MODULE + "/" + module;
    }

    /// The test before a module's lessons.
    public static String before(ModuleId module) {
        return BEFORE + "/" + module;
    }

    /// The test after a module's lessons.
    public static String after(ModuleId module) {
        return AFTER + "/" + module;
    }

    public static String check(ModuleId module) {
        return CHECK + "/" + module;
    }

    /// What follows the lessons of a module that has it.
    public static String conversation(ModuleId module) {
        return CONVERSATION + "/" + module;
    }

    public static String lab(LessonId lesson, LabId lab) {
        return LAB + "/" + lesson + "/" + lab;
    }

    public static String of(Study.Topic topic) {
        return STUDY + "/" + topic.id();
    }

    public static String of(Workbench.Tool tool) {
        return WORKBENCH + "/" + tool.operation();
    }

    public static String of(QuestionId question) {
        return PRACTICE + "/" + question;
    }

    public static String of(TermId term) {
        return GLOSSARY + "#" + term;
    }

    public static String of(SourceId source) {
        return SOURCES + "#" + source;
    }
}
