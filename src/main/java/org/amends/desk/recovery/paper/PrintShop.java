package org.amends.desk.recovery.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetPress;
import org.amends.core.hall.Hall;
import org.amends.core.policy.Policy;
import org.amends.core.printing.queue.CopyMark;
import org.amends.desk.kit.paper.PrintQueue;

/** What makes, prints and keeps paper. `press` sets the sheets of a policy: a case's paper is that of its own edition. */
public record PrintShop(Function<Policy, SheetPress> press, PrintQueue queue, Keeping keeping, CopyMark mark, Hall hall,
        Clock clock) {

    /** Where sheets are kept, and where those go that are saved for the customer. */
    public record Keeping(PaperArchive archive, Saving saving) {
    }

    /** Writes a sheet's PDF for the customer; returns where. */
    @FunctionalInterface
    public interface Saving {
        Path save(Sheet sheet, String number);
    }
}
