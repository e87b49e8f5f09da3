package org.amends.store.table;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
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
        Optional<CaseEvent> act = codec.caseEvent(envelope);
        Optional<CaseFile> before = act.filter(event -> !(event instanceof CaseEvent.Opened))
                .flatMap(event -> histories.file(envelope.caseId().orElseThrow()));
        tables.event(position, envelope);
        act.ifPresent(event -> caseEvent(position, envelope, event, before));
        codec.hallEvent(envelope).ifPresent(event -> {
            if (event instanceof HallEvent.DaySealed sealed) {
                tables.sealed(sealed);
            }
        });
    }

    /** What follows a beginning that was lost and not rescued is kept, and makes no row. `before` is asked for before the event has its row: a file folded from rows that hold it already would count it twice. */
    private void caseEvent(long position, Envelope envelope, CaseEvent event, Optional<CaseFile> before) {
        Recorded recorded = new Recorded(envelope.actor(), envelope.occurredAt(), event);
        Optional<CaseFile> after = before.map(file -> file.with(recorded))
                .or(() -> event instanceof CaseEvent.Opened ? CaseFile.fold(List.of(recorded)) : Optional.empty());
        after.ifPresent(file -> {
            tables.caseFile(file);
            histories.remember(file);
        });
        if (event instanceof CaseEvent.GoodwillGranted grant) {
            tables.grant(position, envelope, grant);
        }
    }
}
