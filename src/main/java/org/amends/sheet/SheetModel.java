package org.amends.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;

/** A sheet's facts under the names templates use; `zh` or `en` is true, empty parts are absent lists or false. */
final class SheetModel {

    private SheetModel() {
    }

    static Map<String, Object> of(SheetFacts facts, SheetSize size, Language language) {
        Map<String, Object> model = new HashMap<>();
        model.put("zh", language == Language.ZH);
        model.put("en", language == Language.EN);
        model.put("body-pt", size.points());
        model.put("small-pt", Math.max(12, size.points() - 3));
        model.put("head-pt", size.points() + 3);
        model.put("next-pt", size.points() + 9);
        model.put("phone-pt", size.points() + 13);
        head(model, facts.head());
        body(model, facts.body());
        model.put("next", facts.next().what().isEmpty() ? false
                : Map.of("what", facts.next().what(), "when", facts.next().when()));
        model.put("refused", refused(facts.refused()));
        model.put("who", facts.contact().who());
        model.put("phone", facts.contact().phone());
        model.put("code", facts.contact().code().isEmpty() ? false : QrCode.svg(facts.contact().code()));
        return model;
    }

    private static void head(Map<String, Object> model, SheetFacts.Head head) {
        model.put("hall", head.hall());
        model.put("number", head.number());
        model.put("day", head.day());
        model.put("greeting", head.greeting());
        model.put("message", head.message());
    }

    private static void body(Map<String, Object> model, SheetFacts.Body body) {
        model.put("happened", body.happened());
        model.put("did", part(body.did()));
        model.put("bring", part(body.bring()));
        List<Map<String, Object>> acts = new ArrayList<>();
        for (SheetFacts.Act act : body.acts()) {
            acts.add(Map.of("n", acts.size() + 1, "what", act.what(), "by", act.by()));
        }
        model.put("acts", acts.isEmpty() ? false : Map.of("list", acts));
        List<Map<String, Object>> gains = body.gains().stream().map(g -> Map.<String, Object>of("title", g.title(),
                "sum", g.sum(), "lines", g.lines())).toList();
        model.put("gains", gains.isEmpty() ? false : Map.of("list", gains));
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
