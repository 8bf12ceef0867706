package org.mindgap.lab;

import java.time.Instant;
import java.util.UUID;
import org.mindgap.curriculum.LabId;
import org.mindgap.people.PersonId;

/// One try at a lab's task, in a state of the lab that can be opened again.
public record LabTry(
        UUID id,
        PersonId person,
        LabId lab,
        String task,
        String response,
        String state,
        double score,
        Instant triedAt) {}
