package org.mindgap.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.institution.Reach;
import org.mindgap.people.InstitutionId;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.Checkpoint;
import org.mindgap.progress.Checkpoints;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes evidence packs: what an institution's people completed and what was required of them in a period, with what
/// somebody needs who wants to verify it.
///
/// A pack is written row by row into a file that only this process reads, then recorded in the institution's log, and
/// only then handed over: whoever has one is in the log. The reasons stand in `src/docs/decisions/0016-evidence.md`.
@Service
public class EvidenceService {
    private static final String START = "0".repeat(64);

    private final EvidenceRows rows;
    private final Courses courses;
    private final Checkpoints checkpoints;
    private final AdministrationLog log;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;

    EvidenceService(
            EvidenceRows rows,
            Courses courses,
            Checkpoints checkpoints,
            AdministrationLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.checkpoints = checkpoints;
        this.log = log;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// The moment at which somebody must have left, or earlier, for an institution to keep no evidence about them any
    /// more.
    static Instant kept(Institution institution, Instant now) {
        return now.atZone(institution.zone())
                .minusYears(institution.retentionYears())
                .toInstant();
    }

    /// Makes a pack and records that it was made; empty for whoever does not administer the whole institution.
    ///
    /// @param summary sets the numbers as a PDF
    /// @throws UncheckedIOException if there is no room for it on the disk
    public Optional<EvidencePack> make(
            Reach reach, EvidencePeriod period, Locale language, Function<EvidenceSummary, byte[]> summary) {
        if (!reach.isWhole()) {
            return Optional.empty();
        }
        Path file = null;
        try {
            file = Files.createTempFile("evidence", ".zip");
            String manifest = write(file, reach.institution(), period, language, summary);
            writing.executeWithoutResult(status -> record(reach, period, manifest));
            return Optional.of(new EvidencePack(name(period), Files.size(file), manifest, file));
        } catch (IOException | RuntimeException failure) {
            delete(file);
            throw failure instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) failure;
        }
    }

    /// The packs that were made, newest first: who made them, when, and of what.
    @Transactional(readOnly = true)
    public List<AdministrationEntry> made(Reach reach) {
        return !reach.isWhole()
                ? List.of()
                : log.about(reach.id(), reach.id().toString()).stream()
                        .filter(entry -> entry.kind() == AdministrationKind.EVIDENCE_EXPORTED)
                        .toList();
    }

    private String write(
            Path file,
            Institution institution,
            EvidencePeriod period,
            Locale language,
            Function<EvidenceSummary, byte[]> summary)
            throws IOException {
        Modules modules = new Modules(courses.in(language));
        InstitutionId id = institution.id();
        EvidenceRows.Scope scope = new EvidenceRows.Scope(period, id, kept(institution, clock.instant()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Archive archive = new Archive(out)) {
            reading.executeWithoutResult(status -> {
                archive.add("README.txt", readme());
                archive.add("summary.pdf", summary.apply(sum(institution, period, scope, modules)));
                new EvidenceFiles(rows, scope, modules, period.zone()).addTo(archive);
            });
            return archive.seal();
        }
    }

    private EvidenceSummary sum(
            Institution institution, EvidencePeriod period, EvidenceRows.Scope scope, Modules modules) {
        Optional<Checkpoint> newest = checkpoints.newest();
        return new EvidenceSummary(
                institution,
                period,
                rows.people(scope),
                rows.completionsByModule(scope, modules),
                rows.requirementsByModule(scope, modules),
                newest.map(Checkpoint::number).orElse(0L),
                newest.map(Checkpoint::root).orElse(START));
    }

    private void record(Reach reach, EvidencePeriod period, String manifest) {
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.EVIDENCE_EXPORTED,
                reach.id().toString(),
                Map.of("from", period.first().toString(), "until", period.last().toString(), "manifest", manifest));
    }

    private static String name(EvidencePeriod period) {
        return "evidence-" + period.first() + "-to-" + period.last() + ".zip";
    }

    private static byte[] readme() {
        try (InputStream text = EvidenceService.class.getResourceAsStream("README.txt")) {
            if (text == null) {
                throw new IllegalStateException("No README.txt for evidence packs");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
