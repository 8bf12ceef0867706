package org.mindgap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;

/// The house rules: which room may use which, and what may be carried into it from outside.
class ArchitectureTest {
    private static final String ROOT = "org.mindgap";

    private static final Set<String> PURE = Set.of("java", "org.jspecify");
    private static final Set<String> MATHS = Set.of("java", "org.jspecify", "org.apache.commons.math3");
    private static final Set<String> SPRING = Set.of("java", "org.jspecify", "org.springframework");
    private static final Set<String> LOGGED = Set.of("java", "org.jspecify", "org.springframework", "org.slf4j");
    private static final Set<String> UI =
            Set.of("java", "org.jspecify", "org.springframework", "org.slf4j", "com.vaadin", "jakarta.servlet.http");

    /// Where pages tell more of an event than that it happened.
    private static final Set<String> UI_WITH_EVENTS = Set.of(
            "java",
            "org.jspecify",
            "org.springframework",
            "org.slf4j",
            "com.vaadin",
            "jakarta.servlet.http",
            "tools.jackson.databind");

    private static final Set<String> ROLES_UI = Set.of(
            "java",
            "org.jspecify",
            "org.springframework",
            "org.slf4j",
            "com.vaadin",
            "jakarta.servlet.http",
            "jakarta.annotation.security");

    private static final Set<String> ROLES_UI_LOGGED = Set.of(
            "java",
            "org.jspecify",
            "org.springframework",
            "org.slf4j",
            "com.vaadin",
            "jakarta.servlet.http",
            "jakarta.annotation.security");

