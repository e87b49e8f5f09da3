package org.amends.journal.check;

import java.util.List;
import java.util.Optional;
import org.amends.journal.segment.BentLink;
import org.amends.journal.segment.Gap;
import org.amends.journal.Head;
import org.amends.journal.Journal;

/**
 * What a walk over the journal found. `head` is the last event that holds; `beyond` are segments after a bent link, `aside`
 * those that an earlier opening had put aside, `gaps` what a rescue could not bring back.
 */
public record ChainReport(Head head, Journal.Finding finding, Seals seals, Optional<BentLink> bent, Files files,
        List<Gap> gaps) {

    /** How many seals hold, how many do not, how many are another device's, and how many events none covers yet. */
    public record Seals(int held, int broken, int foreign, int unsealed) {
    }

    /** Segments by name. */
    public record Files(List<String> whole, List<String> beyond, List<String> aside) {
    }

    /** Nothing bent, nothing put aside that was ever acknowledged. */
    public boolean isWhole() {
        return bent.isEmpty();
    }
}
