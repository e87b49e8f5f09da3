package org.amends.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.amends.core.casefile.CaseId;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.identity.Ids;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.amends.journal.Head;
import org.amends.journal.KeptEvents;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The tables as one thing that can always be had again: opened and caught up when they are behind the journal, set aside and
 * rebuilt from it when they are missing, damaged, empty or ahead. Never an empty database in place of a lost one.
 */
public final class Index implements AutoCloseable {
    /** Events in one transaction of a replay: bounds memory and what a crash can cost. */
    static final int BATCH = 1000;

    private final Path folder;
    private final SecretKey key;
    private final EventCodec codec;
    private final Ids ids;
    private final ZoneId zone;
    private @Nullable Open open;
    private boolean rebuilt;
    private boolean forked;
    private boolean updated;
    private @Nullable KeptEvents journal;

    /** The tables while they are open. */
    private record Open(Database database, Histories histories, Projection projection) {
    }

    public Index(Path folder, SecretKey key, EventCodec codec, Ids ids, ZoneId zone) {
        this.folder = folder;
        this.key = key;
        this.codec = codec;
        this.ids = ids;
        this.zone = zone;
    }

    /** Opens so that the tables say exactly what the journal says. */
    public void open(KeptEvents journal) {
        this.journal = journal;
        try {
            if (!openPresent(journal)) {
                rebuild(journal);
            }
        } catch (SQLException | JdbiException | FlywayException e) {
            throw TableFaults.of(e, folder);
        }
    }

    /** Whether the last opening had to make the tables anew. */
    public boolean wasRebuilt() {
        return rebuilt;
    }

    /** Whether that was because an earlier program had made them: nothing was damaged then, and nobody is to be alarmed. */
    public boolean wasUpdated() {
        return rebuilt && updated;
    }

    /** Whether the tables had seen what the journal does not hold: part of the journal was lost. */
    public boolean isForked() {
        return forked;
    }

    /** The open tables. When they failed and could not be opened anew, it is tried again: space may have returned. */
    public Handle handle() {
        return present().database().handle();
    }

    public Histories histories() {
        return present().histories();
    }

    private Open present() {
        if (open == null) {
            open(journal());
        }
        return Objects.requireNonNull(open, "an opening that failed throws");
    }

    private KeptEvents journal() {
        return Objects.requireNonNull(journal, "opened before anything is asked of it");
    }

    public Tables tables() {
        return new Tables(handle(), zone);
    }

