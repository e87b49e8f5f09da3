package org.amends.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.core.casefile.CaseId;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.journal.Entry;
import org.amends.journal.Envelope;
import org.amends.journal.HubCopy;
import org.amends.journal.sealed.CaseKeys;
import org.amends.journal.segment.StreamId;
import org.amends.store.table.Index;
import org.amends.vault.seal.HubKey;

/**
 * What of this store goes to head office: every kept event, stream by stream, as frozen; and the keys of its cases, wrapped for the hub alone.
 * Store thread; throws a Fault when the disk fails.
 */
public final class HubShare {
    /** A case's key for the hub, where its first event had none to say (decision 0031). */
    public static final String KEY_WRAPPED = HubCopy.LATER;

    private static final int DAYS = 40;

    private final WritePath path;
    private final Index index;
    private final CaseKeys caseKeys;
    private final HallLog log;
    private final StoreSeams seams;

    HubShare(WritePath path, Index index, CaseKeys caseKeys, HallLog log, StoreSeams seams) {
        this.path = path;
        this.index = index;
        this.caseKeys = caseKeys;
        this.log = log;
        this.seams = seams;
    }

    /** The streams of this counter, oldest first; the present one is always the last. */
    public List<StreamId> streams() {
        UUID device = path.head().stream().device();
        Set<StreamId> streams = new LinkedHashSet<>();
        index.asked(() -> index.handle().createQuery("select incarnation from event group by incarnation order by min(position)")
                .mapTo(UUID.class).list()).forEach(each -> streams.add(new StreamId(device, each)));
        streams.remove(path.head().stream());
        streams.add(path.head().stream());
        return List.copyOf(streams);
    }

    /** The last number of a stream. */
    public long last(StreamId stream) {
        return stream.equals(path.head().stream()) ? path.head().seq() : index.asked(() -> index.handle()
                .createQuery("select coalesce(max(seq), 0) from event where incarnation = :stream").bind("stream", stream.incarnation())
                .mapTo(Long.class).one());
    }

    /** Events that follow that number without a gap, at most so many; none where the next one was lost. */
    public List<Envelope> after(StreamId stream, long seq, int most) {
        List<byte[]> rows = index.asked(() -> index.handle().createQuery("select envelope from event where incarnation = :stream"
                        + " and seq > :seq order by seq limit :most").bind("stream", stream.incarnation()).bind("seq", seq).bind("most", most)
                .map((row, context) -> row.getBytes(1)).list());
        List<Envelope> events = new ArrayList<>();
        for (byte[] row : rows) {
            Optional<Envelope> next = Envelope.read(row);
            if (next.isEmpty() || next.get().seq() != seq + events.size() + 1) {
                break;
            }
            events.add(next.get());
        }
        return events;
    }

    /** From now on new cases' keys are wrapped for this hub; those of the cases there are follow now, then the joining itself. */
    public void join(HubKey hub, String name, String tenant, Actor by) {
        caseKeys.enrol(hub);
        path.append(caseKeys.all().stream().map(id -> wrapped(id, by)).toList());
        log.record(by, new HallEvent.HubJoined(name, tenant));
    }

    /** Whether this joining was carried to its end: a counter whose power went in the middle wraps again. */
    public boolean isJoined(String name) {
        return log.all(HallEvent.HubJoined.class).stream().anyMatch(joined -> joined.hub().equals(name));
    }

    /** A day that was sealed here: where its seal stands in the chain. */
    public record SealedDay(LocalDate day, StreamId stream, long seq, String hash) {
    }

    /** Sealed days that head office has not confirmed, oldest first; of the last so many alone. */
    public List<SealedDay> unconfirmed() {
        Set<String> confirmed = log.all(HallEvent.DayConfirmed.class).stream().map(HallEvent.DayConfirmed::hash).collect(Collectors.toSet());
        return index.asked(() -> index.handle().createQuery("select envelope from event where type = 'hall.DaySealed' order by position desc limit "
                        + DAYS).map((row, context) -> row.getBytes(1)).list()).reversed().stream().flatMap(row -> Envelope.read(row).stream())
                .map(event -> new SealedDay(LocalDate.parse(event.payload().path("day").asText()), event.stream(), event.seq(), event.hash()))
                .filter(day -> !confirmed.contains(day.hash())).toList();
    }

    /** Keeps head office's word for a day. */
    public void confirmed(HallEvent.DayConfirmed day, Actor by) {
        log.record(by, day);
    }

    private Entry wrapped(CaseId id, Actor by) {
        return new Entry(new Entry.Subject(KEY_WRAPPED, 1, Optional.of(id), Optional.empty()), seams.clock().instant(), by, List.of(),
                HubCopy.nothingElse(), Optional.of(new HubCopy(caseKeys.forHub(id))));
    }
}
