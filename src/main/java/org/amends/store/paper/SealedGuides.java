package org.amends.store.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.queue.GuideArchive;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Sealing;

/** Guides that went out, each sealed under the store's own key in a file named by its digest: nobody's data stand in them. */
public final class SealedGuides implements GuideArchive {
    private final StoreFiles files;
    private final SecretKey key;

    public SealedGuides(StoreFiles files, SecretKey key) {
        this.files = files;
        this.key = key;
    }

    @Override
    public void keep(Sheet sheet) {
        try {
            if (!files.exists(name(sheet.digest()))) {
                files.replace(name(sheet.digest()), Sealing.seal(key, sheet.pdf(), bound(sheet.digest())));
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public Optional<byte[]> find(String digest) {
        try {
            return files.exists(name(digest)) ? Sealing.open(key, files.readAll(name(digest)), bound(digest)) : Optional.empty();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static String name(String digest) {
        return "guide-" + digest + ".sheet";
    }

    private static byte[] bound(String digest) {
        return ("guide " + digest).getBytes(StandardCharsets.US_ASCII);
    }
}
