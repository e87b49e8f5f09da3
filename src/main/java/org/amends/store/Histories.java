package org.amends.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amends.store.bundle.CaseBundle;
import org.amends.core.privacy.CaseCopies;
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
final class Histories {
    private static final int KEPT = 64;

    private final Handle handle;
    private final EventCodec codec;
    private final Map<CaseId, CaseFile> folded = new LinkedHashMap<>(KEPT, 0.75f, true);

    Histories(Handle handle, EventCodec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    /** The case's events as they stand in the chain, in order. */
    List<Envelope> envelopes(CaseId id) {
        return handle.createQuery("select envelope from event where case_id = :id order by case_id, position")
                .bind("id", id.value()).map((row, context) -> row.getBytes(1)).list().stream()
                .map(bytes -> Envelope.read(bytes).orElseThrow(() -> new Fault(FaultCode.STORE_DAMAGED, "event"))).toList();
    }

    List<Recorded> history(CaseId id) {
        return envelopes(id).stream()
                .<Recorded>mapMulti((e, each) -> codec.caseEvent(e)
                        .ifPresent(event -> each.accept(recorded(e, event)))).toList();
    }

    Optional<CaseFile> file(CaseId id) {
        CaseFile known = folded.get(id);
        return known != null ? Optional.of(known) : CaseFile.fold(history(id));
    }

    void remember(CaseFile file) {
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

    /** Finds what belongs in a copy by the tables. */
    static final class Copies implements CaseCopies {
        private final Index index;
        private final CaseBundle bundle;

        Copies(Index index, CaseBundle bundle) {
            this.index = index;
            this.bundle = bundle;
        }

        /** The case first, then the others in the order they were opened. */
        @Override
        public List<CaseId> ofSameCustomer(CaseId id) {
            return index.handle().createQuery("select c.case_id from case_row c where c.case_id = :id or c.case_id in"
                            + " (select o.case_id from customer_mark m join customer_mark o on o.mark = m.mark"
                            + " where m.case_id = :id) order by case when c.case_id = :id then 0 else 1 end, c.opened")
                    .bind("id", id.value()).mapTo(UUID.class).map(CaseId::new).list();
        }

        @Override
        public Map<String, byte[]> bundle(CaseId id) {
            CaseFile file = index.histories().file(id).orElseThrow();
            return bundle.of(file, index.histories().envelopes(id));
        }
    }
}
