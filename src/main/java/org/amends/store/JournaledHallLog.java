package org.amends.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.journal.Entry;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.amends.store.table.Index;

/** What happens at the counter beside cases, in the same chain. */
final class JournaledHallLog implements HallLog {
    private final WritePath path;
    private final Index index;
    private final EventCodec codec;
    private final StoreSeams seams;

    JournaledHallLog(WritePath path, Index index, EventCodec codec, StoreSeams seams) {
        this.path = path;
        this.index = index;
        this.codec = codec;
        this.seams = seams;
    }

    @Override
    public void record(Actor by, HallEvent event) {
        path.append(List.of(new Entry(new Entry.Subject(EventCodec.type(event), EventCodec.FORM, Optional.empty(),
                Optional.empty()), seams.clock().instant(), by, approvals(event), codec.payload(event))));
    }

    private static List<Approval> approvals(HallEvent event) {
        return switch (event) {
            case HallEvent.DaySealed sealed -> List.of(sealed.signature());
            case HallEvent.StaffChanged changed -> List.of(changed.approval());
            case HallEvent.PackTaken taken -> taken.approval().stream().toList();
            case HallEvent.CaseErased erased -> List.of(erased.approval());
            case HallEvent.HallKeyMade made -> List.of(made.approval());
            case HallEvent.IssuerTrusted trusted -> List.of(trusted.approval());
            case HallEvent.MechanismSwitched switched -> List.of(switched.approval());
            default -> List.of();
        };
    }

    @Override
    public boolean isSealed(LocalDate day) {
        return index.asked(() -> index.handle().createQuery("select count(*) from sealed_day where on_day = :day").bind("day", day)
                .mapTo(Integer.class).one()) > 0;
    }

    @Override
    public Optional<HallEvent.DaySealed> seal(LocalDate day) {
        return isSealed(day) ? signed(day) : Optional.empty();
    }

    private Optional<HallEvent.DaySealed> signed(LocalDate day) {
        return all(HallEvent.DaySealed.class).reversed().stream().filter(sealed -> sealed.day().equals(day)).findFirst();
    }

    @Override
    public <E extends HallEvent> List<E> all(Class<E> kind) {
        return index.asked(() -> read(kind));
    }

    private <E extends HallEvent> List<E> read(Class<E> kind) {
        return index.handle().createQuery("select envelope from event where type = :type order by position")
                .bind("type", "hall." + kind.getSimpleName())
                .map((row, context) -> row.getBytes(1)).list().stream()
                .map(bytes -> Envelope.read(bytes).orElseThrow(() -> new Fault(FaultCode.STORE_DAMAGED, "event")))
                .flatMap(envelope -> codec.hallEvent(envelope).stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public String lastHash() {
        return path.head().hash();
    }
}
