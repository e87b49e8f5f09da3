package org.amends.cli.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.amends.core.compensation.Money;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.Exported;

/** What `export` says on standard output, described by `assets/schema/export.schema.json`. */
final class ExportReport {

    private ExportReport() {
    }

    static String of(DayBook book, Path folder, Exported exported) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("schema", "amends.export/1");
        report.put("day", book.frame().day().toString());
        report.put("hall", book.frame().hall().code());
        report.put("counter", book.frame().hall().counter());
        report.put("sealed", book.isSealed());
        report.put("cases", book.cases().size());
        report.put("unaccounted", book.blocking().size());
        Money given = book.sums().given(book.frame().currency());
        report.putObject("given").put("minor", given.minor()).put("currency", given.currency());
        report.put("folder", folder.toAbsolutePath().normalize().toString());
        ArrayNode files = report.putArray("files");
        for (Exported.File file : exported.files()) {
            files.addObject().put("name", file.name()).put("bytes", file.bytes()).put("sha256", file.sha256())
                    .put("renamed", file.isRenamed());
        }
        return report.toPrettyString();
    }
}
