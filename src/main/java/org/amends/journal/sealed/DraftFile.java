package org.amends.journal.sealed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import org.amends.core.draft.Drafts;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Sealing;

/** Half-written texts in one small sealed file, replaced whole at each change: old or new after a crash, never half. */
public final class DraftFile implements Drafts {
    private static final String FILE = "drafts.sealed";
    private static final byte[] BOUND = "amends/drafts/1".getBytes(StandardCharsets.US_ASCII);

    private final StoreFiles files;
    private final SecretKey key;
    private final Map<String, String> texts = new TreeMap<>();

    public DraftFile(StoreFiles files, SecretKey key) {
        this.files = files;
        this.key = key;
        try {
            if (files.exists(FILE)) {
                Sealing.open(key, files.readAll(FILE), BOUND).ifPresent(this::read);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public void save(String place, String text) {
        if (!text.equals(texts.put(place, text))) {
            write();
        }
    }

    @Override
    public Optional<String> find(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    @Override
    public void drop(String place) {
        if (texts.keySet().removeIf(p -> p.equals(place) || p.startsWith(place + "/"))) {
            write();
        }
    }

    private void write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(texts.size());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                bytes(out, text.getKey());
                bytes(out, text.getValue());
            }
            files.replace(FILE, Sealing.seal(key, bytes.toByteArray(), BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void read(byte[] plain) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                texts.put(text(in), text(in));
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static void bytes(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
