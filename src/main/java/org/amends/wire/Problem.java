package org.amends.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** What went wrong, as problem details (RFC 9457). `seq` is the event it is about, or the one expected next; `hash` the hub's, of a fork. */
public record Problem(ProblemCode code, Optional<Long> seq, Optional<String> hash) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:amends:problem:";
    private static final JsonMapper JSON = new JsonMapper();

    public static Problem of(ProblemCode code) {
        return new Problem(code, Optional.empty(), Optional.empty());
    }

    public static Problem at(ProblemCode code, long seq) {
        return new Problem(code, Optional.of(seq), Optional.empty());
    }

    public byte[] bytes() {
        ObjectNode node = JSON.createObjectNode().put("type", TYPE + code.word()).put("title", code.word()).put("status", code.status());
        seq.ifPresent(at -> node.put("seq", at));
        hash.ifPresent(theirs -> node.put("hub_hash", theirs));
        try {
            return JSON.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** Empty when the bytes are no problem of this protocol: somebody else answered. */
    public static Optional<Problem> read(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            String type = node == null ? "" : node.path("type").asText();
            if (!type.startsWith(TYPE)) {
                return Optional.empty();
            }
            return ProblemCode.of(type.substring(TYPE.length())).map(code -> new Problem(code,
                    node.path("seq").canConvertToLong() && node.path("seq").isIntegralNumber() ? Optional.of(node.path("seq").longValue())
                            : Optional.empty(),
                    node.path("hub_hash").isTextual() ? Optional.of(node.path("hub_hash").textValue()) : Optional.empty()));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
