package org.amends.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.journal.segment.StreamId;

/**
 * What a counter says of a day it sealed: the stream, how many events of it there are through the seal of the day, and the hash there, which
 * stands for every one of them. The counter signs the bytes, the hub answers with an acknowledgement of the same, signed by its own key.
 */
public record DayClose(StreamId stream, LocalDate day, long through, String hash) {
    public static final String MEDIA_TYPE = "application/vnd.amends.day-close+json";
    private static final JsonMapper JSON = new JsonMapper();

    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(JSON.createObjectNode().put("stream", stream.toString()).put("day", day.toString())
                    .put("through", through).put("hash", hash));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    /** Empty when the bytes say no such thing. */
    public static Optional<DayClose> read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (json == null || !json.path("through").isIntegralNumber() || json.path("through").asLong() < 1
                    || !json.path("hash").asText().matches("[0-9a-f]{64}")) {
                return Optional.empty();
            }
            return Optional.of(new DayClose(StreamId.parse(json.path("stream").asText()), LocalDate.parse(json.path("day").asText()),
                    json.path("through").longValue(), json.path("hash").asText()));
        } catch (IOException | DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOne) {
            return Optional.empty();
        }
    }
}
