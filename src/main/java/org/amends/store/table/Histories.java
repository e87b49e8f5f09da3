package org.amends.store.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Recorded;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.jdbi.v3.core.Handle;

/** Case histories from the event table, and the files last folded, so that no act folds a history anew. */
public final class Histories {
    private static final int KEPT = 64;

    private final Handle handle;
    private final EventCodec codec;
    private final Map<CaseId, CaseFile> folded = new LinkedHashMap<>(KEPT, 0.75f, true);

    Histories(Handle handle, EventCodec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    /** The case's events as they stand in the chain, in order. */
    public List<Envelope> envelopes(CaseId id) {
        return handle.createQuery("select envelope from event where case_id = :id order by case_id, position")
                .bind("id", id.value()).map((row, context) -> row.getBytes(1)).list().stream()
                .map(bytes -> Envelope.read(bytes).orElseThrow(() -> new Fault(FaultCode.STORE_DAMAGED, "event"))).toList();
    }

    public List<Recorded> history(CaseId id) {
        return envelopes(id).stream()
                .<Recorded>mapMulti((e, each) -> codec.caseEvent(e)
                        .ifPresent(event -> each.accept(recorded(e, event)))).toList();
    }

    /** Empty for a case never seen, and for one whose beginning was lost and not rescued: its other events are kept. */
    public Optional<CaseFile> file(CaseId id) {
        CaseFile known = folded.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        List<Recorded> history = history(id);
        return history.isEmpty() || history.getFirst().event() instanceof CaseEvent.Opened ? CaseFile.fold(history) : Optional.empty();
    }

    public void remember(CaseFile file) {
        folded.put(file.ref().id(), file);
        if (folded.size() > KEPT) {
            folded.remove(folded.keySet().iterator().next());
        }
    }

    /** After a rolled-back transaction nothing remembered may be trusted. */
    void forget() {
        folded.clear();
    }

    private static Recorded recorded(Envelope e, CaseEvent event) {
        return new Recorded(e.actor(), e.occurredAt(), event);
    }
}
