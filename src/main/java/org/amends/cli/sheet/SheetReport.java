package org.amends.cli.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amends.core.guide.PageFit;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.reading.Ease;
import org.amends.core.language.Language;

/** What `sheet render` says on standard output, described by `assets/schema/sheet.schema.json`. */
final class SheetReport {
    private final ObjectNode report = new ObjectMapper().createObjectNode();

    SheetReport(String template, SheetLook look, Language language) {
        report.put("schema", "amends.sheet/1").put("template", template).put("size", lower(look.size()))
                .put("paper", look.paper().name()).put("language", lower(language));
    }

    SheetReport written(Sheet sheet, Path out) {
        report.put("digest", sheet.digest()).put("pages", sheet.pages()).put("bytes", sheet.pdf().length)
                .put("out", out.toString());
        return this;
    }

    /** How the pages stand on their paper. */
    SheetReport fit(List<PageFit> pages) {
        ArrayNode node = report.putArray("fit");
        pages.forEach(page -> node.addObject().put("filled", page.filled()).put("outside", page.outside()));
        return this;
    }

    /** How easy the facts are to read, text by text; the template's own words are not counted. */
    SheetReport reading(List<Ease> texts) {
        ObjectNode node = report.putObject("reading");
        node.put("sentences", texts.stream().mapToInt(Ease::sentences).sum());
        node.put("longest", texts.stream().mapToInt(Ease::longest).max().orElse(0));
        ArrayNode hard = node.putArray("hard");
        texts.stream().flatMap(t -> t.spots().stream()).forEach(spot -> hard.addObject()
                .put("kind", lower(spot.kind()).replace('_', '-')).put("found", spot.found()).put("plain", spot.plain()));
        return this;
    }

    @Override
    public String toString() {
        return report.toPrettyString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
