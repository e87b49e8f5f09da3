package org.amends.core.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;

/** Terms about to lapse over all cases in hand. Store thread; reads only the cases whose kind has a rule with a term. */
public final class TermWatch {
    /** More cases in hand than this wait for their own screen. */
    private static final int MOST = 200;

    private final CaseFiles files;
    private final Policies policies;
    private final Clock clock;

    /** The clock runs in the hall's zone. */
    public TermWatch(CaseFiles files, Policies policies, Clock clock) {
        this.files = files;
        this.policies = policies;
        this.clock = clock;
    }

    /** The soonest first. */
    public List<DueTerm> due() {
        LocalDate today = LocalDate.now(clock);
        return files.rows(CaseQuery.inHand()).stream().filter(this::mayHaveTerms).limit(MOST)
                .flatMap(row -> files.find(row.ref().id()).stream()).flatMap(file -> due(file, today))
                .sorted(Comparator.comparing(due -> due.term().last().orElse(LocalDate.MIN))).toList();
    }

    private Stream<DueTerm> due(CaseFile file, LocalDate today) {
        return ClaimTerms.of(file, policy(file), clock.getZone(), today).stream().filter(ClaimTerm::wantsWarning)
                .map(term -> new DueTerm(file.ref(), file.intake().customer().name(), term));
    }

    private boolean mayHaveTerms(CaseRow row) {
        Policy now = policies.present();
        return now.playbook().kind(row.kind()).stream().flatMap(k -> k.handling().rules().stream())
                .map(now.rules()::find).flatMap(Optional::stream).map(Rule::terms).map(Terms::deadlines)
                .anyMatch(d -> d.claim().isPresent() || d.evidence().isPresent());
    }

    private Policy policy(CaseFile file) {
        return policies.find(file.progress().policy()).orElseGet(policies::present);
    }
}
