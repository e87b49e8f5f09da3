package org.amends.core.compensation.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;

/**
 * Who may grant goodwill (授权额度): roles from the lowest to the highest, and the kinds of goodwill there are. Pure.
 * A role that is not listed, and a limit that is missing, may grant nothing.
 */
public record Authority(String currency, List<RoleLimits> roles, List<GoodwillKind> kinds) {

    public Authority {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    /** No role, no goodwill: all of it needs somebody from outside the hall. */
    public static Authority none(String currency) {
        return new Authority(currency, List.of(), List.of());
    }

    public Optional<RoleLimits> of(RoleId role) {
        return roles.stream().filter(r -> r.role().equals(role)).findFirst();
    }

    public Optional<GoodwillKind> kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** Whether a role stands as high as another, in the pack's order; an unknown one never does. */
    public boolean isAtLeast(RoleId role, RoleId other) {
        List<RoleId> order = roles.stream().map(RoleLimits::role).toList();
        return order.contains(other) && order.indexOf(role) >= order.indexOf(other);
    }

    /** Whether `role` may grant `sum` on top of what was granted, and else whose word it needs. */
    public LimitCheck check(RoleId role, String kind, Money sum, Granted granted) {
        Optional<Refusal> refusal = refusal(kind, sum);
        if (refusal.isPresent()) {
            return new LimitCheck.Refused(refusal.get());
        }
        List<LimitBar> bars = bars(role, sum, granted);
        if (isWithin(bars)) {
            return new LimitCheck.Within(bars);
        }
        Optional<RoleLimits> lowest = roles.stream().dropWhile(r -> !r.role().equals(role)).skip(1)
                .filter(r -> isWithin(bars(r.role(), sum, granted))).findFirst();
        return lowest.<LimitCheck>map(r -> new LimitCheck.NeedsApproval(r.role(), bars))
                .orElseGet(() -> new LimitCheck.BeyondAll(most(granted), bars));
    }

    /** The three limits of a role with what is used of each; `sum` is what is asked for now, zero to look only. */
    public List<LimitBar> bars(RoleId role, Money sum, Granted granted) {
        Optional<RoleLimits> limits = of(role);
        return List.of(
                new LimitBar(LimitBar.Scope.CASE, orZero(limits.flatMap(RoleLimits::perCase)), granted.inCase(), sum),
                new LimitBar(LimitBar.Scope.CUSTOMER_YEAR, orZero(limits.flatMap(RoleLimits::perCustomerYear)),
                        granted.toCustomerThisYear(), sum),
                new LimitBar(LimitBar.Scope.DAY, orZero(limits.flatMap(RoleLimits::perDay)), granted.today(role), sum));
    }

    private Optional<Refusal> refusal(String kind, Money sum) {
        if (kind(kind).isEmpty()) {
            return Optional.of(Refusal.of("goodwill.kind-unknown", kind));
        }
        if (!sum.currency().equals(currency)) {
            return Optional.of(Refusal.of("currency.other"));
        }
        if (sum.minor() <= 0) {
            return Optional.of(Refusal.of("sum.none"));
        }
        Optional<Money> worth = kind(kind).flatMap(GoodwillKind::worth);
        boolean reckoned = worth.filter(w -> sum.minor() % w.minor() != 0).isEmpty();
        return reckoned ? Optional.empty()
                : Optional.of(Refusal.of("goodwill.worth", MoneyText.figure(worth.get())));
    }

    private Money most(Granted granted) {
        return roles.stream().map(r -> bars(r.role(), Money.zero(currency), granted).stream().map(LimitBar::left)
                .min(Comparator.naturalOrder()).orElseThrow())
                .max(Comparator.naturalOrder()).orElse(Money.zero(currency));
    }

    private static boolean isWithin(List<LimitBar> bars) {
        return bars.stream().noneMatch(LimitBar::isCrossed);
    }

    private Money orZero(Optional<Money> limit) {
        return limit.orElse(Money.zero(currency));
    }
}
