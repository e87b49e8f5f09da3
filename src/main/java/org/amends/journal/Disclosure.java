package org.amends.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

/** What an event shows to somebody who may read it: its texts in clear, and the bytes its hash is made of. Any thread. */
public final class Disclosure {
    private static final String SEALED = "sealed";

    private Disclosure() {
    }

    /** The hash before it, as 32 bytes, then the canonical bytes without the hash: SHA-256 over these is the event's hash. */
    public static byte[] hashed(Envelope envelope) {
        byte[] bare = CanonicalJson.bytes(envelope.withoutHash());
        return ByteBuffer.allocate(32 + bare.length).put(HexFormat.of().parseHex(envelope.previousHash())).put(bare).array();
    }

    /** The event with each sealed text replaced by `{"text": ...}`; null once erased. */
    public static byte[] opened(Envelope envelope, Optional<SecretKey> key) {
        ObjectNode event = envelope.withoutHash();
        open(event, key);
        return CanonicalJson.bytes(event);
    }

    private static void open(JsonNode node, Optional<SecretKey> key) {
        if (node instanceof ObjectNode object && object.size() == 1 && object.path(SEALED).isTextual()) {
            String sealed = object.path(SEALED).textValue();
            object.removeAll();
            object.put("text", sealed.isEmpty() ? "" : text(Base64.getDecoder().decode(sealed), key));
        } else {
            node.forEach(inner -> open(inner, key));
        }
    }

    private static @Nullable String text(byte[] sealed, Optional<SecretKey> key) {
        return key.flatMap(k -> Sealing.open(k, sealed, new byte[0]))
                .map(plain -> new String(plain, StandardCharsets.UTF_8)).orElse(null);
    }
}
