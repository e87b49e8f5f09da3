package org.amends.store.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.core.printing.queue.PaperTrail;
import org.amends.core.printing.queue.Printout;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.amends.store.table.Index;
import org.jdbi.v3.core.Handle;

/** What went out, read from the events themselves. */
public final class JdbcPaperTrail implements PaperTrail {
    private static final String SHEETS = "case." + CaseEvent.SheetIssued.class.getSimpleName();
    private static final String GUIDES = "hall." + HallEvent.GuideIssued.class.getSimpleName();

    private final Index index;
    private final Function<CaseId, Optional<CaseFile>> files;
    private final EventCodec codec;
    private final ZoneId zone;

    public JdbcPaperTrail(Index index, Function<CaseId, Optional<CaseFile>> files, EventCodec codec, ZoneId zone) {
        this.index = index;
        this.files = files;
        this.codec = codec;
        this.zone = zone;
    }

    @Override
    public List<IssuedPaper> ofDay(LocalDate day) {
        OffsetDateTime from = day.atStartOfDay(zone).toOffsetDateTime();
        return asked(tables -> tables.createQuery("select envelope from event where type in (:sheets, :guides)"
                        + " and at >= :from and at < :until order by position desc")
                .bind("sheets", SHEETS).bind("guides", GUIDES).bind("from", from).bind("until", day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .map((row, context) -> row.getBytes(1)).list());
    }

    @Override
    public List<IssuedPaper> ofCase(CaseId id) {
        return asked(tables -> tables.createQuery("select envelope from event where case_id = :id and type = :sheets"
                        + " order by position desc").bind("id", id.value()).bind("sheets", SHEETS)
                .map((row, context) -> row.getBytes(1)).list());
    }

    @Override
    public List<IssuedPaper> ofNumber(CaseNumber number) {
        return index.asked(() -> index.handle().createQuery("select case_id from case_row where number = :number")
                .bind("number", number.text()).mapTo(UUID.class).findFirst()).map(CaseId::new).map(this::ofCase).orElse(List.of());
    }

    @Override
    public List<IssuedPaper> ofGuide(String digest) {
        return asked(tables -> tables.createQuery("select envelope from event where type = :guides order by position desc")
                .bind("guides", GUIDES).map((row, context) -> row.getBytes(1)).list()).stream()
                .filter(paper -> paper.what().digest().equals(digest)).toList();
    }

    private List<IssuedPaper> asked(Function<Handle, List<byte[]>> question) {
        return index.asked(() -> papers(question.apply(index.handle())));
    }

    private List<IssuedPaper> papers(List<byte[]> envelopes) {
        return envelopes.stream().map(bytes -> Envelope.read(bytes)
                .orElseThrow(() -> new Fault(FaultCode.STORE_DAMAGED, "event"))).flatMap(e -> paper(e).stream()).toList();
    }

    private Optional<IssuedPaper> paper(Envelope envelope) {
        if (envelope.type().equals(GUIDES)) {
            return codec.hallEvent(envelope).map(HallEvent.GuideIssued.class::cast).map(guide -> new IssuedPaper(
                    envelope.occurredAt(), guide.way(), new Printout(guide.template(), guide.size(), guide.digest(),
                            Optional.empty(), guide.copy())));
        }
        Optional<CaseRef> of = envelope.caseId().flatMap(files).map(CaseFile::ref);
        return codec.caseEvent(envelope).map(CaseEvent.SheetIssued.class::cast).map(sheet -> new IssuedPaper(
                envelope.occurredAt(), sheet.way(), new Printout(sheet.template(), sheet.size(), sheet.digest(), of, sheet.copy())));
    }
}
