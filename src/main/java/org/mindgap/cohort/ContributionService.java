package org.mindgap.cohort;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.cohort.ContributionLinks.Purpose;
import org.mindgap.cohort.Contributions.Place;
import org.mindgap.cohort.Decisions.Dated;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.PersonId;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.PracticeService;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes contributions to the living cohort, keeps them up to date, and gives them back.
///
/// Whoever writes locks the person's ledger first and the cohort second, so that nobody waits in a circle.
@Service
public class ContributionService {
    private static final String SUBJECT = "living-cohort";

    private final Decisions decisions;
    private final ContributionLinks links;
    private final Contributions contributions;
    private final Publishing publishing;
    private final Blocks blocks;
    private final GroupService groups;
    private final OpenAnswers openAnswers;
    private final PracticeService practice;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    ContributionService(
            Decisions decisions,
            ContributionLinks links,
            Contributions contributions,
            Publishing publishing,
            Blocks blocks,
            GroupService groups,
            OpenAnswers openAnswers,
            PracticeService practice,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            Clock clock) {
        this.decisions = decisions;
        this.links = links;
        this.contributions = contributions;
        this.publishing = publishing;
        this.blocks = blocks;
        this.groups = groups;
        this.openAnswers = openAnswers;
        this.practice = practice;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// What this person said last about contributing; empty when they were never asked.
    @Transactional(readOnly = true)
    public Optional<Decision> decision(PersonId person) {
        return decisions.newest(person).map(Dated::decision);
    }

    /// Remembers that the question was shown.
    @Transactional
    public void asked(PersonId person) {
        ledger.lock(person);
        if (decisions.newest(person).isEmpty()) {
            decide(person, Decision.ASKED);
        }
    }

    /// Remembers a no; a contribution that there is stays.
    @Transactional
    public void decline(PersonId person) {
        ledger.lock(person);
        if (!decisions.contributes(person)) {
            decide(person, Decision.DECLINED);
        }
    }

    /// The groups of institutions that somebody is in: they can contribute with one of them without a code, by name.
    @Transactional(readOnly = true)
    public List<Group> groupsOf(PersonId person) {
        return groups.groupsOf(person).stream()
                .filter(group -> group.institution().isPresent())
                .toList();
    }

    /// Contributes what this person answered so far, and from now on; nothing changes for those who do so already.
    ///
    /// @param code the code of a group as typed, or nothing
    @Transactional
    public Outcome contribute(PersonId person, Track track, String code) {
        ledger.lock(person);
        if (decisions.contributes(person)) {
            return Outcome.CONTRIBUTED;
        }
        Optional<Group> group = groups.find(code);
        return group.isEmpty() && !code.isBlank() ? Outcome.UNKNOWN_CODE : contribute(person, track, group);
    }

    /// The same with a group of an institution that this person is in.
    @Transactional
    public Outcome contribute(PersonId person, Track track, GroupId chosen) {
        ledger.lock(person);
        if (decisions.contributes(person)) {
            return Outcome.CONTRIBUTED;
        }
        Optional<Group> group =
                groupsOf(person).stream().filter(own -> own.id().equals(chosen)).findFirst();
        return group.isEmpty() ? Outcome.NOT_IN_GROUP : contribute(person, track, group);
    }

    private Outcome contribute(PersonId person, Track track, Optional<Group> group) {
        blocks.lock();
        ContributionToken token = ContributionToken.random();
        contributions.insert(token, new Place(track, group.map(Group::id)));
        links.insert(person, token, Purpose.CONTRIBUTE);
        putAll(token, List.of(person));
        decide(person, Decision.CONTRIBUTED);
        record(person, EventKind.CONTRIBUTION_GIVEN);
        return Outcome.CONTRIBUTED;
    }

    /// Deletes everything this person contributed; numbers that were published before stay until they are due again.
    @Transactional
    public void withdraw(PersonId person) {
        withdraw(person, Purpose.WITHDRAW);
    }

    /// What is kept of this person's contribution.
    @Transactional
    public Optional<Contribution> find(PersonId person) {
        if (!decisions.contributes(person)) {
            return Optional.empty();
        }
        return links.find(person, Purpose.SHOW).map(token -> {
            Place place = contributions.place(token);
            return new Contribution(
                    place.track(),
                    place.group().flatMap(groups::find),
                    contributions.answers(token),
                    contributions.words(token));
        });
    }

    /// Somebody answered a question about their practice.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(PracticeAnswer answer) {
        change(answer.person(), token -> {
            QuestionId question = answer.reply().question();
            put(token, question, answer.reply().options());
        });
    }

