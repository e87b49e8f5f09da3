package org.amends.desk.dayend;

import java.time.Instant;
import java.util.Locale;
import org.amends.core.compensation.Money;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;
import org.amends.desk.dayend.model.Check;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.place.Surroundings;

/** What this screen says: its texts, and refusals, sums and times in the desk's one form. */
final class Words {
    private final Surroundings around;
    private final Texts texts;

    Words(Surroundings around) {
        this.around = around;
        this.texts = around.texts("dayend");
    }

    Texts texts() {
        return texts;
    }

    String refusal(Refusal refusal) {
        return around.refusals().whole(refusal);
    }

    String check(Check check) {
        Object[] figures = check.figures().stream().map(figure -> switch (figure) {
            case Check.Count count -> Long.toString(count.value());
            case Check.Sum sum -> money(sum.money());
        }).toArray();
        return texts.get("check." + check.item() + "." + check.standing(), figures);
    }

    String time(Instant at) {
        return around.formats().moment(at);
    }

    String money(Money money) {
        return around.formats().money(money);
    }

    Locale locale() {
        return around.language() == Language.ZH ? Locale.CHINA : Locale.UK;
    }
}
