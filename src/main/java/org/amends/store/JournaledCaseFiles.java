package org.amends.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.ChangedMeanwhile;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.customer.Personal;
import org.amends.core.hall.Hall;
import org.amends.core.language.Wording;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.promise.Promise;
import org.amends.journal.Entry;
import org.amends.journal.EventCodec;
import org.amends.store.table.Index;
import org.amends.store.table.Tables;
import org.jdbi.v3.core.statement.Query;

/** Case files over journal and tables. */
final class JournaledCaseFiles implements CaseFiles {
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");
    static final String ROW = "select case_id, number, kind, customer, status, opened, since, next_due, owner"
            + " from case_row";

    private final WritePath path;
    private final Index index;
    private final EventCodec codec;
    private final Hall hall;
    private final StoreSeams seams;

    JournaledCaseFiles(WritePath path, Index index, EventCodec codec, Hall hall, StoreSeams seams) {
        this.path = path;
        this.index = index;
        this.codec = codec;
        this.hall = hall;
        this.seams = seams;
    }

    @Override
    public CaseNumber nextNumber() {
        LocalDate today = LocalDate.ofInstant(seams.clock().instant(), seams.zone());
        CaseNumber first = new CaseNumber(hall.code(), hall.counter(), today, path.head().letter(), 1);
        String prefix = first.text().substring(0, first.text().indexOf('-' + String.valueOf(path.head().letter())) + 2);
        int last = index.asked(() -> index.handle().createQuery("select number from case_row where number like :p")
                .bind("p", prefix + "%").mapTo(String.class).list()).stream()
                .flatMap(n -> CaseNumber.parse(n).stream()).mapToInt(CaseNumber::sequence).max().orElse(0);
        CaseNumber next = numbered(first, last + 1);
        while (!next.isSpeakable()) {
            next = numbered(first, next.sequence() + 1);
        }
        return next;
    }

    private static CaseNumber numbered(CaseNumber like, int sequence) {
        return new CaseNumber(like.hall(), like.counter(), like.day(), like.incarnation(), sequence);
    }

    @Override
    public CaseFile append(CaseId id, long version, List<Recorded> events) {
        Optional<CaseFile> before = find(id);
        long found = before.map(CaseFile::version).orElse(0L);
        if (found != version) {
            throw new ChangedMeanwhile(id, version, found);
        }
        if (found == 0) {
            path.expectRoomForACase();
        }
        path.append(events.stream().map(recorded -> entry(id, before, recorded)).toList());
        return find(id).orElseThrow();
    }

    private Entry entry(CaseId id, Optional<CaseFile> before, Recorded recorded) {
        CaseEvent event = recorded.event();
        var policy = event instanceof CaseEvent.Opened opened ? Optional.of(opened.policy())
                : before.map(file -> file.progress().policy());
        return new Entry(new Entry.Subject(EventCodec.type(event), EventCodec.FORM, Optional.of(id), policy),
                recorded.at(), recorded.by(), approvals(event), codec.payload(id, event), codec.caseKey(id, event));
    }

    private static List<Approval> approvals(CaseEvent event) {
        return switch (event) {
            case CaseEvent.GoodwillGranted grant -> grant.approval().stream().toList();
            case CaseEvent.EntitlementAwarded award -> award.approval().stream().toList();
            default -> List.of();
        };
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        Optional<CaseFile> file = index.asked(() -> index.histories().file(id));
        file.ifPresent(index.histories()::remember);
        return file;
    }

    @Override
    public Optional<CaseId> byNumber(CaseNumber number) {
        return index.asked(() -> index.handle().createQuery("select case_id from case_row where number = :n")
                .bind("n", number.text()).mapTo(UUID.class).findFirst()).map(CaseId::new);
    }

    @Override
    public List<Recorded> history(CaseId id) {
        return index.asked(() -> index.histories().history(id));
    }

    @Override
    public List<CaseRow> rows(CaseQuery query) {
        return index.asked(() -> read(query));
    }

    private List<CaseRow> read(CaseQuery query) {
        String words = query.words().strip();
        Query sql = index.handle().createQuery(ROW + " where opened >= :from and opened < :until"
                + " and status in (<statuses>)" + (words.isEmpty() ? "" : " and (locate(:words, number) > 0"
                + " or locate(:words, customer) > 0 or locate(:words, phone) > 0 or locate(:words, account) > 0)")
                + " order by opened desc limit :limit");
        sql.bind("from", Tables.utc(query.from())).bind("until", Tables.utc(capped(query.until())))
                .bind("limit", query.limit())
                .bindList("statuses", query.statuses().stream().map(Status::name).toList());
        if (!words.isEmpty()) {
            sql.bind("words", words);
        }
        return sql.map((row, context) -> row(row)).list();
    }

    @Override
    public List<OpenPromise> promisesDue(Instant before) {
        return index.asked(() -> index.handle().createQuery("select p.case_id, c.number, c.customer, p.promise, p.what_zh, p.what_en,"
                        + " p.owner, p.due from promise_row p join case_row c on c.case_id = p.case_id"
                        + " where p.due < :before order by p.due")
                .bind("before", Tables.utc(capped(before)))
                .map((row, context) -> promise(row)).list());
    }

    static OpenPromise promise(ResultSet row) throws SQLException {
        return new OpenPromise(ref(row.getObject(1, UUID.class), row.getString(2)), Personal.of(row.getString(3)),
                new Promise(row.getString(4), new Wording(row.getString(5), row.getString(6)), row.getString(7),
                        instant(row, 8)));
    }

    private static Instant capped(Instant at) {
        return at.isAfter(FAR) ? FAR : at;
    }

    static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(ref(row.getObject(1, UUID.class), row.getString(2)), row.getString(3),
                Personal.of(row.getString(4)), Status.valueOf(row.getString(5)),
                new CaseRow.Times(instant(row, 6), instant(row, 7), row.getObject(8) == null ? Optional.empty()
                        : Optional.of(instant(row, 8))), new PersonId(row.getString(9)));
    }

    static CaseRef ref(UUID id, String number) {
        return new CaseRef(new CaseId(id), CaseNumber.parse(number).orElseThrow());
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
