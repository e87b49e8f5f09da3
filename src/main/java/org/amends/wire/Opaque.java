package org.amends.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/**
 * An event the hub could not read, sent once more as plain bytes with the number, the hash before it and its own, so that the chain has no
 * gap and nothing else waits for it. The hub keeps it set aside.
 */
public record Opaque(long seq, String prev, String hash, byte[] bytes) {
    private static final JsonMapper JSON = new JsonMapper();

    public byte[] line() {
        try {
            return JSON.writeValueAsBytes(JSON.createObjectNode().put("opaque", Base64.getEncoder().encodeToString(bytes)).put("seq", seq)
                    .put("prev", prev).put("hash", hash));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** Empty when the line is something else. */
    public static Optional<Opaque> read(byte[] line) {
        try {
            JsonNode node = JSON.readTree(line);
            boolean isOpaque = node != null && node.path("opaque").isTextual() && node.path("seq").canConvertToLong()
                    && node.path("prev").asText().matches("[0-9a-f]{64}") && node.path("hash").asText().matches("[0-9a-f]{64}");
            return isOpaque ? Optional.of(new Opaque(node.path("seq").longValue(), node.path("prev").textValue(), node.path("hash").textValue(),
                    Base64.getDecoder().decode(node.path("opaque").textValue()))) : Optional.empty();
        } catch (IOException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