    /// Each package, what it may use of ours, and of others. A package that is not here fails the test.
    private static final Map<String, Rule> RULES = new TreeMap<>(Map.ofEntries(
            rule("curriculum", PURE),
            rule("statistics", MATHS),
            rule("segmentation", MATHS, "statistics"),
            rule("lab.engine", MATHS, "statistics", "segmentation"),
            rule("quiz.grading", PURE, "curriculum", "lab.engine"),
            rule("chart", PURE),
            rule("limit", Set.of("java", "org.jspecify", "com.github.benmanes.caffeine", "io.github.bucket4j")),
            rule("table", Set.of("java", "org.jspecify", "org.dhatim.fastexcel", "org.mozilla.universalchardet")),
            rule(
                    "document",
                    Set.of(
                            "java",
                            "javax.xml",
                            "org.w3c.dom",
                            "org.xml.sax",
                            "org.jspecify",
                            "org.jsoup",
                            "org.apache.fontbox",
                            "org.apache.pdfbox",
                            "com.openhtmltopdf")),
            rule(
                    "content",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.slf4j",
                            "org.springframework",
                            "tools.jackson",
                            "com.networknt.schema",
                            "org.commonmark",
                            "org.jsoup",
                            "org.graalvm.polyglot"),
                    "curriculum"),
            rule("command", PURE, "content", "curriculum", "database", "progress", "workbench"),
            rule("workbench", Set.of("java", "org.jspecify", "tools.jackson"), "statistics", "segmentation"),
            rule("workbench.file", PURE, "segmentation", "table"),
            rule(
                    "workbench.web",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.springframework",
                            "jakarta.servlet.http",
                            "org.springdoc.core.customizers",
                            "io.swagger.v3.oas.models"),
                    "workbench",
                    "limit"),
            rule(
                    "workbench.ui",
                    UI_WITH_EVENTS,
                    "workbench",
                    "workbench.file",
                    "statistics",
                    "segmentation",
                    "table",
                    "curriculum",
                    "chart",
                    "widget"),
            rule("database", Set.of("java", "org.jspecify", "org.springframework", "org.slf4j", "org.flywaydb")),
            rule("people", LOGGED, "curriculum"),
            rule("progress", LOGGED, "curriculum", "people"),
            rule(
                    "study",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.springframework",
                            "org.springdoc.core.customizers",
                            "io.swagger.v3.oas.models"),
                    "curriculum",
                    "statistics"),
            rule(
                    "api",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.springframework",
                            "org.slf4j",
                            "jakarta.servlet.http",
                            "org.springdoc",
                            "io.swagger.v3.oas.models"),
                    "curriculum"),
            rule("institution", SPRING, "people", "progress", "institution.roster"),
            rule("institution.roster", Set.of("java", "org.jspecify", "tools.jackson"), "table"),
            rule("assignment", SPRING, "curriculum", "people", "progress", "institution"),
            rule(
                    "certificate",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.springframework",
                            "jakarta.servlet.http",
                            "com.google.zxing",
                            "com.nimbusds"),
                    "curriculum",
                    "people",
                    "progress",
                    "institution",
                    "document",
                    "limit"),
            rule(
                    "evidence",
                    LOGGED,
                    "curriculum",
                    "database",
                    "document",
                    "table",
                    "people",
                    "progress",
                    "institution"),
            rule(
                    "evidence.ui",
                    ROLES_UI,
                    "evidence",
                    "document",
                    "institution",
                    "institution.ui",
                    "progress",
                    "curriculum",
                    "people",
                    "widget"),
            rule(
                    "rights",
                    Set.of("java", "org.jspecify", "org.springframework", "tools.jackson"),
                    "people",
                    "progress",
                    "institution"),
            rule("rights.ui", UI, "rights", "institution", "people", "progress", "security", "widget"),
            rule("report", SPRING, "curriculum", "people", "progress", "institution", "assignment"),
            // Jakarta Mail in one class, db-scheduler in one, biweekly in one.
            rule("mail", Set.of("java", "org.jspecify", "org.springframework", "jakarta.mail"), "people"),
            rule(
                    "reminder",
                    Set.of("java", "org.jspecify", "org.springframework", "com.github.kagkarlsson.scheduler"),
                    "curriculum",
                    "people",
                    "progress",
                    "institution",
                    "assignment",
                    "mail"),
            rule(
                    "calendar",
                    Set.of("java", "org.jspecify", "org.springframework", "biweekly"),
                    "curriculum",
                    "people",
                    "assignment",
                    "institution",
                    "mail",
                    "reminder"),
            rule("reminder.ui", ROLES_UI, "reminder", "assignment", "institution", "curriculum", "people", "widget"),
            rule("calendar.ui", ROLES_UI, "calendar", "reminder", "people", "widget"),
            rule("practice", SPRING, "curriculum", "study", "people", "progress"),
            rule("cohort", SPRING, "curriculum", "statistics", "study", "practice", "people", "progress"),
            rule("conversation", SPRING, "curriculum", "people", "progress"),
            rule("conversation.ui", UI, "conversation", "curriculum", "people", "widget"),
            rule("lesson", SPRING, "curriculum", "people", "progress"),
            rule("lab", SPRING, "curriculum", "people", "progress", "lab.engine"),
            rule("quiz", LOGGED, "curriculum", "statistics", "people", "progress", "quiz.grading"),
            rule("review", SPRING, "curriculum", "people", "progress", "quiz", "statistics"),
            rule("teaching", SPRING, "curriculum", "statistics", "people", "progress", "quiz", "review"),
            rule(
                    "security",
                    Set.of(
                            "java",
                            "org.jspecify",
                            "org.springframework",
                            "org.slf4j",
                            "com.vaadin.flow",
                            "jakarta.servlet",
                            "org.jsoup"),
                    "people",
                    "limit"),
            rule(
                    "widget",
                    Set.of("java", "org.jspecify", "com.vaadin.flow", "tools.jackson.databind"),
                    "chart",
                    "curriculum",
                    "segmentation"),
            rule(
                    "content.ui",
                    Set.of("java", "org.jspecify", "org.springframework", "com.vaadin.flow", "org.jsoup"),
                    "content"),
            rule("people.ui", UI, "people", "curriculum", "widget"),
            rule("certificate.ui", UI, "certificate", "institution", "curriculum", "people", "widget"),
            rule(
                    "assignment.ui",
                    ROLES_UI,
                    "assignment",
                    "reminder",
                    "reminder.ui",
                    "institution",
                    "institution.ui",
                    "curriculum",
                    "people",
                    "widget"),
            rule("security.ui", UI, "security", "people", "widget"),
            rule(
                    "quiz.ui",
                    ROLES_UI,
                    "quiz",
                    "quiz.grading",
                    "statistics",
                    "lab.engine",
                    "lab.ui",
                    "progress",
                    "curriculum",
                    "people",
                    "chart",
                    "widget"),
            rule("review.ui", UI, "review", "quiz", "quiz.ui", "statistics", "curriculum", "people", "chart", "widget"),
            rule(
                    "teaching.ui",
                    ROLES_UI,
                    "teaching",
                    "review",
                    "statistics",
                    "curriculum",
                    "people",
                    "chart",
                    "widget"),
            rule("study.ui", UI, "study", "statistics", "curriculum", "chart", "widget"),
            rule(
                    "practice.ui",
                    UI,
                    "practice",
                    "cohort",
                    "cohort.ui",
                    "document",
                    "study",
                    "study.ui",
                    "statistics",
                    "curriculum",
                    "people",
                    "chart",
                    "widget"),
            rule(
                    "cohort.ui",
                    ROLES_UI,
                    "cohort",
                    "study",
                    "study.ui",
                    "statistics",
                    "curriculum",
                    "people",
                    "chart",
                    "widget"),
            rule(
                    "lab.ui",
                    UI_WITH_EVENTS,
                    "lab",
                    "lab.engine",
                    "segmentation",
                    "statistics",
                    "curriculum",
                    "people",
                    "chart",
                    "widget"),
            rule(
                    "lesson.ui",
                    UI,
                    "lesson",
                    "assignment",
                    "curriculum",
                    "people",
                    "progress",
                    "chart",
                    "widget",
                    "quiz",
                    "quiz.grading",
                    "quiz.ui",
                    "practice",
                    "practice.ui",
                    "lab",
                    "lab.ui"),
            rule(
                    "home.ui",
                    UI,
                    "lesson",
                    "assignment",
                    "assignment.ui",
                    "practice",
                    "quiz",
                    "quiz.ui",
                    "review",
                    "review.ui",
                    "curriculum",
                    "people",
                    "progress",
                    "study",
                    "study.ui",
                    "chart",
                    "widget"),
            rule(
                    "demo",
                    LOGGED,
                    "curriculum",
                    "people",
                    "progress",
                    "institution",
                    "assignment",
                    "lesson",
                    "quiz",
                    "quiz.grading",
                    "practice",
                    "cohort",
                    "review",
                    "security",
                    "database"),
            rule(
                    "institution.ui",
                    ROLES_UI_LOGGED,
                    "institution",
                    "institution.roster",
                    "table",
                    "curriculum",
                    "people",
                    "progress",
                    "chart",
                    "widget"),
            rule(
                    "report.ui",
                    ROLES_UI,
                    "report",
                    "assignment",
                    "institution",
                    "institution.ui",
                    "table",
                    "curriculum",
                    "people",
                    "progress",
                    "chart",
                    "widget"),
            rule("shell", UI, "curriculum", "people", "security", "widget"),
            rule("", Set.of("java", "org.jspecify", "org.springframework", "com.vaadin.flow"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(room(type)));

        assertThat(RULES.keySet()).containsAll(packages);
        assertThat(packages).containsAll(RULES.keySet());
    }

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            Rule rule = RULES.getOrDefault(room(type), new Rule(Set.of(), Set.of()));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !rule.allows(room(type), target)) {
                    violations.add(type.getName() + " uses " + target.getName());
                }
            }
        }

        assertThat(violations).as(violations.stream().collect(joining("\n"))).isEmpty();
    }

    @Test
    void noRoomsUseEachOtherInACircle() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void vaadinStaysInItsRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", ROOT + ".shell..", ROOT + ".widget..", ROOT + ".security..", ROOT)
                .should()
                .dependOnClassesThat(are(resideInAPackage("com.vaadin..")))
                .check(CLASSES);
    }

    @Test
    void inContentSpringConfiguresAndDoesNothingElse() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".content")
                .and()
                .haveSimpleNameNotStartingWith("ContentConfiguration")
                .and()
                .haveSimpleNameNotEndingWith("FailureAnalyzer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void librariesForMailSchedulingAndCalendarsStandBehindOneClassEach() {
        Map<String, String> doors = Map.of(
                "jakarta.mail..", ROOT + ".mail.Post",
                "com.github.kagkarlsson..", ROOT + ".reminder.ReminderTasks",
                "biweekly..", ROOT + ".calendar.CalendarDocument");
        doors.forEach((library, door) -> noClasses()
                .that()
                .doNotHaveFullyQualifiedName(door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void viewsAreHidden() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(CLASSES);
    }

    @Test
    void repositoriesAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static Map.Entry<String, Rule> rule(String room, Set<String> others, String... ours) {
        return Map.entry(room, new Rule(Set.copyOf(List.of(ours)), others));
    }

    private record Rule(Set<String> ours, Set<String> others) {
        boolean allows(String from, JavaClass target) {
            String name = target.getPackageName();
            if (name.equals(ROOT) || name.startsWith(ROOT + ".")) {
                return room(target).equals(from) || ours.contains(room(target));
            }
            return others.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."))
                    || (others.contains("java") && name.startsWith("java."))
                    || name.startsWith("javax.sql");
        }
    }

    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT) ? SliceIdentifier.of(room(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
