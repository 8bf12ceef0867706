package org.mindgap.teaching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.quiz.TestPairs;
import org.mindgap.review.ReviewService;
import org.mindgap.statistics.PairedGain;
import org.mindgap.statistics.RetentionCurve;
import org.mindgap.teaching.GroupLearning.ModuleLearning;
import org.mindgap.teaching.GroupLearning.Tests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what a group has learned, to whoever may see it.
@Service
public class GroupLearningService {
    private final GroupService groups;
    private final Completions completions;
    private final TestPairs pairs;
    private final Counting counting;
    private final ReviewService reviews;
    private final RecallCounting recallCounting;
    private final Courses courses;

    GroupLearningService(
            GroupService groups,
            Completions completions,
            TestPairs pairs,
            Counting counting,
            ReviewService reviews,
            RecallCounting recallCounting,
            Courses courses) {
        this.groups = groups;
        this.completions = completions;
        this.pairs = pairs;
        this.counting = counting;
        this.reviews = reviews;
        this.recallCounting = recallCounting;
        this.courses = courses;
    }

    /// Empty when there is no such group, or its figures are not for this learner.
    @Transactional
    public Optional<GroupLearning> of(Learner viewer, GroupId group) {
        return groups.seenBy(viewer, group).map(this::learning);
    }

    private GroupLearning learning(Group group) {
        List<PersonId> members = groups.membersOf(group.id());
        Map<ModuleId, Integer> completed = completions.completed(members);
        Counting.Standing standing = counting.settle(group, pairs.of(members));
        List<ModuleLearning> modules = courses.in(Locale.ENGLISH).modules().stream()
                .map(module -> new ModuleLearning(
                        module.id(), completed.getOrDefault(module.id(), 0), tests(module, standing)))
                .toList();
        List<CountedRecall> recalls = recallCounting.settle(group, reviews.retention(members));
        return new GroupLearning(group, members.size(), modules, curve(recalls));
    }

    private static RetentionCurve curve(List<CountedRecall> recalls) {
        Map<Integer, List<Double>> shares = recalls.stream()
                .collect(Collectors.groupingBy(
                        CountedRecall::days,
                        TreeMap::new,
                        Collectors.mapping(CountedRecall::share, Collectors.toList())));
        return RetentionCurve.of(shares.entrySet().stream()
                .map(bucket -> new RetentionCurve.Bucket(bucket.getKey(), bucket.getValue()))
                .toList());
    }

    private static Optional<Tests> tests(CourseModule module, Counting.Standing standing) {
        List<CountedPair> counted = standing.counted().stream()
                .filter(each -> each.pair().module().equals(module.id()))
                .toList();
        int waiting = (int) standing.waiting().stream()
                .filter(pair -> pair.module().equals(module.id()))
                .count();
        return module.forms().map(forms -> new Tests(waiting, gain(counted), gain(compared(counted))));
    }

    private static Optional<PairedGain> gain(List<CountedPair> counted) {
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairedGain(
                        counted.stream().map(CountedPair::learner).toList()));
    }

    /// Blocks come in together until each order has ten more people than when the orders were last compared.
    private static List<CountedPair> compared(List<CountedPair> counted) {
        Map<Integer, List<CountedPair>> blocks =
                counted.stream().collect(Collectors.groupingBy(CountedPair::block, TreeMap::new, Collectors.toList()));
        List<CountedPair> compared = new ArrayList<>();
        List<CountedPair> since = new ArrayList<>();
        Map<Form, Integer> more = new EnumMap<>(Form.class);
        for (List<CountedPair> block : blocks.values()) {
            since.addAll(block);
            block.forEach(each -> more.merge(each.pair().first(), 1, Integer::sum));
            if (more.getOrDefault(Form.A, 0) >= Counting.FEWEST && more.getOrDefault(Form.B, 0) >= Counting.FEWEST) {
                compared.addAll(since);
                since.clear();
                more.clear();
            }
        }
        return compared;
    }
}
