package org.amends.desk.kit;

import java.util.List;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;

/** Says a refusal in plain words, with the next lawful step when there is one. A refusal without words is a bug. */
public final class Refusals {
    private final Texts texts;

    public Refusals(Language language) {
        texts = Texts.of("refusals", language);
    }

    /** Why not; empty for null. */
    public String text(Refusal refusal) {
        return refusal == null ? "" : say(refusal.key(), refusal.args());
    }

    /** What may be done instead; empty when nothing. */
    public String step(Refusal refusal) {
        return refusal == null || refusal.step().isEmpty() ? "" : say("step." + refusal.step(), refusal.args());
    }

    /** Both in one line. */
    public String whole(Refusal refusal) {
        return (text(refusal) + " " + step(refusal)).strip();
    }

    /** Keys may name one thing of a family, as in `missing.cause`; a family without its own words uses the shorter key. */
    private String say(String key, List<String> args) {
        for (String known = key; !known.isEmpty(); known = shorter(known)) {
            if (texts.has(known)) {
                return texts.get(known, args.toArray());
            }
        }
        return texts.get(key);
    }

    private static String shorter(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }
}
