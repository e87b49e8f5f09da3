package org.amends.cli.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.amends.core.headoffice.LineState;

/** How a counter stands with head office, described by `assets/schema/sync.schema.json`. */
final class StatusReport {

    private StatusReport() {
    }

    static String of(LineState state, SyncDoor.Place place, List<SyncDoor.Stream> streams) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("schema", "amends.sync/1").put("standing", small(state.standing())).put("device", place.device()).put("hub", place.address())
                .put("hub_id", place.hub()).put("tenant", place.tenant()).put("events", state.count().kept())
                .put("confirmed", state.count().confirmed()).put("waiting", state.count().waiting());
        state.oldest().ifPresentOrElse(at -> json.put("oldest_waiting", at.toString()), () -> json.putNull("oldest_waiting"));
        state.heard().ifPresentOrElse(at -> json.put("last_heard", at.toString()), () -> json.putNull("last_heard"));
        state.trouble().ifPresentOrElse(why -> json.put("trouble", small(why)), () -> json.putNull("trouble"));
        ArrayNode all = json.putArray("streams");
        streams.forEach(each -> all.addObject().put("stream", each.name()).put("kept", each.kept()).put("confirmed", each.confirmed())
                .put("hash", each.hash()));
        ArrayNode aside = json.putArray("set_aside");
        state.asides().forEach(each -> aside.addObject().put("seq", each.seq()).put("reason", each.reason()).put("type", each.kind())
                .put("at", each.at().toString()));
        return json.toPrettyString();
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
