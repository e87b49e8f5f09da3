package org.amends.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseId;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.journal.segment.StreamId;

/**
 * One kept event, in the form of sync.md 7.2: its frozen bytes, which never change again, and a reading of them.
 * `hash` is SHA-256 over the hash before it and the canonical bytes without the hash itself.
 */
public final class Envelope {
    private final byte[] bytes;
    private final ObjectNode json;

    Envelope(byte[] bytes, ObjectNode json) {
        this.bytes = bytes;
        this.json = json;
    }

    /** Reads frozen bytes; empty when they are no envelope or their hash does not fit them. */
    public static Optional<Envelope> read(byte[] bytes) {
        return Envelopes.read(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public StreamId stream() {
        return StreamId.parse(json.get("stream").textValue());
    }

    public long seq() {
        return json.get("seq").longValue();
    }

    public String hash() {
        return json.get("hash").textValue();
    }

    public String previousHash() {
        return json.get("prev").textValue();
    }

    public String type() {
        return json.get("type").textValue();
    }

    public Instant occurredAt() {
        return OffsetDateTime.parse(json.get("occurred_at").textValue()).toInstant();
    }

    public Optional<CaseId> caseId() {
        return json.get("case_id").isNull() ? Optional.empty()
                : Optional.of(new CaseId(UUID.fromString(json.get("case_id").textValue())));
    }

    /** A copy of the event without its hash: what the hash is made of. */
    ObjectNode withoutHash() {
        ObjectNode bare = json.deepCopy();
        bare.remove("hash");
        return bare;
    }

    /** What a case's first event says of its key; empty in all others and in envelopes of version 1. */
    public Optional<HubCopy> caseKey() {
        return HubCopy.read(json.path("case_key"));
    }

    /** The stream's logical clock: milliseconds, a dash, a count within the same one. */
    String clock() {
        return json.get("hlc").textValue();
    }

    public Actor actor() {
        var actor = json.get("actor");
        return new Actor(new PersonId(actor.get("user").textValue()), new RoleId(actor.get("role").textValue()),
                actor.get("session").textValue());
    }

    public ObjectNode payload() {
        return (ObjectNode) json.get("payload");
    }
}
