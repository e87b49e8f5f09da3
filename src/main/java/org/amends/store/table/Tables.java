package org.amends.store.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseRow;
import org.amends.core.customer.CustomerMarks;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Approval;
import org.amends.journal.Envelope;
import org.jdbi.v3.core.Handle;

/** Writes what events mean into the tables: the event itself, the row for lists, promises, grants, sealed days. */
public final class Tables {
    static final List<String> ALL = List.of("case_row", "customer_mark", "event", "grant_row", "promise_row", "sealed_day",
            "sentinel");

    private final Handle handle;
    private final ZoneId zone;

    Tables(Handle handle, ZoneId zone) {
        this.handle = handle;
        this.zone = zone;
    }

    /**
     * Whether every table is there and every event has its row: a damaged page can take a table away without a word. A table that
     * cannot be read throws.
     */
    static boolean areAllIn(Handle handle, long events) {
        for (String table : ALL) {
            handle.createQuery("select 1 from " + table + " limit 1").mapTo(Integer.class).findFirst();
        }
        return handle.createQuery("select count(*) from event").mapTo(Long.class).one() == events;
    }

    public static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    void event(long position, Envelope e) {
        handle.execute("insert into event (position, incarnation, seq, case_id, type, at, envelope)"
                + " values (?, ?, ?, ?, ?, ?, ?)", position, e.stream().incarnation(), e.seq(),
                e.caseId().map(id -> id.value()).orElse(null), e.type(), utc(e.occurredAt()), e.bytes());
    }

    void grant(long position, Envelope e, CaseEvent.GoodwillGranted grant) {
        String role = grant.approval().map(Approval::role).orElse(e.actor().role()).value();
        handle.execute("insert into grant_row (position, case_id, on_day, role, minor, currency) values (?, ?, ?, ?, ?, ?)",
                position, e.caseId().orElseThrow().value(), e.occurredAt().atZone(zone).toLocalDate(), role,
                grant.sum().minor(), grant.sum().currency());
    }

    void sealed(HallEvent.DaySealed day) {
        handle.execute("merge into sealed_day (on_day) key (on_day) values (?)", day.day());
    }

    /** The row and the open promises of a file, as they stand after its last event. */
    void caseFile(CaseFile file) {
        CaseRow row = CaseRow.of(file);
        handle.execute("merge into case_row (case_id, number, kind, customer, phone, account, status, opened, since,"
                + " next_due, owner, version) key (case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.ref().id().value(), row.ref().number().text(), row.kind(), cut(row.customer().shown()),
                cut(file.intake().customer().phone().shown()), cut(file.intake().customer().account().shown()),
                row.status().name(), utc(row.times().opened()), utc(row.times().since()),
                row.times().nextDue().map(Tables::utc).orElse(null), row.owner().value(), file.version());
        CustomerMarks.of(file.intake().customer()).forEach(mark -> handle.execute(
                "merge into customer_mark (case_id, mark) key (mark, case_id) values (?, ?)", row.ref().id().value(), mark));
        handle.execute("delete from promise_row where case_id = ?", row.ref().id().value());
        file.resolution().openPromises().forEach(p -> handle.execute(
                "insert into promise_row (case_id, promise, what_zh, what_en, owner, due) values (?, ?, ?, ?, ?, ?)",
                row.ref().id().value(), p.id(), p.what().zh(), p.what().en(), p.owner(), utc(p.due())));
    }

    /** The row of a case whose key is gone, and no marks to know the customer by. */
    void erased(CaseFile file) {
        handle.execute("delete from customer_mark where case_id = ?", file.ref().id().value());
        caseFile(file);
    }

    /** For lists and look-up only: the whole text stands in the event. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= 400 ? text
                : text.substring(0, text.offsetByCodePoints(0, 400));
    }

    /** The incarnation-free number of the last case of a day at this counter, empty when there was none. */
    Optional<String> lastNumberLike(String prefix) {
        return handle.createQuery("select max(number) from case_row where number like :prefix")
                .bind("prefix", prefix + "%").mapTo(String.class).findFirst();
    }
}