    /**
     * What is asked of the tables on the store thread. A page or a row of theirs that is scrambled, or a
     * value in it that is none, has them made anew from the journal.
     */
    public <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (JdbiException | Fault | IllegalArgumentException | DateTimeException damaged) {
            if (!TableFaults.isDamaged(damaged)) {
                throw damaged;
            }
            reopen(journal(), damaged);
            return askedAgain(question);
        }
    }

    private <T> T askedAgain(Supplier<T> question) {
        try {
            return question.get();
        } catch (JdbiException | Fault | IllegalArgumentException | DateTimeException still) {
            if (!TableFaults.isDamaged(still)) {
                throw still;
            }
            remake(still);
            return question.get();
        }
    }

    private void remake(RuntimeException why) {
        closeQuietly(why);
        Database.setAside(folder, mark());
        try {
            rebuild(journal());
        } catch (SQLException | JdbiException | FlywayException e) {
            throw TableFaults.of(e, folder);
        }
    }

    /** One transaction: the events, what they mean, and the sentinel. Tables that are away catch up on the journal instead. */
    public void take(long first, List<Envelope> envelopes, Head head) {
        if (open == null) {
            open(journal());
        } else {
            take(first, envelopes, Sentinel.at(head));
        }
    }

    private void take(long first, List<Envelope> envelopes, Sentinel after) {
        Open now = present();
        try {
            now.database().transaction(handle -> {
                for (int i = 0; i < envelopes.size(); i++) {
                    now.projection().take(first + i, envelopes.get(i));
                }
                after.write(handle);
                return after;
            });
        } catch (JdbiException | Fault e) {
            now.histories().forget();
            throw e;
        }
    }

    /** Writes the rows of a case anew once its key is gone: nothing of the person stays in them. */
    public void erased(CaseId id) {
        histories().forget();
        histories().file(id).ifPresent(file -> present().database().transaction(handle -> {
            tables().erased(file);
            return file;
        }));
    }

    /** After the tables failed: once more from the file, else from the journal; what failed is kept as the cause. */
    public void reopen(KeptEvents journal, RuntimeException why) {
        if (!(why instanceof JdbiException) && TableFaults.isDamaged(why)) {
            remake(why);
            return;
        }
        closeQuietly(why);
        open(journal);
    }

    private boolean openPresent(KeptEvents journal) throws SQLException {
        Path file = Database.file(folder);
        if (Files.notExists(file)) {
            return false;
        }
        if (isEmpty(file)) {
            Database.setAside(folder, mark());
            return false;
        }
        try {
            use(Database.open(folder, key));
            if (catchUp(journal) && Tables.areAllIn(handle(), journal.head().position())) {
                return true;
            }
            close();
        } catch (SQLException | JdbiException damaged) {
            closeQuietly(damaged);
            if (!TableFaults.isDamage(damaged)) {
                throw damaged;
            }
        }
        Database.setAside(folder, mark());
        return false;
    }

    /** False when sentinel or chain do not fit: then the journal's word counts, not the tables'. */
    private boolean catchUp(KeptEvents journal) {
        Optional<Sentinel> sentinel = Sentinel.read(handle());
        if (sentinel.isEmpty()) {
            return false;
        }
        if (sentinel.get().schema() > Sentinel.SCHEMA) {
            throw new Fault(FaultCode.STORE_NEWER, Integer.toString(sentinel.get().schema()));
        }
        if (sentinel.get().schema() < Sentinel.SCHEMA) {
            forked = sentinel.get().position() > journal.head().position();
            updated = true;
            return false;
        }
        if (sentinel.get().fits(journal.head())) {
            return true;
        }
        if (sentinel.get().position() > 0 && journal.head().position() == 0) {
            throw new Fault(FaultCode.STORE_MISSING, folder.toString());
        }
        if (sentinel.get().position() < journal.head().position() && replayAfter(sentinel.get(), journal)) {
            return true;
        }
        forked = true;
        return false;
    }

    private boolean replayAfter(Sentinel sentinel, KeptEvents journal) {
        long from = Math.max(0, sentinel.position() - 1);
        Replay replay = new Replay(sentinel, from, BATCH, this::take);
        journal.read(from, replay::offer);
        if (replay.end()) {
            take(journal.head().position() + 1, List.of(), journal.head());
            return true;
        }
        return false;
    }

    /** In batches: what a killed start has rebuilt so far stays, and the next start goes on from there. */
    private void rebuild(KeptEvents journal) throws SQLException {
        use(Database.create(folder, key));
        rebuilt = journal.head().position() > 0;
        Replay replay = new Replay(null, BATCH, this::take);
        journal.read(replay::offer);
        replay.end();
        take(journal.head().position() + 1, List.of(), journal.head());
    }

    private void use(Database opened) {
        Histories histories = new Histories(opened.handle(), codec);
        open = new Open(opened, histories, new Projection(new Tables(opened.handle(), zone), codec, histories));
    }

    private void closeQuietly(Exception first) {
        try {
            close();
        } catch (JdbiException | Fault e) {
            first.addSuppressed(e);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            throw new Fault(FaultCode.STORE_FAILED, e);
        }
    }

    private String mark() {
        return ids.next().toString();
    }

    @Override
    public void close() {
        if (open != null) {
            Database closing = open.database();
            open = null;
            closing.close();
        }
    }
}
