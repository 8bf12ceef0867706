package org.mindgap.curriculum;

/// Names a lesson within its module; written `module/lesson`.
public record LessonId(ModuleId module, String lesson) {
    public LessonId {
        Slug.checked(lesson);
    }

    /// @throws IllegalArgumentException unless the text has the form `module/lesson`
    public static LessonId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A lesson is written module/lesson, unlike \"" + text + "\"");
        }
        return new LessonId(new ModuleId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return module + "/" + lesson;
    }
}
