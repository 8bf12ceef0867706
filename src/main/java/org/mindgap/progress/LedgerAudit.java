package org.mindgap.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/// Recomputes every chain and every checkpoint from what is stored, with nothing but a connection to the database.
///
/// It reads owners by the hundreds and events as a stream, so that its memory does not grow with the ledger. It reads
/// texts, not our types: whatever somebody wrote into a row is judged, and never stops it.
///
/// ```java
/// LedgerReport report = LedgerAudit.of(connection).run(System.out::println);
/// ```
public final class LedgerAudit {
    private static final int OWNERS_AT_ONCE = 500;
    private static final int ROWS_AT_ONCE = 2000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final String CHECKPOINTS =
            "select number, made_at, previous_root, root from checkpoint order by number";

    private final Connection connection;

    private LedgerAudit(Connection connection) {
        this.connection = connection;
    }

    /// Turns the connection into one long look at the database as it is now, beside whoever writes.
    public static LedgerAudit of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new LedgerAudit(connection);
    }

    /// Verifies everything.
    ///
    /// @param lines told a line for each broken chain as it is found, and the summary at the end
    /// @throws SQLException if the database cannot be read, for instance because its tables are older than this
    public LedgerReport run(Consumer<String> lines) throws SQLException {
        Count people = chains(ChainTable.PEOPLE, lines);
        Count institutions = chains(ChainTable.INSTITUTIONS, lines);
        LedgerReport report = new LedgerReport(
                people.chains,
                people.events,
                institutions.chains,
                institutions.events,
                people.broken + institutions.broken,
                checkpoints());
        report.text().lines().forEach(lines);
        return report;
    }

    ChainVerification chain(ChainTable table, UUID owner) throws SQLException {
        return page(table, owner, owner).getFirst().verdict();
    }

    CheckpointVerification checkpoints() throws SQLException {
        long number = 0;
        String root = ChainHash.START;
        for (Checkpoint checkpoint : allCheckpoints()) {
            Optional<CheckpointVerification.Reason> reason = problem(number, root, checkpoint);
            if (reason.isPresent()) {
                boolean missing = reason.get() == CheckpointVerification.Reason.MISSING;
                return new CheckpointVerification.Broken(missing ? number + 1 : checkpoint.number(), reason.get());
            }
            number = checkpoint.number();
            root = checkpoint.root();
        }
        return new CheckpointVerification.Intact(number, root);
    }

    private static final class Count {
        private long chains;
        private long events;
        private long broken;
    }

    private Count chains(ChainTable table, Consumer<String> lines) throws SQLException {
        Count count = new Count();
        UUID from = FIRST;
        while (true) {
            List<ChainFollower> page = page(table, from, LAST);
            for (ChainFollower chain : page) {
                count.chains++;
                switch (chain.verdict()) {
                    case ChainVerification.Intact intact -> count.events += intact.events();
                    case ChainVerification.Broken _ -> {
                        count.broken++;
                        chain.broken().map(BrokenChain::line).ifPresent(lines);
                    }
                }
            }
            if (page.size() < OWNERS_AT_ONCE) {
                return count;
            }
            from = next(page.getLast().owner());
        }
    }

    /// The chains of the next owners, followed to their ends.
    private List<ChainFollower> page(ChainTable table, UUID from, UUID until) throws SQLException {
        Map<UUID, ChainFollower> chains = new HashMap<>();
        List<ChainFollower> inOrder = heads(table, from, until);
        inOrder.forEach(chain -> chains.put(chain.owner(), chain));
        UUID end = inOrder.size() < OWNERS_AT_ONCE ? until : inOrder.getLast().owner();
        try (PreparedStatement events = between(table.selectEvents(), from, end);
                ResultSet rows = events.executeQuery()) {
            while (rows.next()) {
                ChainTable.Row row = table.row(rows);
                ChainFollower chain = chains.get(row.owner());
                if (chain != null) {
                    chain.follow(row);
                }
            }
        }
        Map<UUID, Long> differences = differences(table, from, end);
        inOrder.forEach(chain -> chain.end(Optional.ofNullable(differences.get(chain.owner()))));
        return inOrder;
    }

    private List<ChainFollower> heads(ChainTable table, UUID from, UUID until) throws SQLException {
        List<ChainFollower> chains = new ArrayList<>();
        try (PreparedStatement heads = between(table.selectHeads(), from, until)) {
            heads.setInt(3, OWNERS_AT_ONCE);
            try (ResultSet rows = heads.executeQuery()) {
                while (rows.next()) {
                    UUID owner = rows.getObject(1, UUID.class);
                    Long seq = rows.getObject(2, Long.class);
                    chains.add(new ChainFollower(table.kind(), owner, seq, rows.getString(3)));
                }
            }
        }
        return chains;
    }

    private Map<UUID, Long> differences(ChainTable table, UUID from, UUID until) throws SQLException {
        Map<UUID, Long> first = new TreeMap<>();
        try (PreparedStatement differing = between(table.selectDifferences(), from, until);
                ResultSet rows = differing.executeQuery()) {
            while (rows.next()) {
                first.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return first;
    }

    private List<Checkpoint> allCheckpoints() throws SQLException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement(CHECKPOINTS);
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                checkpoints.add(new Checkpoint(
                        rows.getLong(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        rows.getString(3),
                        rows.getString(4)));
            }
        }
        return checkpoints;
    }

    private Optional<CheckpointVerification.Reason> problem(long number, String root, Checkpoint checkpoint)
            throws SQLException {
        if (checkpoint.number() != number + 1) {
            return Optional.of(CheckpointVerification.Reason.MISSING);
        }
        if (!checkpoint.previousRoot().equals(root)) {
            return Optional.of(CheckpointVerification.Reason.NOT_LINKED);
        }
        if (!checkpoint.root().equals(rootOf(checkpoint))) {
            return Optional.of(CheckpointVerification.Reason.CHANGED);
        }
        return differ(checkpoint) ? Optional.of(CheckpointVerification.Reason.LEDGER_DIFFERS) : Optional.empty();
    }

    private String rootOf(Checkpoint checkpoint) throws SQLException {
        Checkpoint.Root root = new Checkpoint.Root(checkpoint.number(), checkpoint.previousRoot(), checkpoint.madeAt());
        for (ChainTable table : ChainTable.values()) {
            try (PreparedStatement anchors = connection.prepareStatement(table.selectAnchors())) {
                anchors.setFetchSize(ROWS_AT_ONCE);
                anchors.setLong(1, checkpoint.number());
                try (ResultSet rows = anchors.executeQuery()) {
                    while (rows.next()) {
                        root.anchor(table, rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3));
                    }
                }
            }
        }
        return root.hash();
    }

    private boolean differ(Checkpoint checkpoint) throws SQLException {
        for (ChainTable table : ChainTable.values()) {
            try (PreparedStatement differing = connection.prepareStatement(table.countDifferences())) {
                differing.setLong(1, checkpoint.number());
                try (ResultSet row = differing.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private PreparedStatement between(String sql, UUID from, UUID until) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setObject(1, from);
        statement.setObject(2, until);
        return statement;
    }

    /// The id after this one, as both databases order them: by unsigned bytes.
    private static UUID next(UUID id) {
        long low = id.getLeastSignificantBits() + 1;
        return new UUID(low == 0 ? id.getMostSignificantBits() + 1 : id.getMostSignificantBits(), low);
    }
}
