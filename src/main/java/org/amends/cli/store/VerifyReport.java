package org.amends.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.amends.journal.check.ChainReport;
import org.amends.store.check.StoreReport;

/** What `store verify` says on standard output, described by `assets/schema/store-verify.schema.json`. */
final class VerifyReport {

    private VerifyReport() {
    }

    static String of(StoreReport report) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("schema", "amends.store-verify/1").put("whole", report.isWhole());
        chain(json.putObject("chain"), report.chain());
        report.tables().ifPresentOrElse(tables -> {
            ObjectNode node = json.putObject("tables").put("state", small(tables.state())).put("rows", tables.rows());
            ArrayNode all = node.putArray("differences");
            tables.differences().forEach(d -> all.addObject().put("table", d.table()).put("rows", d.rows())
                    .put("first", d.first()));
        }, () -> json.putNull("tables"));
        return json.toPrettyString();
    }

    private static void chain(ObjectNode node, ChainReport chain) {
        node.put("events", chain.head().position()).put("incarnation", chain.head().stream().incarnation().toString())
                .put("seq", chain.head().seq()).put("hash", chain.head().hash()).put("end", small(chain.finding()));
        ChainReport.Seals seals = chain.seals();
        node.putObject("seals").put("held", seals.held()).put("broken", seals.broken()).put("foreign", seals.foreign())
                .put("unsealed", seals.unsealed());
        node.put("segments", chain.files().whole().size());
        ArrayNode beyond = node.putArray("beyond");
        chain.files().beyond().forEach(beyond::add);
        ArrayNode aside = node.putArray("aside");
        chain.files().aside().forEach(aside::add);
        ArrayNode gaps = node.putArray("gaps");
        chain.gaps().forEach(gap -> gaps.addObject().put("incarnation", gap.incarnation()).put("from", gap.from())
                .put("to", gap.to()));
        chain.bent().ifPresentOrElse(bent -> node.putObject("bent").put("kind", small(bent.kind()))
                .put("segment", bent.segment()).put("seq", bent.seq()).put("incarnation", bent.incarnation()),
                () -> node.putNull("bent"));
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
