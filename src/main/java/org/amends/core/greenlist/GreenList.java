package org.amends.core.greenlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.care.CareEntry;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.customer.Customer;
import org.amends.core.visit.PastCases;

/** Finds the care agreed with a customer, in this case or an earlier one; the newest word counts. Store thread. */
public final class GreenList {
    private static final int EARLIER = 30;

    private final CaseFiles files;
    private final PastCases past;
    private final Clock clock;

    public GreenList(CaseFiles files, PastCases past, Clock clock) {
        this.files = files;
        this.past = past;
        this.clock = clock;
    }

    /** Empty when none was agreed, it was ended, or its last day is over. */
    public Optional<CareEntry> of(CaseFile file) {
        return newest(Stream.concat(file.intake().person().care().stream(), earlier(file.intake().customer())));
    }

    /** As above, for a customer no case is open for yet. */
    public Optional<CareEntry> of(Customer customer) {
        return newest(earlier(customer));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Stream<CareEntry> earlier(Customer customer) {
        return past.of(customer, EARLIER).stream().flatMap(row -> files.find(row.ref().id()).stream())
                .flatMap(file -> file.intake().person().care().stream());
    }

    private Optional<CareEntry> newest(Stream<CareEntry> all) {
        return all.max(Comparator.comparing(CareEntry::at)).filter(entry -> entry.holdsOn(today()));
    }
}
