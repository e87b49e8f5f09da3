package org.amends.cli.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.Yardstick;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/** What `sheet measure` says on standard output, described by `assets/schema/sheet-measure.schema.json`. */
final class MeasureReport {

    private MeasureReport() {
    }

    static String of(SheetEase ease) {
        ObjectNode report = new ObjectMapper().createObjectNode().put("schema", "amends.sheet-measure/1")
                .put("language", ease.language().name().toLowerCase(Locale.ROOT)).put("plain", ease.isPlain())
                .put("farAbove", ease.isFarAbove()).put("sentences", ease.sentences()).put("longest", ease.longest())
                .put("rarePermille", ease.rarePermille()).put("hard", ease.hard());
        ArrayNode broken = report.putArray("broken");
        ease.broken().forEach(by -> broken.add(id(by)));
        ArrayNode texts = report.putArray("texts");
        ease.parts().forEach(part -> text(texts.addObject(), part));
        ArrayNode limits = report.putArray("limits");
        for (Yardstick by : Yardstick.values()) {
            limit(limits.addObject(), by, ease.language());
        }
        return report.toPrettyString();
    }

    private static void text(ObjectNode node, SheetReading.Part part) {
        node.put("place", part.place()).put("text", part.text());
        ArrayNode spots = node.putArray("hard");
        for (HardSpot spot : part.ease().spots()) {
            ObjectNode hard = spots.addObject().put("by", id(Yardstick.of(spot.kind()))).put("offset", spot.from())
                    .put("length", spot.length()).put("found", spot.found()).put("plain", spot.plain());
            wording(hard.putObject("reason"), Yardstick.of(spot.kind()).reason());
        }
    }

    private static void limit(ObjectNode node, Yardstick by, Language language) {
        node.put("id", id(by)).put("limit", by.limit(language)).put("provisional", by.isProvisional());
        wording(node.putObject("source"), by.source());
    }

    private static void wording(ObjectNode node, Wording wording) {
        node.put("zh", wording.zh()).put("en", wording.en());
    }

    private static String id(Yardstick by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
