package org.amends.core.rights;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.casefile.Awards;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.CauseParty;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.complaint.Complaint;
import org.amends.core.language.Spoken;
import org.amends.core.playbook.Question;
import org.amends.core.policy.Policy;

/**
 * What a case knows already, as facts of the written rules: the day it happened as said, the day it was first asked, whose cause it
 * was, answers of the script, and facts entered for rules before, which win over answers. Pure. Unreadable words give no fact.
 */
public final class CaseFacts {
    /** Whose cause it was; the options are the parties in kebab case. */
    public static final String CAUSE_PARTY = "cause-party";

    private final CaseFile file;
    private final Policy policy;
    private final LocalDateTime opened;

    private CaseFacts(CaseFile file, Policy policy, ZoneId hall) {
        this.file = file;
        this.policy = policy;
        this.opened = LocalDateTime.ofInstant(file.progress().times().opened(), hall);
    }

    public static Facts of(CaseFile file, Policy policy, ZoneId hall) {
        CaseFacts known = new CaseFacts(file, policy, hall);
        return known.cause(known.earlier(known.answers(known.eventDay(claimed(Facts.NONE, file, hall)))));
    }

    /** With the day the case was opened as the day of the claim, where none is known. */
    public static Facts claimed(Facts facts, CaseFile file, ZoneId hall) {
        LocalDate day = LocalDate.ofInstant(file.progress().times().opened(), hall);
        return facts.has(Facts.CLAIM_DAY) ? facts : facts.with(Facts.CLAIM_DAY, new FactValue.Day(day));
    }

    /** The rules of the case's kind, in its order. */
    public static List<Rule> rules(CaseFile file, Policy policy) {
        return policy.playbook().kind(file.intake().kind()).stream().flatMap(k -> k.handling().rules().stream())
                .flatMap(id -> policy.rules().find(id).stream()).toList();
    }

    private Facts eventDay(Facts facts) {
        Optional<FactSpec> spec = spec(Facts.EVENT_DAY);
        String said = file.intake().complaint().map(Complaint::when).map(w -> w.shown()).orElse("");
        return spec.isEmpty() || said.isBlank() ? facts : typed(facts, spec.get(), said);
    }

    private Facts answers(Facts facts) {
        Facts known = facts;
        for (Question question : policy.playbook().kind(file.intake().kind()).stream()
                .flatMap(k -> k.script().questions().stream()).toList()) {
            CaseEvent.QuestionAnswered answer = file.intake().answers().get(question.id());
            Optional<FactSpec> spec = spec(question.fact());
            if (answer != null && spec.isPresent()) {
                known = answered(known, spec.get(), answer);
            }
        }
        return known;
    }

    private Facts answered(Facts facts, FactSpec spec, CaseEvent.QuestionAnswered answer) {
        if (answer.choice().isEmpty()) {
            return answer.words().isBlank() ? facts : typed(facts, spec, answer.words().shown());
        }
        boolean fits = spec.type() == FactType.YES_NO ? answer.choice().equals("yes") || answer.choice().equals("no")
                : spec.options().stream().anyMatch(o -> o.id().equals(answer.choice()));
        return fits ? facts.with(spec.id(), new FactValue.Option(answer.choice())) : facts;
    }

    private Facts cause(Facts facts) {
        Optional<CauseParty> party = file.response().cause().map(CaseEvent.CauseFound::party)
                .filter(p -> p != CauseParty.NOT_YET_KNOWN);
        return party.map(p -> facts.with(CAUSE_PARTY,
                new FactValue.Option(p.name().toLowerCase(Locale.ROOT).replace('_', '-')))).orElse(facts);
    }

    private Facts earlier(Facts facts) {
        Awards awards = file.resolution().awards();
        Facts known = facts;
        for (Map.Entry<String, Map<String, String>> entered : Stream.concat(
                awards.refusals().stream().map(r -> Map.entry(r.rule(), r.facts())),
                awards.entitlements().stream().map(e -> Map.entry(e.rule(), e.facts()))).toList()) {
            Optional<Facts> before = policy.rules().find(entered.getKey())
                    .flatMap(rule -> FactTexts.read(rule, entered.getValue()));
            for (Map.Entry<String, FactValue> fact : before.map(Facts::values).orElse(Map.of()).entrySet()) {
                known = known.with(fact.getKey(), fact.getValue());
            }
        }
        return known;
    }

    private Facts typed(Facts facts, FactSpec spec, String words) {
        return switch (TypedFact.read(spec, words, opened, policy.header().currency())) {
            case Spoken.Parsed<FactValue>(FactValue value, var echo) -> facts.with(spec.id(), value);
            case Spoken.Unclear<FactValue> unclear -> facts;
        };
    }

    private Optional<FactSpec> spec(String fact) {
        return rules(file, policy).stream().flatMap(r -> r.fact(fact).stream()).findFirst();
    }
}
