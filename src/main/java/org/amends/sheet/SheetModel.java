package org.amends.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.language.Language;

/** A sheet's facts under the names templates use; `zh` or `en` is true, empty parts are absent lists or false. */
final class SheetModel {
    /** Widths of a Latin letter that stand beside the number of the page on the smallest paper; a Chinese character takes two. */
    private static final int MOST_IN_FOOT = 48;

    /** The first of the wide scripts: Hangul, then all of Chinese. */
    private static final int FIRST_WIDE = 0x1100;

    private SheetModel() {
    }

    static Map<String, Object> of(SheetFacts facts, Setting setting) {
        Map<String, Object> model = new HashMap<>();
        model.put("zh", setting.language() == Language.ZH);
        model.put("en", setting.language() == Language.EN);
        type(model, setting.look());
        paper(model, facts, setting);
        head(model, facts.head());
        body(model, facts);
        model.put("next", facts.next().what().isEmpty() ? false
                : Map.of("what", facts.next().what(), "when", facts.next().when()));
        model.put("refused", refused(facts.refused()));
        model.put("who", facts.contact().who());
        model.put("phone", facts.contact().phone());
        model.put("code", facts.contact().code().isEmpty() ? false : QrCode.svg(facts.contact().code()));
        return model;
    }

    /** On the small paper the steps between the sizes are smaller; the type that is read stays. */
    private static void type(Map<String, Object> model, SheetLook look) {
        int body = look.size().points();
        boolean isSmall = look.paper() == Paper.A5;
        model.put("body-pt", body);
        model.put("small-pt", Math.max(12, body - (isSmall ? 4 : 3)));
        model.put("head-pt", body + (isSmall ? 1 : 3));
        model.put("next-pt", body + (isSmall ? 5 : 9));
        model.put("phone-pt", body + (isSmall ? 8 : 13));
    }

    private static void paper(Map<String, Object> model, SheetFacts facts, Setting setting) {
        Air air = setting.air();
        model.put("page", setting.look().paper().name());
        model.put("side-mm", PageGeometry.sideMillimetres(setting.look().paper().width()));
        model.put("lead", air.lead());
        model.put("gap-pt", air.gap());
        model.put("block-pt", air.block());
        model.put("qr-pt", air.code());
        model.put("spread", setting.at() == Setting.Break.BEFORE_PROMISES);
        String foot = facts.head().number().isEmpty() ? facts.head().hall() : facts.head().number();
        String plain = foot.replaceAll("[\"\\\\<>\\p{Cntrl}]", " ");
        int end = 0;
        for (int width = 0; end < plain.length(); end = plain.offsetByCodePoints(end, 1)) {
            width += plain.codePointAt(end) < FIRST_WIDE ? 1 : 2;
            if (width > MOST_IN_FOOT) {
                break;
            }
        }
        model.put("foot", end == plain.length() ? plain : plain.substring(0, end) + "…");
    }

    private static void head(Map<String, Object> model, SheetFacts.Head head) {
        model.put("hall", head.hall());
        model.put("number", head.number());
        model.put("day", head.day());
        model.put("greeting", head.greeting());
        model.put("message", head.message());
    }

    private static void body(Map<String, Object> model, SheetFacts facts) {
        SheetFacts.Body body = facts.body();
        model.put("happened", body.happened());
        model.put("did", part(body.did()));
        model.put("bring", part(body.bring()));
        List<Map<String, Object>> acts = new ArrayList<>();
        for (SheetFacts.Act act : body.acts()) {
            acts.add(Map.of("n", acts.size() + 1, "what", act.what(), "by", act.by()));
        }
        model.put("acts", acts.isEmpty() || isSaidAbove(facts) ? false : Map.of("list", acts));
        List<Map<String, Object>> gains = body.gains().stream().map(g -> Map.<String, Object>of("title", g.title(),
                "sum", g.sum(), "lines", g.lines())).toList();
        model.put("gains", gains.isEmpty() ? false : Map.of("list", gains));
    }

    /** The one act that stands in the box of the next step is not said twice. */
    private static boolean isSaidAbove(SheetFacts facts) {
        return facts.body().acts().equals(List.of(new SheetFacts.Act(facts.next().what(), facts.next().when())))
                && !facts.template().equals("refusal");
    }

    private static Object refused(SheetFacts.Refused refused) {
        return refused.asked().isEmpty() ? Boolean.FALSE : Map.of("asked", refused.asked(), "why", refused.why(),
                "article", refused.article(), "fact", refused.fact(), "all-the-same", refused.allTheSame(),
                "next-door", refused.nextDoor());
    }

    private static Object part(List<String> texts) {
        return texts.isEmpty() ? Boolean.FALSE : Map.of("list", texts);
    }
}
