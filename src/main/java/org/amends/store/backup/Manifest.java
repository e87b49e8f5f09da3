package org.amends.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amends.journal.Head;

/** What a backup says of itself, in clear: when, up to which event, and the digest of each file. Names no person. */
record Manifest(Instant made, Reach reach, Map<String, String> digests) {
    static final String NAME = "backup.json";
    private static final String FORMAT = "amends.backup/1";

    /** The last event in it, and how many there are. */
    record Reach(String stream, long seq, String hash, long events) {

        static Reach of(Head head) {
            return new Reach(head.stream().toString(), head.seq(), head.hash(), head.position());
        }
    }

    byte[] json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("format", FORMAT).put("made", made.toString()).put("stream", reach.stream()).put("seq", reach.seq())
                .put("hash", reach.hash()).put("events", reach.events());
        ObjectNode files = json.putObject("files");
        new TreeMap<>(digests).forEach(files::put);
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when this is no manifest of ours. */
    static Optional<Manifest> read(byte[] bytes) {
        try {
            JsonNode json = new ObjectMapper().readTree(bytes);
            if (!json.path("format").asText().equals(FORMAT)) {
                return Optional.empty();
            }
            Map<String, String> digests = new TreeMap<>();
            json.path("files").properties().forEach(file -> digests.put(file.getKey(), file.getValue().asText()));
            return Optional.of(new Manifest(Instant.parse(json.path("made").asText()), new Reach(
                    json.path("stream").asText(), json.path("seq").asLong(), json.path("hash").asText(),
                    json.path("events").asLong()), digests));
        } catch (IOException | java.time.DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
