package org.amends.core.printing.queue;

import java.time.Instant;
import org.amends.core.casefile.CaseEvent.SheetIssued.Way;

/** A paper that went out: when, how, and which; its kept PDF is found by the digest. */
public record IssuedPaper(Instant at, Way way, Printout what) {
}
