package org.mindgap.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.RequirementState;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionFixture;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.Somebody;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.widget.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class CompletionViewsTest extends SpringBrowserlessTest {
    private static final int DAYS = 40;

    @Autowired
    private InstitutionFixture fixture;

    @Autowired
    private InstitutionGroups groups;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private RequirementService requirements;

    @Autowired
    private PersonNames names;

    @Autowired
    private AdministrationLog log;

    @Autowired
    private Courses courses;

    @Autowired
    private Clock clock;

    @Autowired
    private Somebody somebody;

    private Learner administrator;
    private Institution institution;
    private Reach reach;
    private Group radiology;
    private Group night;
    private CourseModule module;

    @BeforeEach
    void makeAnInstitution() {
        administrator = fixture.somebody();
        institution = fixture.institution("Clinic " + UUID.randomUUID(), administrator);
        reach = fixture.reach(administrator, institution);
        radiology = fixture.group(reach, "Radiology");
        night = fixture.group(reach, radiology, "Night team");
        module = courses.in(Locale.ENGLISH).modules().getFirst();
        somebody.is(administrator);
    }

    @Test
    @WithMockUser
    void teachesTheFirstStepWhereNothingIsRequired() {
        open("");

        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Nothing is required of anybody here yet."));
        assertThat(find(Anchor.class).withText("Assign a module").single().getHref())
                .isEqualTo(page(Routes.INSTITUTION_ASSIGNMENTS) + "/new");
        assertThat(find(Select.class).all()).isEmpty();
    }

    @Test
    @WithMockUser
    void showsFiguresThatOpenWhatTheyAreMadeOf() {
        named("Ada Marin", night);
        named("Bo Berg", radiology);
        assign(radiology);

        open("");

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("2 people, 1 module, as of today "));
        assertThat(row("Radiology")).startsWith("Radiology", "2", "", "–", "–", "–", "2");
        assertThat(row("Night team")).startsWith("Night team", "1", "", "–", "–", "–", "1");
        assertThat(row("Ada Marin"))
                .startsWith("Ada Marin", module.title(), "Not started, due in %d days".formatted(DAYS));
        String address = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getElement().getAttribute("aria-label") != null)
                .map(Anchor::getHref)
                .filter(href -> href.contains("group=" + night.id()))
                .findFirst()
                .orElseThrow();
        assertThat(address).contains("state=not-started");
        open(address.substring(address.indexOf('?')));
        assertThat(people()).containsExactly("Ada Marin");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("Shown: group Radiology") && text.contains("“Not started”"));
    }

    @Test
    @WithMockUser
    void putsTheFilterIntoTheAddressAndTakesItFromThere() {
        named("Ada Marin", night);
        named("Bo Berg", radiology);
        assign(radiology);

        open("?search=berg&sort=due&order=down");
        assertThat(people()).containsExactly("Bo Berg");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("berg");
        assertThat(sorted()).isEqualTo(Map.of("Due", "descending"));

        test(find(TextField.class).single()).setValue("marin");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEqualTo(Map.of("search", List.of("marin"), "sort", List.of("due"), "order", List.of("down")));
        assertThat(people()).containsExactly("Ada Marin");

        open("?state=overdue&group=x&page=-1");
        assertThat(texts(Paragraph.class)).contains("Nobody fits these filters.");
    }

    @Test
    @WithMockUser
    void showsOneRecordWithReasonsAndSaysThatLookingIsLogged() {
        Learner ada = named("Ada Marin", night);
        assign(radiology);
        requirements.extend(
                reach,
                requirements.of(ada.person()).stream()
                        .map(required -> required.requirement().key())
                        .toList(),
                today().plusDays(60),
                "She was on leave.");

        navigate(record(ada), PersonRecordView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Ada Marin");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.contains("is written into the log"))
                .contains("Why: To read with the model.");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.endsWith("Reason: She was on leave."));
        AdministrationEntry seen = log.before(reach.id(), Long.MAX_VALUE, 1).getFirst();
        assertThat(seen.kind()).isEqualTo(AdministrationKind.RECORD_VIEWED);
        assertThat(seen.subject()).isEqualTo(ada.person().toString());
    }

    @Test
    @WithMockUser
    void opensOnlyToThoseWhoAnswerForThePeople() {
        Learner ada = named("Ada Marin", night);
        Learner bo = named("Bo Berg", radiology);
        assign(radiology);
        Learner foreigner = fixture.somebody();
        Institution other = fixture.institution("Another clinic", foreigner);
        Reach foreign = fixture.reach(foreigner, other);
        for (Learner stranger : List.of(
                foreigner,
                fixture.trainer(other, foreign, fixture.group(foreign, "Oncology")),
                fixture.member(other, InstitutionRole.LEARNER),
                fixture.member(institution, InstitutionRole.LEARNER),
                fixture.somebody(),
                fixture.server(),
                ada)) {
            somebody.is(stranger);
            isNotFound(page(Routes.INSTITUTION_COMPLETION), CompletionView.class);
            isNotFound(record(ada), PersonRecordView.class);
        }
        // Nor can a foreign administrator look at ours by their own address.
        somebody.is(foreigner);
        isNotFound(
                Routes.in(Routes.INSTITUTION_RECORD, other.id())
                        .replace(":person", ada.person().toString()),
                PersonRecordView.class);

        somebody.is(fixture.trainer(institution, reach, night));
        open("");
        assertThat(people()).containsExactly("Ada Marin");
        navigate(record(ada), PersonRecordView.class);
        isNotFound(record(bo), PersonRecordView.class);
        open("?group=" + radiology.id());
        assertThat(texts(Paragraph.class)).contains("Nobody fits these filters.");
    }

    @Test
    void showsNothingToWhoeverIsNotSignedIn() {
        somebody.leaves();

        assertThatThrownBy(() -> navigate(page(Routes.INSTITUTION_COMPLETION), CompletionView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser
    void linksFiguresOfGroupsOfTenPeople() {
        for (int i = 0; i < 9; i++) {
            named("Person " + (char) ('A' + i), night);
        }
        assign(radiology);
        open("");
        assertThat(find(Anchor.class).withTextContaining("Gain and retention").all())
                .isEmpty();

        named("Person Z", night);
        open("");
        assertThat(find(Anchor.class).withTextContaining("Gain and retention").all())
                .extracting(Anchor::getHref)
                .contains(Routes.GROUPS + "/" + night.id());
    }

    private void assign(Group to) {
        Saved saved = assignments.save(
                reach,
                new Draft(
                        List.of(module.id()),
                        Set.of(to.id()),
                        Set.of(),
                        Optional.of(new Due.On(today().plusDays(DAYS))),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        "To read with the model."),
                SavingProgress.SILENT);
        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(RequirementState.values()).hasSize(StateBar.ORDER.size());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), institution.zone());
    }

    private Learner named(String name, Group group) {
        Learner learner = fixture.member(institution, InstitutionRole.LEARNER);
        names.set(learner.person(), new PersonName(name));
        groups.add(reach, learner.person(), group.id());
        return learner;
    }

    private void open(String query) {
        String parameters = query.isEmpty() ? "" : query.substring(1);
        UI.getCurrent().navigate(page(Routes.INSTITUTION_COMPLETION), QueryParameters.fromString(parameters));
        assertThat(find(H1.class).single().getText()).isEqualTo("Completion");
    }

    private String page(String page) {
        return Routes.in(page, institution.id());
    }

    private String record(Learner learner) {
        return page(Routes.INSTITUTION_RECORD)
                .replace(":person", learner.person().toString());
    }

    /// The names in the table of requirements.
    private List<String> people() {
        return find(NativeTableHeaderCell.class).all().stream()
                .flatMap(cell -> cell.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(anchor -> anchor.getHref().endsWith("/record"))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> row(String name) {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getChildren()
                        .filter(cell -> cell instanceof NativeTableCell || cell instanceof NativeTableHeaderCell)
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .filter(cells -> cells.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> sorted() {
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> cell.getElement().hasAttribute("aria-sort"))
                .filter(cell -> !cell.getElement().getAttribute("aria-sort").equals("none"))
                .collect(Collectors.toMap(
                        cell -> cell.getElement().getTextRecursively(),
                        cell -> cell.getElement().getAttribute("aria-sort")));
    }

    private <C extends Component> List<String> texts(Class<C> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private void isNotFound(String page, Class<? extends Component> view) {
        assertThatThrownBy(() -> navigate(page, view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NotFoundView");
    }
}
