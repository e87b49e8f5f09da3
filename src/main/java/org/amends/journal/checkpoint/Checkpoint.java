package org.amends.journal.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.journal.Head;
import org.amends.journal.JournalOpening;
import org.amends.journal.JournalWalk;
import org.amends.journal.file.StoreFile;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;

/**
 * Up to where a journal was walked and found whole, sealed under a key derived from the journal's. It is believed only while every
 * segment it covers has the name, the length and the head it had; otherwise, or when it cannot be opened, everything is walked. What is
 * bent inside a covered segment is found by `store verify`, by each backup, and when the tables are made anew. One thread.
 */
public final class Checkpoint {
    public static final String FILE = "checkpoint.known";
    private static final byte[] BOUND = "amends/checkpoint/1".getBytes(StandardCharsets.US_ASCII);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StoreFiles files;
    private final SecretKey key;

    /** What is known, and what those who follow the events had learnt up to there. */
    public record Mark(JournalOpening.Known known, List<String> learnt) {
        public Mark {
            learnt = List.copyOf(learnt);
        }
    }

    public Checkpoint(StoreFiles files, SecretKey journalKey) {
        this.files = files;
        this.key = Derivation.key(journalKey.getEncoded(), new byte[0], "amends/checkpoint");
    }

    /** What may be believed; empty when there is none, when it is damaged or of another key, or when a segment is not as it was. */
    public Optional<Mark> read() throws IOException {
        if (!files.exists(FILE)) {
            return Optional.empty();
        }
        Optional<JsonNode> said = Sealing.open(key, files.readAll(FILE), BOUND).flatMap(Checkpoint::json);
        List<String> present = JournalWalk.segments(files);
        int covered = said.map(json -> json.path("segments").asInt()).orElse(0);
        if (covered == 0 || covered > present.size()
                || !digest(present.subList(0, covered)).equals(said.get().path("digest").asText())) {
            return Optional.empty();
        }
        return said.map(json -> mark(json, present.subList(0, covered)));
    }

    /** Replaces what stood before, on the medium when it returns. */
    public void write(Mark mark) throws IOException {
        Head head = mark.known().head();
        ObjectNode json = JSON.createObjectNode().put("segments", mark.known().names().size())
                .put("digest", digest(mark.known().names())).put("stream", head.stream().toString()).put("seq", head.seq())
                .put("hash", head.hash()).put("incarnations", head.incarnations()).put("position", head.position())
                .put("clock", mark.known().clock());
        mark.learnt().forEach(json.putArray("learnt")::add);
        files.replace(FILE, Sealing.seal(key, JSON.writeValueAsBytes(json), BOUND));
    }

    /** Takes it away, so that the next opening walks everything. False when there was none. */
    public static boolean drop(StoreFiles files) throws IOException {
        boolean wasThere = files.exists(FILE);
        if (wasThere) {
            files.delete(FILE);
            files.forceFolder();
        }
        return wasThere;
    }

    private static Mark mark(JsonNode json, List<String> names) {
        Head head = new Head(StreamId.parse(json.path("stream").asText()), json.path("seq").asLong(),
                json.path("hash").asText(), json.path("incarnations").asInt(), json.path("position").asLong());
        return new Mark(new JournalOpening.Known(head, names, json.path("clock").asText()),
                json.path("learnt").valueStream().map(JsonNode::asText).toList());
    }

    private static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.of(JSON.readTree(bytes));
        } catch (IOException wrong) {
            return Optional.empty();
        }
    }

    /** Over the name, the length and the head of each segment. */
    private String digest(List<String> names) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer head = ByteBuffer.allocate(Segment.HEAD);
        for (String name : names) {
            try (StoreFile file = files.open(name)) {
                head.clear();
                file.read(0, head);
                digest.update(name.getBytes(StandardCharsets.US_ASCII));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(file.size()).flip());
                digest.update(head.array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
