package org.amends.app;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amends.core.daybook.DayBooks;
import org.amends.core.daybook.PolicyTitles;
import org.amends.core.daybook.SyncState;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DayBookPaper;
import org.amends.core.dayend.DayExport;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.policy.Policies;
import org.amends.core.privacy.EndRetention;
import org.amends.core.recovery.Recovery;
import org.amends.export.FileDayExport;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSession;

/** Joins the day end to store, sheets and export; desk and command take the same parts. */
public final class DayEndParts {
    private static final String TEMPLATE = "daybook";

    private DayEndParts() {
    }

    /** The day end over an open store whose line is not open: nobody knows more than that all is kept here. */
    public static CloseDay closeDay(StoreSession store, Recovery recovery, Policies policies, Hall hall, Clock clock) {
        return closeDay(store, () -> SyncState.offline(store.events()), recovery, policies, hall, clock);
    }

    /** The same where it is known what head office has. */
    static CloseDay closeDay(StoreSession store, Supplier<SyncState> sync, Recovery recovery, Policies policies, Hall hall, Clock clock) {
        DayBooks books = new DayBooks(new DayBooks.Sources(store.cases(), store.hallLog(),
                sync), policies, new PolicyTitles(policies), () -> hall, clock);
        return new CloseDay(store.cases(), store.hallLog(), recovery, books,
                new EndRetention(store.cases(), store.hallLog(), store::shred, policies, clock));
    }

    /** The export, its paper set from the template `daybook` that `templates` gives. */
    public static DayExport export(PdfRenderer renderer, Function<String, Optional<String>> templates) {
        DayBookPaper paper = (Map<String, Object> model, Language language) -> renderer.render(
                templates.apply(TEMPLATE).orElseThrow(() -> new Fault(FaultCode.RENDER_FAILED, "no sheet " + TEMPLATE)),
                model, language);
        return new FileDayExport(paper);
    }
}
