package org.amends.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.amends.journal.Envelope;
import org.amends.journal.Head;
import org.jdbi.v3.core.Handle;

/** One row that says how far the tables have followed the journal; written in the same transaction as they are. */
record Sentinel(int schema, UUID device, UUID incarnation, long seq, String hash, long position) {
    /** The schema this program writes; numbered like the last migration. */
    static final int SCHEMA = 3;

    static Sentinel at(Head head) {
        return new Sentinel(SCHEMA, head.stream().device(), head.stream().incarnation(), head.seq(), head.hash(),
                head.position());
    }

    /** As it stands after this event, which the journal holds at this position. */
    static Sentinel after(Envelope event, long position) {
        return new Sentinel(SCHEMA, event.stream().device(), event.stream().incarnation(), event.seq(), event.hash(),
                position);
    }

    static Optional<Sentinel> read(Handle handle) {
        return handle.createQuery("select schema_version, device, incarnation, seq, hash, position from sentinel"
                + " where id = 1").map((row, context) -> from(row)).findFirst();
    }

    void write(Handle handle) {
        handle.execute("merge into sentinel (id, schema_version, device, incarnation, seq, hash, position)"
                + " key (id) values (1, ?, ?, ?, ?, ?, ?)", schema, device, incarnation, seq, hash, position);
    }

    boolean fits(Head head) {
        return equals(at(head));
    }

    private static Sentinel from(ResultSet row) throws SQLException {
        return new Sentinel(row.getInt(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getLong(4),
                row.getString(5), row.getLong(6));
    }
}