    /// Somebody answered the open question.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(OpenAnswer answer) {
        change(answer.person(), token -> put(token, answer));
    }

    /// A guest turned out to be somebody with an account: of what the two said about contributing, the newest counts.
    @Transactional(propagation = Propagation.MANDATORY)
    void join(PersonId guest, PersonId account) {
        ledger.lock(guest);
        ledger.lock(account);
        Optional<Dated> said = decisions.newest(guest);
        if (said.filter(guests -> guests.overrules(decisions.newest(account))).isPresent()) {
            drop(account, Purpose.JOIN_GUEST);
            if (decisions.contributes(guest)) {
                move(guest, account);
            }
            decisions.insert(account, said.get());
        } else if (decisions.contributes(guest)) {
            drop(guest, Purpose.JOIN_GUEST);
        }
        change(account, token -> putAll(token, List.of(guest, account)));
    }

    /// Somebody deleted their account: what they contributed goes with it.
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(PersonId person) {
        withdraw(person, Purpose.DELETE_ACCOUNT);
        openAnswers.delete(ledger.pseudonyms(person));
    }

    private void withdraw(PersonId person, Purpose purpose) {
        ledger.lock(person);
        if (drop(person, purpose)) {
            decide(person, Decision.WITHDRAWN);
        }
    }

    /// @return whether there was something to delete
    private boolean drop(PersonId person, Purpose purpose) {
        if (!decisions.contributes(person)) {
            return false;
        }
        blocks.lock();
        Optional<ContributionToken> token = links.find(person, purpose);
        token.ifPresent(found -> {
            Place place = contributions.place(found);
            Set<QuestionId> questions = contributions.answers(found).keySet();
            links.delete(person, purpose);
            contributions.delete(found);
            questions.forEach(question -> publishing.shrank(place.block(question)));
            record(person, EventKind.CONTRIBUTION_WITHDRAWN);
        });
        return token.isPresent();
    }

    private void move(PersonId guest, PersonId account) {
        blocks.lock();
        links.find(guest, Purpose.JOIN_GUEST).ifPresent(token -> {
            links.delete(guest, Purpose.JOIN_GUEST);
            links.insert(account, token, Purpose.JOIN_GUEST);
        });
    }

    private void change(PersonId person, Consumer<ContributionToken> change) {
        if (decisions.contributes(person)) {
            blocks.lock();
            links.find(person, Purpose.ADD_ANSWER).ifPresent(change);
        }
    }

    /// The newest answer to each question that is still asked, of somebody who may have several pseudonyms.
    private void putAll(ContributionToken token, List<PersonId> pseudonyms) {
        List<PracticeAnswer> answers = new ArrayList<>();
        pseudonyms.forEach(person -> answers.addAll(practice.answers(person)));
        answers.sort(Comparator.comparing(PracticeAnswer::answeredAt).reversed());
        Map<QuestionId, List<OptionId>> newest = new LinkedHashMap<>();
        answers.stream()
                .filter(this::isStillAsked)
                .forEach(answer -> newest.putIfAbsent(
                        answer.reply().question(), answer.reply().options()));
        newest.forEach((question, options) -> put(token, question, options));
        List<PersonId> all = pseudonyms.stream()
                .flatMap(person -> ledger.pseudonyms(person).stream())
                .toList();
        openAnswers.newest(all).ifPresent(answer -> put(token, answer));
    }

    private void put(ContributionToken token, QuestionId question, List<OptionId> options) {
        contributions.put(token, question, options);
        publishing.grew(contributions.place(token).block(question));
    }

    private void put(ContributionToken token, OpenAnswer answer) {
        contributions.putWords(token, answer.words());
        put(token, OpenAnswer.QUESTION, answer.themes());
    }

    private boolean isStillAsked(PracticeAnswer answer) {
        return courses.in(Locale.ENGLISH)
                .question(answer.reply().question())
                .filter(question -> answer.reply().options().stream()
                        .allMatch(option -> question.option(option).isPresent()))
                .isPresent();
    }

    private void decide(PersonId person, Decision decision) {
        decisions.insert(person, new Dated(decision, clock.instant()));
    }

    private void record(PersonId person, EventKind kind) {
        ledger.append(person, new Happening(UUID.randomUUID(), kind, SUBJECT, content.hash()));
    }
}
