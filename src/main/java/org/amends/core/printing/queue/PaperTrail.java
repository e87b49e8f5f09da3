package org.amends.core.printing.queue;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;

/** Finds what went out on paper or was saved, from the events alone. The newest first. Store thread. */
public interface PaperTrail {
    List<IssuedPaper> ofDay(LocalDate day);

    List<IssuedPaper> ofCase(CaseId id);

    /** Of the case with this number; none when there is no such case here. */
    List<IssuedPaper> ofNumber(CaseNumber number);

    /** Every time the guide with this digest went out. */
    List<IssuedPaper> ofGuide(String digest);
}
