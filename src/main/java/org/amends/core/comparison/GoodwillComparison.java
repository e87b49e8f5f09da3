package org.amends.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.comparison.Difference.Direction;
import org.amends.core.comparison.Difference.Subject;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.GoodwillKind;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.language.Wording;

/** Limits of goodwill and its kinds under two policies of one currency. Pure. */
final class GoodwillComparison {
    private final String currency;
    private final List<Difference> found = new ArrayList<>();

    private GoodwillComparison(String currency) {
        this.currency = currency;
    }

    static List<Difference> of(Authority before, Authority after) {
        GoodwillComparison comparison = new GoodwillComparison(after.currency());
        Map<String, RoleLimits> then = PolicyComparison.byId(before.roles(), r -> r.role().value());
        Map<String, RoleLimits> now = PolicyComparison.byId(after.roles(), r -> r.role().value());
        now.forEach((role, limits) -> comparison.role(Optional.ofNullable(then.get(role)), limits));
        then.values().stream().filter(r -> !now.containsKey(r.role().value())).forEach(r -> comparison.found.add(
                Difference.of(Subject.GOODWILL, Direction.LESS, "不再有岗位：" + r.title().zh(), "role dropped: " + r.title().en())));
        comparison.kinds(before, after);
        return comparison.found;
    }

    private void role(Optional<RoleLimits> before, RoleLimits after) {
        limit(after, new Wording("每单", "for one case"), before.flatMap(RoleLimits::perCase), after.perCase());
        limit(after, new Wording("每位客户每年", "for one customer in a year"), before.flatMap(RoleLimits::perCustomerYear),
                after.perCustomerYear());
        limit(after, new Wording("每天", "in a day"), before.flatMap(RoleLimits::perDay), after.perDay());
    }

    private void limit(RoleLimits role, Wording scope, Optional<Money> was, Optional<Money> is) {
        Money then = was.orElse(Money.zero(currency));
        Money now = is.orElse(Money.zero(currency));
        if (then.equals(now)) {
            return;
        }
        found.add(Difference.of(Subject.GOODWILL, now.isMoreThan(then) ? Direction.MORE : Direction.LESS,
                role.title().zh() + "的关怀补偿额度（" + scope.zh() + "）：" + MoneyText.of(then).zh() + " 改为 " + MoneyText.of(now).zh(),
                "goodwill a " + role.title().en() + " may give " + scope.en() + ": " + MoneyText.of(then).en() + " becomes "
                        + MoneyText.of(now).en()));
    }

    private void kinds(Authority before, Authority after) {
        after.kinds().stream().filter(k -> before.kind(k.id()).isEmpty()).forEach(k -> kind(k, Direction.MORE, "新增", "new"));
        before.kinds().stream().filter(k -> after.kind(k.id()).isEmpty()).forEach(k -> kind(k, Direction.LESS, "取消", "dropped"));
        after.kinds().stream().filter(k -> before.kind(k.id()).filter(old -> !old.equals(k)).isPresent())
                .forEach(k -> kind(k, Direction.OTHER, "有改动", "changed"));
    }

    private void kind(GoodwillKind kind, Direction direction, String zh, String en) {
        found.add(Difference.of(Subject.GOODWILL, direction, "关怀补偿方式" + zh + "：" + kind.title().zh(),
                "kind of goodwill " + en + ": " + kind.title().en()));
    }
}
