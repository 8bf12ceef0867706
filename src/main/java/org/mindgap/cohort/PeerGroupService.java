package org.mindgap.cohort;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.people.Authority;
import org.mindgap.people.Learner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes groups of people who contribute together, and finds them.
@Service
public class PeerGroupService {
    private static final Set<Authority> MAKERS =
            EnumSet.of(Authority.TRAINER, Authority.INSTITUTION, Authority.ADMINISTRATOR);

    private final PeerGroups groups;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    PeerGroupService(PeerGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /// Makes a group; empty when this is no name, or the learner is nobody who may make groups.
    @Transactional
    public Optional<PeerGroup> make(Learner maker, String name) {
        String stripped = name.strip();
        if (!mayMake(maker) || !PeerGroup.isName(stripped)) {
            return Optional.empty();
        }
        PeerGroup group = new PeerGroup(PeerGroupId.random(), stripped, JoinCode.random(random), maker.person());
        groups.insert(group, clock.instant());
        return Optional.of(group);
    }

    @Transactional(readOnly = true)
    public List<PeerGroup> madeBy(Learner maker) {
        return mayMake(maker) ? groups.madeBy(maker.person()) : List.of();
    }

    public boolean mayMake(Learner learner) {
        return learner.authorities().stream().anyMatch(MAKERS::contains);
    }

    /// The group that somebody means by what they typed.
    @Transactional(readOnly = true)
    public Optional<PeerGroup> find(String code) {
        return JoinCode.parse(code).flatMap(groups::find);
    }
}
