package org.amends.core.replay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Policy;
import org.amends.core.rights.CaseFacts;

/**
 * Works cases out again under another policy of the same currency, from the facts they hold. Pure: the same cases, policies and day
 * give the same answer. What was awarded stays awarded, whatever comes out.
 */
public final class Replay {
    private final Policy present;
    private final Policy other;
    private final ZoneId hall;
    private final LocalDate today;

    /** Throws IllegalArgumentException for policies of two currencies. */
    public Replay(Policy present, Policy other, ZoneId hall, LocalDate today) {
        if (!present.header().currency().equals(other.header().currency())) {
            throw new IllegalArgumentException("two currencies: " + present.header().currency() + ", "
                    + other.header().currency());
        }
        this.present = present;
        this.other = other;
        this.hall = hall;
        this.today = today;
    }

    public Replayed of(CaseFile file) {
        Facts facts = CaseFacts.of(file, present, hall);
        Map<String, Money> before = owed(file, present, facts);
        Map<String, Money> after = owed(file, other, facts);
        Set<String> families = new TreeSet<>(before.keySet());
        families.addAll(after.keySet());
        List<Replayed.Shift> shifts = new ArrayList<>();
        for (String family : families) {
            Money was = before.getOrDefault(family, zero());
            Money is = after.getOrDefault(family, zero());
            if (!was.equals(is)) {
                shifts.add(new Replayed.Shift(family, was, is));
            }
        }
        Money goodwill = file.resolution().awards().goodwillTotal(present.header().currency());
        return new Replayed(file.ref().number(), file.intake().kind(), shifts,
                new Replayed.Grantor(mayGrant(present.authority(), goodwill), mayGrant(other.authority(), goodwill)),
                other.playbook().kind(file.intake().kind()).isPresent());
    }

    /** Roles of the other policy, lowest first: by them {@link Replayed.Grantor#isHigher} is told. */
    public List<RoleId> order() {
        return other.authority().roles().stream().map(RoleLimits::role).toList();
    }

    private Map<String, Money> owed(CaseFile file, Policy policy, Facts facts) {
        Map<String, Money> owed = new TreeMap<>();
        List<Rule> rules = CaseFacts.rules(file, policy);
        for (Applicability found : Applicability.all(rules, understood(rules, facts), today)) {
            if (found instanceof Applicability.Gives(var rule, var quote)) {
                owed.merge(rule.family(), quote.sum(), Money::plus);
            }
        }
        return owed;
    }

    /** Facts of one policy as far as the other asks for the same thing in the same way. */
    private static Facts understood(List<Rule> rules, Facts facts) {
        Facts same = Facts.NONE;
        for (Map.Entry<String, FactValue> fact : facts.values().entrySet()) {
            Optional<FactSpec> spec = rules.stream().flatMap(r -> r.fact(fact.getKey()).stream()).findFirst();
            if (spec.filter(s -> fits(s, fact.getValue())).isPresent()) {
                same = same.with(fact.getKey(), fact.getValue());
            }
        }
        return same;
    }

    private static boolean fits(FactSpec spec, FactValue value) {
        return switch (value) {
            case FactValue.Sum sum -> spec.type() == FactType.MONEY;
            case FactValue.Number number -> Set.of(FactType.QUANTITY, FactType.DAYS, FactType.PERCENT).contains(spec.type());
            case FactValue.Minutes minutes -> spec.type() == FactType.HOURS;
            case FactValue.Day day -> spec.type() == FactType.DATE;
            case FactValue.Option(String option) -> spec.type() == FactType.YES_NO
                    || spec.options().stream().anyMatch(o -> o.id().equals(option));
        };
    }

    private static Optional<RoleId> mayGrant(Authority authority, Money sum) {
        return authority.roles().stream()
                .filter(r -> r.perCase().filter(limit -> !sum.isMoreThan(limit)).isPresent() || sum.minor() == 0)
                .map(RoleLimits::role).findFirst();
    }

    private Money zero() {
        return Money.zero(present.header().currency());
    }
}
