package org.amends.core.printing.queue;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.casefile.CaseId;

/** Finds what went out on paper or was saved, from the events alone. The newest first. Store thread. */
public interface PaperTrail {
    List<IssuedPaper> ofDay(LocalDate day);

    List<IssuedPaper> ofCase(CaseId id);
}
