package org.amends.hub.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.amends.journal.Envelope;
import org.amends.journal.EventCodec;
import org.amends.journal.HubCopy;
import org.amends.journal.seal.SealCheck;
import org.amends.journal.seal.Sealer;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Opaque;

/**
 * One event of a batch, read as far as the hub must: its place in the chain, what lists need, and its frozen bytes. `aside` says why it does
 * not count yet; empty when it does.
 */
public record Line(long seq, String prev, String hash, Facts facts, byte[] bytes, Optional<String> aside) {
    static final String UNREADABLE = "unreadable";
    static final String UNKNOWN_TYPE = "unknown_type";
    static final String UNKNOWN_FORM = "unknown_form";
    static final String SEAL_BROKEN = "seal_broken";
    static final String SEAL_FOREIGN = "seal_foreign";
    private static final int DEPTH = 32;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build()).build()).build();

    /** What lists and views are made from. */
    public record Facts(UUID event, Optional<UUID> ofCase, String type, int form, Instant at) {
    }

    /** Empty when it is no event of this stream, or its hash does not fit its bytes. */
    static Optional<Line> read(byte[] line, StreamId stream, Instant received) {
        Optional<Opaque> opaque = Opaque.read(line);
        if (opaque.isPresent()) {
            Opaque kept = opaque.get();
            Facts facts = new Facts(UUID.nameUUIDFromBytes(kept.bytes()), Optional.empty(), UNREADABLE, 0, received);
            return Optional.of(new Line(kept.seq(), kept.prev(), kept.hash(), facts, line, Optional.of(UNREADABLE)));
        }
        try {
            JsonNode json = JSON.readTree(line);
            boolean isOfStream = json != null && stream.toString().equals(json.path("stream").textValue());
            return isOfStream ? Envelope.read(line).map(event -> of(event, json, line)) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Line of(Envelope event, JsonNode json, byte[] line) {
        JsonNode ofCase = json.path("case_id");
        Facts facts = new Facts(UUID.fromString(text(json, "event_id")), ofCase.isTextual() ? Optional.of(UUID.fromString(ofCase.textValue()))
                : Optional.empty(), text(json, "type"), json.path("type_v").asInt(-1), OffsetDateTime.parse(text(json, "occurred_at")).toInstant());
        if (!json.path("seq").isIntegralNumber() || !text(json, "prev").matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no place in a chain");
        }
        return new Line(event.seq(), event.previousHash(), event.hash(), facts, line, aside(facts));
    }

    private static Optional<String> aside(Facts facts) {
        if (!EventCodec.knows(facts.type()) && !facts.type().equals(Sealer.TYPE) && !facts.type().equals(HubCopy.LATER)) {
            return Optional.of(UNKNOWN_TYPE);
        }
        return facts.form() == EventCodec.FORM ? Optional.empty() : Optional.of(UNKNOWN_FORM);
    }

    /** The same, held against the device's key when it is a seal: one that does not hold is kept and set aside. */
    Line checked(Supplier<Optional<byte[]>> deviceKey) {
        if (aside.isPresent() || !facts.type().equals(Sealer.TYPE)) {
            return this;
        }
        Optional<byte[]> key = deviceKey.get();
        SealCheck check = key.isEmpty() ? SealCheck.GOOD : Envelope.read(bytes).map(event -> SealCheck.of(event, key.get())).orElse(SealCheck.BROKEN);
        return switch (check) {
            case GOOD -> this;
            case BROKEN -> new Line(seq, prev, hash, facts, bytes, Optional.of(SEAL_BROKEN));
            case FOREIGN -> new Line(seq, prev, hash, facts, bytes, Optional.of(SEAL_FOREIGN));
        };
    }

    private static String text(JsonNode json, String name) {
        String text = json.path(name).textValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }
}
