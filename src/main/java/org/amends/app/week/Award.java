package org.amends.app.week;

import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.customer.Personal;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.core.playbook.FailureKind;
import org.amends.core.rights.FactTexts;

/** What the matters of the week are given: rights worked out from the facts of the rules' own examples, goodwill within limits, or nothing. */
final class Award {
    private static final long SMALL = 500;
    private static final long ABOVE_THE_CLERK = 8000;
    private final WeekDesk desk;

    Award(WeekDesk desk) {
        this.desk = desk;
    }

    /** A rule with facts, written as a case keeps them, and what it gives for them. */
    private record Given(Rule rule, Map<String, String> facts, Quote quote) {
    }

    /** A kind of failure for this matter; one with a rule that gives, or gives nothing, where the twist wants that. */
    FailureKind kind(Twist twist, int turn) {
        List<FailureKind> kinds = desk.policies.present().playbook().kinds();
        for (int i = 0; i < kinds.size(); i++) {
            FailureKind kind = kinds.get((turn + i) % kinds.size());
            boolean fits = switch (twist) {
                case AWARDED -> given(kind, Quote.Owed.class, turn).isPresent();
                case REFUSED -> given(kind, Quote.NotOwed.class, turn).isPresent();
                default -> true;
            };
            boolean hasDated = !twist.hasPromise() || kind.handling().remedies().stream().anyMatch(r -> !r.isAtTheCounter());
            if (fits && hasDated) {
                return kind;
            }
        }
        return kinds.getFirst();
    }

    CaseFile decide(CaseFile file, Twist twist, int turn) {
        return switch (twist) {
            case AWARDED -> awarded(file, turn);
            case REFUSED -> refused(file, turn);
            case GOODWILL -> goodwill(file);
            case APPROVED -> approved(file);
            default -> nothing(file);
        };
    }

    private CaseFile awarded(CaseFile file, int turn) {
        Optional<Given> given = given(kind(file), Quote.Owed.class, turn);
        if (given.isEmpty() || !(given.get().quote() instanceof Quote.Owed owed)) {
            return nothing(file);
        }
        Rule rule = given.get().rule();
        Optional<Approval> approval = rule.terms().decidedBy().map(role -> yes("decided-by"));
        desk.tally.add(Used.RIGHT_AWARDED);
        return desk.perform(file, new CaseEvent.EntitlementAwarded(rule.id(), given.get().facts(), owed.sum(),
                FactTexts.read(rule, given.get().facts()).orElse(Facts.NONE).day(Facts.EVENT_DAY).orElse(desk.today()), approval));
    }

    private CaseFile refused(CaseFile file, int turn) {
        Optional<Given> given = given(kind(file), Quote.NotOwed.class, turn);
        if (given.isEmpty() || !(given.get().quote() instanceof Quote.NotOwed none)) {
            return nothing(file);
        }
        desk.tally.add(Used.RIGHT_REFUSED);
        CaseFile told = desk.perform(file, new CaseEvent.EntitlementRefused(given.get().rule().id(), given.get().facts(),
                none.decidingFact()));
        return told.resolution().awards().isDecided() ? told : nothing(told);
    }

    private CaseFile goodwill(CaseFile file) {
        desk.tally.add(Used.GOODWILL);
        return desk.perform(file, new CaseEvent.GoodwillGranted("trip-fare", Money.of(SMALL, "CNY"), Personal.of("多跑了一趟"),
                Optional.empty()));
    }

    private CaseFile approved(CaseFile file) {
        desk.tally.add(Used.GOODWILL_APPROVED);
        return desk.perform(file, new CaseEvent.GoodwillGranted("trip-fare", Money.of(ABOVE_THE_CLERK, "CNY"),
                Personal.of("老人多跑了三趟"), Optional.of(yes("case"))));
    }

    private CaseFile nothing(CaseFile file) {
        desk.tally.add(Used.NOTHING_BEYOND);
        return desk.perform(file, new CaseEvent.NothingOffered(Personal.of("客户只要求修好")));
    }

    private Approval yes(String limit) {
        Actor by = desk.supervisor;
        return new Approval(by.person(), by.role(), desk.clock.instant(), limit, "情况属实", "week");
    }

    private FailureKind kind(CaseFile file) {
        return desk.policies.present().playbook().kind(file.intake().kind()).orElseThrow();
    }

    /** The first example of the kind's rules that comes out so today; `turn` says where the looking begins. */
    private Optional<Given> given(FailureKind kind, Class<? extends Quote> wanted, int turn) {
        List<String> rules = kind.handling().rules();
        for (int i = 0; i < rules.size(); i++) {
            Optional<Rule> rule = desk.policies.present().rules().find(rules.get((turn + i) % rules.size()));
            Optional<Given> given = rule.flatMap(r -> example(r, wanted));
            if (given.isPresent()) {
                return given;
            }
        }
        return Optional.empty();
    }

    private Optional<Given> example(Rule rule, Class<? extends Quote> wanted) {
        boolean isForTheHall = rule.terms().decidedBy().filter(role -> !role.equals(desk.supervisor.role())).isEmpty();
        for (WorkedExample example : isForTheHall ? rule.calculation().examples() : List.<WorkedExample>of()) {
            Map<String, String> texts = FactTexts.write(rule, example.facts());
            Facts facts = FactTexts.read(rule, texts).orElse(Facts.NONE);
            Facts claimed = facts.has(Facts.CLAIM_DAY) ? facts
                    : facts.with(Facts.CLAIM_DAY, new org.amends.core.compensation.fact.FactValue.Day(desk.today()));
            Quote quote = Quotes.quote(rule, claimed, desk.today());
            if (wanted.isInstance(quote)) {
                return Optional.of(new Given(rule, texts, quote));
            }
        }
        return Optional.empty();
    }
}
