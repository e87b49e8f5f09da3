package org.amends.core.guide.writing;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Source;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.guide.SheetFacts;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.policy.Policy;

/** The latest reasoned refusal of a case: why, by which article, which fact decides, what we do all the same. */
final class Refusals {
    private final Policy policy;
    private final Hall hall;
    private final Language language;

    Refusals(Policy policy, Hall hall, Language language) {
        this.policy = policy;
        this.hall = hall;
        this.language = language;
    }

    SheetFacts.Refused of(CaseFile file) {
        List<CaseEvent.EntitlementRefused> refusals = file.resolution().awards().refusals();
        LocalDate asked = LocalDate.ofInstant(file.progress().times().opened(), hall.zone());
        return refusals.isEmpty() ? SheetFacts.Refused.NOTHING
                : policy.rules().find(refusals.getLast().rule())
                        .map(rule -> refused(rule, refusals.getLast(), asked)).orElse(SheetFacts.Refused.NOTHING);
    }

    private SheetFacts.Refused refused(Rule rule, CaseEvent.EntitlementRefused refusal, LocalDate asked) {
        Source source = rule.basis().source();
        Terms.Refused terms = rule.terms().refused();
        return new SheetFacts.Refused(rule.title().in(language), why(rule, refusal, asked).in(language),
                source.text().in(language) + " " + source.article().in(language) + " "
                        + rule.basis().proof().text().in(language),
                decidingFact(rule, refusal), terms.allTheSame().in(language), terms.nextDoor().in(language));
    }

    /** As worked out again from the facts kept; the rule's general reason when today's rule says otherwise. */
    private Wording why(Rule rule, CaseEvent.EntitlementRefused refusal, LocalDate asked) {
        Facts facts = KeptFacts.of(rule, refusal.facts(), policy.header().currency());
        return Quotes.quote(rule, facts, asked) instanceof Quote.NotOwed none ? none.why() : rule.terms().refused().why();
    }

    /** What it is called and what was answered; a choice by its words. */
    private String decidingFact(Rule rule, CaseEvent.EntitlementRefused refusal) {
        return rule.fact(refusal.decidingFact()).map(fact -> {
            String value = refusal.facts().getOrDefault(fact.id(), "");
            String said = value.isEmpty() ? "" : fact.label(value).in(language);
            String label = fact.label().in(language);
            return said.isEmpty() ? label : label + (language == Language.ZH ? "：" : ": ") + said;
        }).orElse("");
    }
}
