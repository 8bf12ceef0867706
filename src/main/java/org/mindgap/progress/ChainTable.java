package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// The two kinds of chains and the tables in which they stand.
enum ChainTable {
    PEOPLE(
            BrokenChain.Kind.PERSON,
            "person",
            "ledger",
            "ledger_head",
            "checkpoint_head",
            "person_id",
            "content_version"),
    INSTITUTIONS(
            BrokenChain.Kind.INSTITUTION,
            "institution",
            "administration_log",
            "administration_head",
            "checkpoint_administration_head",
            "institution_id",
            "actor_id");

    /// What stands before the heads of institutions in a checkpoint, and first in each of their entries.
    static final String ADMINISTRATION = "administration";

    private final BrokenChain.Kind kind;
    private final String owners;
    private final String events;
    private final String heads;
    private final String anchors;
    private final String owner;
    private final String further;

    ChainTable(
            BrokenChain.Kind kind,
            String owners,
            String events,
            String heads,
            String anchors,
            String owner,
            String further) {
        this.kind = kind;
        this.owners = owners;
        this.events = events;
        this.heads = heads;
        this.anchors = anchors;
        this.owner = owner;
        this.further = further;
    }

    BrokenChain.Kind kind() {
        return kind;
    }

    /// The owners from one id on, in order, each with the head of its chain, or nulls where that is gone.
    String selectHeads() {
        return "select o.id, h.seq, h.hash from %s o left join %s h on h.%s = o.id where o.id >= ? and o.id <= ? "
                        .formatted(owners, heads, owner)
                + "order by o.id fetch first ? rows only";
    }

    /// The events of all owners between two ids, chain by chain.
    String selectEvents() {
        return """
                select %s as owner_id, seq, event_id, happened_at, kind, subject, %s as further, body, previous_hash, hash
                from %s where %s >= ? and %s <= ? order by %s, seq""".formatted(owner, further, events, owner, owner, owner);
    }

    /// For owners between two ids, the number of the first event that is not as a checkpoint anchored it.
    String selectDifferences() {
        return """
                select a.%s, min(a.seq) from %s a left join %s e on e.%s = a.%s and e.seq = a.seq
                where a.%s >= ? and a.%s <= ? and (e.hash is null or e.hash <> a.hash) group by a.%s""".formatted(owner, anchors, events, owner, owner, owner, owner, owner);
    }

    /// What a checkpoint anchors, in the order in which it is hashed.
    String selectAnchors() {
        return "select %s, seq, hash from %s where number = ? order by %s".formatted(owner, anchors, owner);
    }

    /// How many of a checkpoint's anchors have no such event any more.
    String countDifferences() {
        return """
                select count(*) from %s a left join %s e on e.%s = a.%s and e.seq = a.seq
                where a.number = ? and (e.hash is null or e.hash <> a.hash)""".formatted(anchors, events, owner, owner);
    }

    /// A stored event, whatever somebody made of it.
    record Row(UUID owner, long seq, Instant at, String kind, String previousHash, String hash, String computedHash) {
        BrokenChain.StoredEvent event() {
            return new BrokenChain.StoredEvent(seq, at, kind);
        }
    }

    Row row(ResultSet row) throws SQLException {
        UUID whose = row.getObject("owner_id", UUID.class);
        Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        String seq = Long.toString(row.getLong("seq"));
        String event = row.getString("event_id");
        String kindName = row.getString("kind");
        String subject = row.getString("subject");
        String other = row.getString("further");
        String body = row.getString("body");
        String previous = row.getString("previous_hash");
        String time = ChainHash.microseconds(at);
        String computed = switch (this) {
            case PEOPLE -> ChainHash.of(whose.toString(), seq, event, time, kindName, subject, other, body, previous);
            case INSTITUTIONS ->
                ChainHash.of(
                        ADMINISTRATION, whose.toString(), seq, event, time, other, kindName, subject, body, previous);
        };
        return new Row(whose, row.getLong("seq"), at, kindName, previous, row.getString("hash"), computed);
    }
}
