package org.amends.store.table;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Recorded;
import org.amends.core.hall.HallEvent;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;

/** Follows the journal: each envelope once, in order, inside the caller's transaction. */
final class Projection {
    private final Tables tables;
    private final EventCodec codec;
    private final Histories histories;

    Projection(Tables tables, EventCodec codec, Histories histories) {
        this.tables = tables;
        this.codec = codec;
        this.histories = histories;
    }

    /** Takes one envelope in; unknown types are kept and change nothing else. */
    void take(long position, Envelope envelope) {
        tables.event(position, envelope);
        codec.caseEvent(envelope).ifPresent(event -> caseEvent(position, envelope, event));
        codec.hallEvent(envelope).ifPresent(event -> {
            if (event instanceof HallEvent.DaySealed sealed) {
                tables.sealed(sealed);
            }
        });
    }

    private void caseEvent(long position, Envelope envelope, CaseEvent event) {
        CaseId id = envelope.caseId().orElseThrow();
        Recorded recorded = new Recorded(envelope.actor(), envelope.occurredAt(), event);
        Optional<CaseFile> before = event instanceof CaseEvent.Opened ? Optional.empty() : histories.file(id);
        Optional<CaseFile> after = before.map(file -> file.with(recorded))
                .or(() -> CaseFile.fold(List.of(recorded)));
        after.ifPresent(file -> {
            tables.caseFile(file);
            histories.remember(file);
        });
        if (event instanceof CaseEvent.GoodwillGranted grant) {
            tables.grant(position, envelope, grant);
        }
    }
}
