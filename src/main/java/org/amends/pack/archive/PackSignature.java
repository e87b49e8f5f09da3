package org.amends.pack.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * An issuer's word that a pack with this digest is theirs: Ed25519 over `amends-pack/1`, a line end and the digest in hex. Lies in the
 * archive as `{@value #ENTRY}`, which is no part of the digest. Whether the key is one to be trusted is asked elsewhere.
 */
public record PackSignature(PublicKey key, String sha256, byte[] bytes) {
    /** Its name in the archive. */
    public static final String ENTRY = ".signature.json";
    private static final String FORM = "amends-pack/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Throws InvalidKeyException when the key cannot sign so. */
    public static PackSignature sign(String sha256, PrivateKey key, PublicKey issuer) throws InvalidKeyException {
        return new PackSignature(issuer, sha256, IssuerKeys.sign(key, words(sha256)));
    }

    /** Empty when the text is no signature. */
    public static Optional<PackSignature> read(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null || !node.path("form").asText().equals(FORM)) {
                return Optional.empty();
            }
            byte[] bytes = Base64.getDecoder().decode(node.path("signature").asText());
            return IssuerKeys.publicKey(Base64.getDecoder().decode(node.path("key").asText()))
                    .map(key -> new PackSignature(key, node.path("sha256").asText(), bytes));
        } catch (IOException | IllegalArgumentException noSignature) {
            return Optional.empty();
        }
    }

    public byte[] json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(JSON.createObjectNode().put("form", FORM)
                    .put("sha256", sha256).put("key", Base64.getEncoder().encodeToString(key.getEncoded()))
                    .put("signature", Base64.getEncoder().encodeToString(bytes)));
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** The signature holds for a pack of this digest. */
    public boolean holdsFor(String digest) {
        return sha256.equals(digest) && IssuerKeys.verifies(key, words(digest), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackSignature that && key.equals(that.key) && sha256.equals(that.sha256)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, sha256, Arrays.hashCode(bytes));
    }

    private static byte[] words(String sha256) {
        return (FORM + "\n" + sha256).getBytes(StandardCharsets.UTF_8);
    }
}
