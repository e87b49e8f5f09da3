package org.amends.hub.database;

import java.time.Instant;
import java.time.ZoneOffset;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.dayclose.ClosedDays;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.wire.DayClose;
import org.jdbi.v3.core.JdbiException;

/** Closed days on PostgreSQL. Any thread. */
public final class PostgresClosedDays implements ClosedDays {
    private final HubDatabase database;

    public PostgresClosedDays(HubDatabase database) {
        this.database = database;
    }

    @Override
    public void keep(Sender sender, DayClose day, byte[] signature, Instant at) {
        try {
            database.jdbi().useTransaction(handle -> {
                handle.createQuery("select set_config('amends.tenant', :tenant, true)").bind("tenant", sender.tenant()).mapTo(String.class).one();
                handle.createUpdate("insert into day_close (tenant, device, incarnation, on_day, through, hash, statement, signature, closed_at)"
                                + " values (:tenant, :device, :incarnation, :day, :through, :hash, :statement, :signature, :at) on conflict do nothing")
                        .bind("tenant", sender.tenant()).bind("device", day.stream().device()).bind("incarnation", day.stream().incarnation())
                        .bind("day", day.day()).bind("through", day.through()).bind("hash", day.hash()).bind("statement", day.bytes())
                        .bind("signature", signature).bind("at", at.atOffset(ZoneOffset.UTC)).execute();
            });
        } catch (JdbiException failed) {
            throw new Fault(FaultCode.STORE_FAILED, failed);
        }
    }
}
