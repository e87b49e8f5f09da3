package org.amends.store.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.amends.core.evidence.Attached;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.EvidenceArchive;
import org.amends.core.caseload.PaperArchive;
import org.amends.journal.Disclosure;
import org.amends.journal.Envelope;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.seal.DeviceKey;

/**
 * One case as a set of files that prove themselves with sha256sum and openssl alone: events as they stand in the chain and in
 * clear, sheets, evidence, a list of digests, and this counter's signature over the list. Store thread.
 */
public final class CaseBundle {
    private static final String SUMS = "SHA256SUMS.txt";
    private final CaseKeys keys;
    private final PaperArchive papers;
    private final EvidenceArchive evidence;
    private final DeviceKey device;

    public CaseBundle(CaseKeys keys, PaperArchive papers, EvidenceArchive evidence, DeviceKey device) {
        this.keys = keys;
        this.papers = papers;
        this.evidence = evidence;
        this.device = device;
    }

    /** The files by name. */
    public Map<String, byte[]> of(CaseFile file, List<Envelope> events) {
        Map<String, byte[]> files = new TreeMap<>();
        CaseId id = file.ref().id();
        for (Envelope event : events) {
            String name = String.format(Locale.ROOT, "event-%06d", event.seq());
            files.put(name + ".json", event.bytes());
            files.put(name + ".hashed.bin", Disclosure.hashed(event));
            files.put(name + ".clear.json", Disclosure.opened(event, keys.find(id)));
        }
        file.closing().paper().issued().forEach(sheet -> papers.find(id, sheet.digest())
                .ifPresent(pdf -> files.put("sheet-" + sheet.digest() + ".pdf", pdf)));
        for (Attached one : file.resolution().awards().evidence()) {
            String kind = one.evidence().media().name().toLowerCase(Locale.ROOT);
            evidence.find(id, one.evidence().digest())
                    .ifPresent(bytes -> files.put("evidence-" + one.evidence().digest() + "." + kind, bytes));
        }
        files.put("counter-key.pem", pem(device.publicKey()));
        files.put("READ-ME.txt", readMe());
        byte[] sums = sums(files);
        files.put(SUMS, sums);
        files.put(SUMS + ".sig", device.sign(sums));
        return files;
    }

    private static byte[] sums(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> lines.append(digest(bytes)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pem(byte[] key) {
        return ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] readMe() {
        try (InputStream in = CaseBundle.class.getResourceAsStream("READ-ME.txt")) {
            if (in == null) {
                throw new IllegalStateException("READ-ME.txt must be beside this class");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("reading from the program itself", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
