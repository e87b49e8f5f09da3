package org.amends.journal;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.amends.core.identity.Ids;
import org.amends.core.timing.Ticks;

/** Freezes entries into envelopes and reads them back. Holds the logical clock of the stream. One thread. */
final class Envelopes {
    /** 1 had no `case_key`; both are read. */
    private static final int VERSION = 2;
    private static final long SUSPECT_MILLIS = 5 * 60_000L;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    private final Ids ids;
    private final Ticks ticks;
    private final ZoneId zone;
    private long lastWall;
    private int logical;

    Envelopes(Ids ids, Ticks ticks, ZoneId zone) {
        this.ids = ids;
        this.ticks = ticks;
        this.zone = zone;
    }

    /** The entry as the event after this head. */
    Envelope freeze(Entry entry, Head head) {
        ObjectNode node = JSON.createObjectNode();
        node.put("v", VERSION).put("stream", head.stream().toString()).put("seq", head.seq() + 1)
                .put("event_id", ids.next().toString())
                .put("case_id", entry.subject().caseId().map(Object::toString).orElse(null))
                .put("type", entry.subject().type()).put("type_v", entry.subject().form());
        node.set("case_key", entry.caseKey().<JsonNode>map(HubCopy::json).orElseGet(NullNode::getInstance));
        time(node, entry.at());
        people(node, entry);
        entry.subject().policy().ifPresentOrElse(p -> node.putObject("policy").put("id", p.pack())
                .put("version", p.version()).put("sha256", p.sha256()), () -> node.putNull("policy"));
        node.set("payload", entry.payload());
        node.putArray("blobs");
        node.put("prev", head.hash());
        node.put("hash", hash(head.hash(), node));
        return new Envelope(CanonicalJson.bytes(node), node);
    }

    /** Empty when the bytes are no envelope or their hash does not fit them. */
    static Optional<Envelope> read(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (!(node instanceof ObjectNode object) || !object.path("hash").isTextual()) {
                return Optional.empty();
            }
            String hash = object.get("hash").textValue();
            ObjectNode bare = object.deepCopy();
            bare.remove("hash");
            return hash.equals(hash(object.path("prev").asText(), bare))
                    ? Optional.of(new Envelope(bytes, object)) : Optional.empty();
        } catch (IOException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Takes the clock of an event that was kept before this start: the stream's time never goes back. */
    void follow(Envelope kept) {
        follow(kept.clock());
    }

    void follow(String clock) {
        int dash = clock.lastIndexOf('-');
        lastWall = Long.parseLong(clock.substring(0, dash));
        logical = Integer.parseInt(clock.substring(dash + 1));
    }

    /** The stream's clock now. */
    String clock() {
        return lastWall + "-" + logical;
    }

    private static String hash(String previous, ObjectNode withoutHash) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(previous));
            return HexFormat.of().formatHex(digest.digest(CanonicalJson.bytes(withoutHash)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }

    /** Wall time as it is, and beside it what does not lie when the wall clock does. */
    private void time(ObjectNode node, Instant at) {
        long wall = at.toEpochMilli();
        boolean back = wall + SUSPECT_MILLIS < lastWall;
        logical = wall > lastWall ? 0 : logical + 1;
        lastWall = Math.max(lastWall, wall);
        node.put("occurred_at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime()))
                .put("mono_ms", ticks.millis()).put("hlc", clock())
                .put("clock", back ? "suspect" : "ok");
    }

    private static void people(ObjectNode node, Entry entry) {
        node.putObject("actor").put("user", entry.by().person().value()).put("role", entry.by().role().value())
                .put("session", entry.by().session());
        ArrayNode approvals = node.putArray("approvals");
        entry.approvals().forEach(a -> approvals.addObject().put("user", a.by().value())
                .put("role", a.role().value()).put("method", "password").put("at", a.at().toString())
                .put("proof", a.proof()));
    }
}
