package org.mindgap.quiz;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Prints;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What items said whenever somebody answered them, append-only.
@Repository
class Wordings {
    private static final String KNOWN = "select count(*) from item_wording where item_id = :item and hash = :hash";
    private static final String INSERT = """
            insert into item_wording (item_id, hash, wording, meaning, content_version, first_answered_at)
            values (:item, :hash, :wording, :meaning, :version, :answered)""";
    private static final String HISTORY = """
            select wording, first_answered_at from item_wording where item_id = :item
            order by first_answered_at, hash""";

    private final JdbcClient database;
    private final TransactionTemplate apart;

    Wordings(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Keeps the present wording of an item, once; apart from the caller's transaction, because the first two people to
    /// answer it may do so at the same time.
    ///
    /// @return its hash
    String keep(Item item, String version, Instant now) {
        String wording = Prints.wording(item);
        String hash = Prints.hash(wording);
        if (!knows(item, hash)) {
            try {
                apart.executeWithoutResult(transaction -> insert(item, wording, hash, version, now));
            } catch (DuplicateKeyException inTheMeantime) {
                return hash;
            }
        }
        return hash;
    }

    /// Every wording of an item that was answered, oldest first.
    List<ItemWording> of(ItemId item) {
        return database.sql(HISTORY)
                .param("item", item.value())
                .query((row, number) -> new ItemWording(
                        row.getString("wording"),
                        row.getObject("first_answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean knows(Item item, String hash) {
        return database.sql(KNOWN)
                        .param("item", item.id().value())
                        .param("hash", hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(Item item, String wording, String hash, String version, Instant now) {
        database.sql(INSERT)
                .param("item", item.id().value())
                .param("hash", hash)
                .param("wording", wording)
                .param("meaning", Prints.meaning(item))
                .param("version", version)
                .param("answered", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
