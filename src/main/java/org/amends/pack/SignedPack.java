package org.amends.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import java.util.TreeMap;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.pack.archive.PackSignature;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;

/** A pack as one signed file, `.amendspack`: made and verified. Any thread. Whom a counter trusts is asked elsewhere. */
public sealed interface SignedPack {

    /** No signature lies in it. */
    record Unsigned(String sha256) implements SignedPack {
    }

    /** A signature lies in it, and it is not one for these bytes. */
    record Forged(String sha256) implements SignedPack {
    }

    /** These bytes carry a signature by this key. */
    record Signed(String sha256, PublicKey issuer) implements SignedPack {
    }

    /**
     * Writes the pack with its signature; the file is whole or not there. The pack is signed as it lies: ask the loader first. Throws
     * InvalidKeyException for a key that is no Ed25519 key, a Fault when the file cannot be written.
     */
    static Signed sign(Path pack, PrivateKey key, PublicKey issuer, Path out) throws InvalidKeyException {
        PackFolder folder = PackFolder.read(pack, new Problems());
        PackSignature signature = PackSignature.sign(folder.sha256(), key, issuer);
        if (!signature.holdsFor(folder.sha256())) {
            throw new InvalidKeyException("the two halves of the key do not belong together");
        }
        TreeMap<String, byte[]> files = new TreeMap<>(folder.files());
        files.put(PackSignature.ENTRY, signature.json());
        Path draft = out.resolveSibling(out.getFileName() + ".new");
        try {
            try (OutputStream to = Files.newOutputStream(draft)) {
                PackZip.write(files, to);
            }
            Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Fault(FaultCode.READ_ONLY, unwritable, out.toString());
        }
        return new Signed(folder.sha256(), issuer);
    }

    /** What the file's signature is worth; a file that is no archive counts as unsigned. */
    static SignedPack verify(Path file) {
        TreeMap<String, byte[]> files = Files.isRegularFile(file) ? PackZip.read(file, new Problems()) : new TreeMap<>();
        String sha256 = PackDigest.of(file);
        byte[] signed = files.get(PackSignature.ENTRY);
        if (signed == null) {
            return new Unsigned(sha256);
        }
        Optional<PackSignature> signature = PackSignature.read(signed).filter(s -> s.holdsFor(sha256));
        return signature.<SignedPack>map(s -> new Signed(sha256, s.key())).orElseGet(() -> new Forged(sha256));
    }
}
