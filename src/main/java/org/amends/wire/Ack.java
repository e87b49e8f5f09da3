package org.amends.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.journal.segment.StreamId;

/**
 * What the hub says it holds for ever: of this stream all events through `through`, whose last hash is `hash`. `digest` echoes the body it
 * answers, so that no old or foreign answer can be taken for this one. Only the signed bytes count.
 */
public record Ack(Hub hub, StreamId stream, long through, String hash, String digest, List<SetAside> setAside, Advice advice) {
    public static final String MEDIA_TYPE = "application/vnd.amends.ack+json";
    public static final String SIGNATURE = "Amends-Signature";
    private static final JsonMapper JSON = new JsonMapper();

    public Ack {
        setAside = List.copyOf(setAside);
    }

    /** Which hub, and which life of it: a hub restored from a backup says another. */
    public record Hub(String id, String incarnation) {
    }

    /** An event the hub keeps but does not count yet, and why. */
    public record SetAside(long seq, String reason) {
    }

    /** The hub's time, when it would like to hear again (seconds), how many events it takes at once, the oldest protocol it speaks. */
    public record Advice(Instant now, long nextSeconds, int most, int oldestProtocol) {
    }

    public byte[] bytes() {
        ObjectNode node = JSON.createObjectNode().put("hub", hub.id()).put("hub_incarnation", hub.incarnation())
                .put("stream", stream.toString()).put("acked_through", through).put("head_hash", hash).put("batch_digest", digest)
                .put("server_time", advice.now().toString()).put("next_s", advice.nextSeconds()).put("max_events", advice.most())
                .put("min_protocol", advice.oldestProtocol());
        var aside = node.putArray("quarantined");
        setAside.forEach(each -> aside.addObject().put("seq", each.seq()).put("code", each.reason()));
        try {
            return JSON.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** Empty when the bytes are no acknowledgement. Members it does not know are of a later hub and passed over. */
    public static Optional<Ack> read(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node == null || !node.path("stream").isTextual() || !node.path("acked_through").isIntegralNumber()
                    || !node.path("head_hash").isTextual() || !node.path("batch_digest").isTextual()) {
                return Optional.empty();
            }
            List<SetAside> aside = new ArrayList<>();
            node.path("quarantined").forEach(each -> aside.add(new SetAside(each.path("seq").asLong(), each.path("code").asText())));
            return Optional.of(new Ack(new Hub(node.path("hub").asText(), node.path("hub_incarnation").asText()),
                    StreamId.parse(node.path("stream").textValue()), node.path("acked_through").longValue(), node.path("head_hash").textValue(),
                    node.path("batch_digest").textValue(), aside, new Advice(Instant.parse(node.path("server_time").asText()),
                            node.path("next_s").asLong(), node.path("max_events").asInt(Limits.V1.events()), node.path("min_protocol").asInt(1))));
        } catch (IOException | DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException notAnAck) {
            return Optional.empty();
        }
    }
}
