package org.amends.journal.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.amends.journal.Envelope;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.DeviceKey;

/**
 * One seal: this device vouches that the events from `first` to `last` of its stream end in `lastHash`. It stands in the
 * chain as an event of its own right after the last one, so what a seal covers and the seal itself travel together.
 */
record Seal(StreamId stream, long first, long last, String lastHash, Instant at) {
    static final String TYPE = "journal.Sealed";
    static final int FORM = 1;

    ObjectNode signed(DeviceKey key) {
        return JsonNodeFactory.instance.objectNode().put("alg", "Ed25519").put("first", first).put("last", last)
                .put("count", count()).put("last_hash", lastHash).put("at", at.toString())
                .put("key", base64(key.publicKey())).put("signature", base64(key.sign(message())));
    }

    /** Whether the payload of a seal's event says exactly this, signed by the key it names. */
    boolean isSaidBy(JsonNode payload) {
        return payload.path("first").asLong() == first && payload.path("last").asLong() == last
                && payload.path("count").asLong() == count() && payload.path("last_hash").asText().equals(lastHash)
                && DeviceKey.verifies(keyOf(payload), message(), bytes(payload.path("signature")));
    }

    /** The seal that an event of this type must hold when it follows what stands unsealed from `first` on. */
    static Seal expected(Envelope event, long first) {
        return new Seal(event.stream(), first, event.seq() - 1, event.previousHash(), said(event));
    }

    static byte[] keyOf(JsonNode payload) {
        return bytes(payload.path("key"));
    }

    static long firstOf(JsonNode payload) {
        return payload.path("first").asLong();
    }

    private static Instant said(Envelope event) {
        return Instant.parse(event.payload().path("at").asText("1970-01-01T00:00:00Z"));
    }

    private long count() {
        return last - first + 1;
    }

    private byte[] message() {
        return String.join("\n", "amends-seal/" + FORM, stream.toString(), Long.toString(first), Long.toString(last),
                lastHash, Long.toString(count()), at.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.asText());
    }
}
