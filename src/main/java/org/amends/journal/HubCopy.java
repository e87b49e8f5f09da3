package org.amends.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;
import org.amends.vault.seal.WrappedKey;

/**
 * What a case's first event says of the case's key: the copy wrapped for the hub, or that no hub was known when the case
 * was opened. In the envelope `case_key`: null in all other events, `{"hub":null}` for no hub, else the wrapped key.
 */
public record HubCopy(Optional<WrappedKey> hub) {
    /** The type of the event that says it later, for a case that was opened before a hub was known. */
    public static final String LATER = "journal.KeyWrapped";

    /** The payload of an event that says nothing but the key. */
    public static ObjectNode nothingElse() {
        return Envelopes.object();
    }

    ObjectNode json() {
        ObjectNode node = Envelopes.object();
        hub.ifPresentOrElse(key -> node.putObject("hub").put("alg", WrappedKey.ALGORITHM).put("to", key.hubKey())
                .put("once", base64(key.once())).put("sealed", base64(key.sealed())), () -> node.putNull("hub"));
        return node;
    }

    /** Empty for null and for envelopes older than this field. */
    static Optional<HubCopy> read(JsonNode caseKey) {
        if (!caseKey.isObject()) {
            return Optional.empty();
        }
        JsonNode hub = caseKey.path("hub");
        return Optional.of(new HubCopy(hub.isObject() && WrappedKey.ALGORITHM.equals(hub.path("alg").asText())
                ? Optional.of(new WrappedKey(hub.path("to").asText(), bytes(hub.path("once")), bytes(hub.path("sealed"))))
                : Optional.empty()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.asText());
    }
}
