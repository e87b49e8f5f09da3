package org.amends.hub.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ledger;
import org.amends.hub.ingest.Line;
import org.amends.journal.segment.StreamId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The ledger on PostgreSQL: one transaction a batch, the stream's head locked first. Any thread. */
public final class PostgresLedger implements Ledger {
    private static final String STREAM = "tenant = :tenant and device = :device and incarnation = :incarnation";

    private final HubDatabase database;

    public PostgresLedger(HubDatabase database) {
        this.database = database;
    }

    @Override
    public <T> T within(String tenant, Function<Stored, T> work) {
        try {
            return database.jdbi().inTransaction(handle -> {
                handle.createQuery("select set_config('amends.tenant', :tenant, true)").bind("tenant", tenant).mapTo(String.class).one();
                return work.apply(new Rows(handle, tenant));
            });
        } catch (JdbiException failed) {
            throw new Fault(FaultCode.STORE_FAILED, failed);
        }
    }

    private record Rows(Handle handle, String tenant) implements Stored {

        private <S extends SqlStatement<S>> S of(S sql, StreamId stream) {
            return sql.bind("tenant", tenant).bind("device", stream.device()).bind("incarnation", stream.incarnation());
        }

        @Override
        public Optional<StreamHead> lock(StreamId stream) {
            return of(handle.createQuery("select seq, hash from stream_head where " + STREAM + " for update"), stream)
                    .map((row, context) -> new StreamHead(row.getLong(1), row.getString(2))).findFirst();
        }

        @Override
        public StreamHead register(StreamId stream) {
            of(handle.createUpdate("insert into stream_head (tenant, device, incarnation, hash) values (:tenant, :device, :incarnation, :hash)"
                    + " on conflict do nothing"), stream).bind("hash", Ingest.NOTHING).execute();
            return lock(stream).orElseThrow();
        }

        @Override
        public List<String> hashes(StreamId stream, long first, long last) {
            return of(handle.createQuery("select hash from event where " + STREAM + " and seq between :first and :last order by seq"), stream)
                    .bind("first", first).bind("last", last).mapTo(String.class).list();
        }

        @Override
        public void keep(StreamId stream, List<Line> lines, Instant received) {
            PreparedBatch batch = handle.prepareBatch("insert into event (tenant, device, incarnation, seq, hash, event_id, case_id, type,"
                    + " form, occurred_at, received_at, aside, bytes) values (:tenant, :device, :incarnation, :seq, :hash, :event, cast(:case as uuid),"
                    + " :type, :form, :at, :received, :aside, :bytes)");
            for (Line line : lines) {
                of(batch, stream).bind("seq", line.seq()).bind("hash", line.hash()).bind("event", line.facts().event())
                        .bind("case", line.facts().ofCase().map(UUID::toString).orElse(null)).bind("type", line.facts().type())
                        .bind("form", line.facts().form()).bind("at", line.facts().at().atOffset(ZoneOffset.UTC))
                        .bind("received", received.atOffset(ZoneOffset.UTC)).bind("aside", line.aside().orElse(null))
                        .bind("bytes", line.bytes()).add();
            }
            batch.execute();
        }

        @Override
        public void move(StreamId stream, StreamHead head) {
            of(handle.createUpdate("update stream_head set seq = :seq, hash = :hash, heard_at = now() where " + STREAM), stream)
                    .bind("seq", head.seq()).bind("hash", head.hash()).execute();
        }
    }
}
