package org.amends.core.guide.writing;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.language.Language;
import org.amends.core.policy.Policy;

/** The sum of an award worked out again, line by line, from the facts the case kept. */
final class AwardLines {
    private final Policy policy;
    private final Language language;

    AwardLines(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
    }

    /** Empty when today's rule no longer gives the sum that was awarded: then the sum alone is printed. */
    List<String> of(CaseEvent.EntitlementAwarded award, Rule rule, LocalDate asked) {
        Facts facts = KeptFacts.of(rule, award.facts(), policy.header().currency());
        return Quotes.quote(rule, facts, asked) instanceof Quote.Owed(var sum, var lines)
                && sum.equals(award.sum())
                ? lines.stream().map(line -> line.text().in(language)).toList() : List.of();
    }
}
