package org.amends.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.amends.cli.ExitCode;
import org.amends.journal.salvage.Salvaged;
import org.amends.store.backup.Restoring;
import picocli.CommandLine.Model.CommandSpec;

/** What `store restore` and `store rescue` say, described by `store-restore.schema.json` and `store-rescue.schema.json`. */
final class RestoreReport {

    private RestoreReport() {
    }

    /** Says it and gives the exit code: 1 when something could not be brought back. */
    static int told(Restoring.Restored done, String which, CommandSpec spec, StoreMessages say) {
        Salvaged salvaged = done.salvaged();
        CareRun.print(spec, json(done, which));
        CareRun.warn(spec, say.text(which.equals("rescue") ? "rescue.done" : "restore.done", done.folder(), salvaged.events(), salvaged.cases()));
        done.before().ifPresent(before -> CareRun.warn(spec, say.text("restore.before", before)));
        salvaged.gaps().forEach(gap -> CareRun.warn(spec, say.text("restore.gap", gap.from(), gap.to(), gap.incarnation())));
        salvaged.unreadable().forEach(name -> CareRun.warn(spec, say.text("restore.unreadable", name)));
        return (salvaged.gaps().isEmpty() ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private static String json(Restoring.Restored done, String which) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("schema", "amends.store-" + which + "/1").put("folder", done.folder().toString())
                .put("before", done.before().map(Path::toString).orElse(null)).put("events", done.salvaged().events())
                .put("cases", done.salvaged().cases()).put("missing", done.salvaged().missing());
        ArrayNode gaps = json.putArray("gaps");
        done.salvaged().gaps().forEach(gap -> gaps.addObject().put("incarnation", gap.incarnation())
                .put("from", gap.from()).put("to", gap.to()));
        ArrayNode unreadable = json.putArray("unreadable");
        done.salvaged().unreadable().forEach(unreadable::add);
        return json.toPrettyString();
    }
}
