package org.amends.store.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.guide.Sheet;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.seal.Sealing;

/** Sheets that went out, each sealed under the key of its case in a file named by case and digest: with the key gone it is gone. */
public final class SealedPapers implements PaperArchive {
    private final StoreFiles files;
    private final CaseKeys keys;

    public SealedPapers(StoreFiles files, CaseKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    @Override
    public void keep(CaseId id, Sheet sheet) {
        try {
            if (!files.exists(name(id, sheet.digest()))) {
                files.replace(name(id, sheet.digest()),
                        Sealing.seal(keys.keyFor(id), sheet.pdf(), bound(id, sheet.digest())));
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    @Override
    public Optional<byte[]> find(CaseId id, String digest) {
        try {
            if (!files.exists(name(id, digest))) {
                return Optional.empty();
            }
            byte[] sealed = files.readAll(name(id, digest));
            return keys.find(id).flatMap(key -> Sealing.open(key, sealed, bound(id, digest)));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static String name(CaseId id, String digest) {
        return id.value() + "-" + digest + ".sheet";
    }

    /** A sheet moved to another case, or renamed, no longer opens. */
    private static byte[] bound(CaseId id, String digest) {
        return (id.value() + " " + digest).getBytes(StandardCharsets.US_ASCII);
    }
}
