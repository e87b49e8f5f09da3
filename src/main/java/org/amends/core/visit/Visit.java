package org.amends.core.visit;

import java.util.List;
import java.util.Optional;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.register.Registered;

/** A customer with what is known before the first word. No right depends on any of it. */
public record Visit(Registered who, List<CaseRow> earlier, List<OpenPromise> promises, Repeat repeat, List<Other> others) {

    public Visit {
        earlier = List.copyOf(earlier);
        promises = List.copyOf(promises);
        others = List.copyOf(others);
    }

    /** How many matters within the span before now; the kind that came twice or more, if any. */
    public record Repeat(int visits, Optional<String> kind) {
    }
}
