package org.amends.sync.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.StreamId;
import org.amends.sync.outbox.Cursors;
import org.amends.vault.seal.StoreKeys;
import org.amends.wire.Ack;

/**
 * How far head office has confirmed, which events it set aside, and when it was last heard, in one sealed file. One that cannot be read is
 * as good as none: head office is asked again from the first event, and nothing comes twice. One thread.
 */
public final class CursorFile implements Cursors {
    private static final JsonMapper JSON = new JsonMapper();

    private final SealedFile file;
    private final Map<StreamId, Cursor> cursors = new LinkedHashMap<>();
    private final List<Aside> asides = new ArrayList<>();
    private Optional<Instant> heard = Optional.empty();

    /** An event that head office keeps but does not count yet. */
    public record Aside(StreamId stream, long seq, String reason) {
    }

    public CursorFile(StoreFiles files, StoreKeys keys) {
        file = new SealedFile(files, keys, "sync.cursors");
        try {
            file.read().ifPresent(this::take);
        } catch (Fault unreadable) {
            forget();
        }
    }

    /** Of another hub nothing is known: all goes again. */
    public void forget() {
        cursors.clear();
        asides.clear();
        heard = Optional.empty();
    }

    @Override
    public Cursor of(StreamId stream) {
        return cursors.getOrDefault(stream, Cursor.NONE);
    }

    @Override
    public void move(StreamId stream, Cursor cursor) {
        cursors.put(stream, cursor);
        keep();
    }

    /** Head office was heard with a signed word; what it set aside is remembered once. */
    public void heard(Instant at, StreamId stream, List<Ack.SetAside> aside) {
        heard = Optional.of(at);
        aside.stream().map(each -> new Aside(stream, each.seq(), each.reason())).filter(each -> !asides.contains(each)).forEach(asides::add);
        keep();
    }

    public List<Aside> asides() {
        return List.copyOf(asides);
    }

    /** When head office last gave its signed word. */
    public Optional<Instant> heard() {
        return heard;
    }

    private void keep() {
        ObjectNode all = JSON.createObjectNode();
        heard.ifPresent(at -> all.put("heard", at.toString()));
        ObjectNode streams = all.putObject("streams");
        cursors.forEach((stream, cursor) -> streams.putObject(stream.toString()).put("through", cursor.through()).put("hash", cursor.hash()));
        asides.forEach(each -> all.withArray("aside").addObject().put("stream", each.stream().toString()).put("seq", each.seq())
                .put("reason", each.reason()));
        try {
            file.keep(JSON.writeValueAsBytes(all));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    private void take(byte[] plain) {
        try {
            JsonNode all = JSON.readTree(plain);
            all.path("streams").properties().forEach(each -> cursors.put(StreamId.parse(each.getKey()),
                    new Cursor(each.getValue().path("through").asLong(), each.getValue().path("hash").asText())));
            all.path("aside").forEach(each -> asides.add(new Aside(StreamId.parse(each.path("stream").asText()), each.path("seq").asLong(),
                    each.path("reason").asText())));
            heard = all.has("heard") ? Optional.of(Instant.parse(all.path("heard").asText())) : Optional.empty();
        } catch (IOException | java.time.DateTimeException | IllegalArgumentException bent) {
            forget();
        }
    }
}
