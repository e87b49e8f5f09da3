package org.amends.core.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.working.Figures;
import org.amends.core.language.Wording;

/** A fact's value in the one form it is shown back in: `2026年11月20日（星期五）`, `30 小时`, `电机类`. Pure. */
public final class FactShown {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private FactShown() {
    }

    public static Wording of(FactSpec spec, FactValue value) {
        return switch (value) {
            case FactValue.Sum(Money money) -> MoneyText.of(money);
            case FactValue.Minutes(long minutes) -> Figures.duration(minutes);
            case FactValue.Day(LocalDate day) -> new Wording(ZH.format(day), EN.format(day));
            case FactValue.Number(BigDecimal n) -> spec.type() == FactType.PERCENT
                    ? Wording.same(n.toPlainString() + "%") : withUnit(spec, Figures.exact(n));
            case FactValue.Option(String id) -> spec.type() == FactType.YES_NO
                    ? id.equals("yes") ? new Wording("是", "yes") : new Wording("否", "no") : spec.label(id);
        };
    }

    private static Wording withUnit(FactSpec spec, String figure) {
        Wording unit = spec.unit();
        return new Wording((figure + " " + unit.zh()).strip(), (figure + " " + unit.en()).strip());
    }
}
