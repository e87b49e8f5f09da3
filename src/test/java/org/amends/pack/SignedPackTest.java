package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.util.TreeMap;
import org.amends.pack.archive.IssuerKeys;
import org.amends.pack.archive.PackSignature;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed file says who issued these bytes; any other byte, and it says nothing. */
class SignedPackTest {
    private final KeyPair issuer = IssuerKeys.fresh();
    @TempDir
    private Path dir;
    private Path file;

    @BeforeEach
    void sign() throws InvalidKeyException {
        file = dir.resolve("good.amendspack");
        SignedPack.sign(BrokenPack.GOOD, issuer.getPrivate(), issuer.getPublic(), file);
    }

    private void rewrite(TreeMap<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PackZip.write(files, out);
        }
    }

    @Test
    void theFileHoldsTheSamePackAsTheFolder() {
        assertThat(PackDigest.of(file)).isEqualTo(PackDigest.of(BrokenPack.GOOD));
        assertThat(new PackLoader().load(file) instanceof PackReading.Whole(var policy)
                && policy.id().sha256().equals(PackDigest.of(file))).isTrue();
    }

    @Test
    void saysWhoSigned() {
        assertThat(SignedPack.verify(file)).isEqualTo(
                new SignedPack.Signed(PackDigest.of(BrokenPack.GOOD), issuer.getPublic()));
    }

    @Test
    void oneByteMoreAndItIsForged() throws IOException {
        TreeMap<String, byte[]> files = PackZip.read(file, new Problems());
        files.put("README.md", new byte[] {'x'});
        rewrite(files);
        assertThat(SignedPack.verify(file)).isInstanceOf(SignedPack.Forged.class);
    }

    @Test
    void aSignatureForAnotherPackIsForged() throws IOException, InvalidKeyException {
        TreeMap<String, byte[]> files = PackZip.read(file, new Problems());
        files.put(PackSignature.ENTRY,
                PackSignature.sign("0".repeat(64), issuer.getPrivate(), issuer.getPublic()).json());
        rewrite(files);
        assertThat(SignedPack.verify(file)).isInstanceOf(SignedPack.Forged.class);
    }

    @Test
    void aStrangersKeyInAnIssuersNameIsForged() throws IOException, InvalidKeyException {
        KeyPair stranger = IssuerKeys.fresh();
        String digest = PackDigest.of(file);
        TreeMap<String, byte[]> files = PackZip.read(file, new Problems());
        files.put(PackSignature.ENTRY, PackSignature.sign(digest, stranger.getPrivate(), issuer.getPublic()).json());
        rewrite(files);
        assertThat(SignedPack.verify(file)).isInstanceOf(SignedPack.Forged.class);
    }

    @Test
    void withoutASignatureItIsUnsigned() throws IOException {
        TreeMap<String, byte[]> files = PackZip.read(file, new Problems());
        files.remove(PackSignature.ENTRY);
        rewrite(files);
        assertThat(SignedPack.verify(file)).isInstanceOf(SignedPack.Unsigned.class);
        files.put(PackSignature.ENTRY, "{\"form\": \"other\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        rewrite(files);
        assertThat(SignedPack.verify(file)).isInstanceOf(SignedPack.Forged.class);
    }

    @Test
    void halvesOfTwoKeysSignNothing() {
        KeyPair other = IssuerKeys.fresh();
        assertThatThrownBy(() -> SignedPack.sign(BrokenPack.GOOD, issuer.getPrivate(), other.getPublic(),
                dir.resolve("x"))).isInstanceOf(InvalidKeyException.class);
        assertThat(dir.resolve("x")).doesNotExist();
    }

    @Test
    void keysSurviveTheirTextForm() {
        assertThat(IssuerKeys.publicKey(IssuerKeys.pem(issuer.getPublic()))).contains(issuer.getPublic());
        assertThat(IssuerKeys.privateKey(IssuerKeys.pem(issuer.getPrivate()))).contains(issuer.getPrivate());
        assertThat(IssuerKeys.publicKey("hello")).isEmpty();
        assertThat(IssuerKeys.privateKey(IssuerKeys.pem(issuer.getPublic()))).isEmpty();
        assertThat(IssuerKeys.publicKey("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")).isEmpty();
    }
}
