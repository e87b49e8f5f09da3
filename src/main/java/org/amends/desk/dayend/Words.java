package org.amends.desk.dayend;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amends.core.fault.Fault;
import org.amends.core.refusal.Refusal;
import org.amends.desk.dayend.model.Check;
import org.amends.desk.kit.Texts;

/** Refusals, faults and times of this screen in words. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String refusal(Refusal refusal) {
        String key = "refusal." + refusal.key();
        return texts.has(key) ? texts.get(key, refusal.args().toArray()) : texts.get("refusal.other", refusal.key());
    }

    String fault(Throwable wrong) {
        String key = wrong instanceof Fault fault ? "fault." + fault.code().name() : "fault.other";
        return texts.get(texts.has(key) ? key : "fault.other");
    }

    String check(Check check) {
        Object[] figures = check.figures().stream().map(texts::in).toArray();
        return texts.get("check." + check.item() + "." + check.standing(), figures);
    }

    String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
