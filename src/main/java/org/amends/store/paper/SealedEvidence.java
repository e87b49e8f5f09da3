package org.amends.store.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.amends.core.casefile.CaseId;
import org.amends.core.evidence.Evidence;
import org.amends.core.caseload.EvidenceArchive;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskRoom;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.evidence.EvidenceCleaner;
import org.amends.vault.seal.Sealing;

/** Evidence, each piece sealed under the key of its case in a file named by its digest: with the key gone it is gone. */
public final class SealedEvidence implements EvidenceArchive {
    private final StoreFiles files;
    private final CaseKeys keys;
    private final EvidenceCleaner cleaner;

    public SealedEvidence(StoreFiles files, CaseKeys keys, EvidenceCleaner cleaner) {
        this.files = files;
        this.keys = keys;
        this.cleaner = cleaner;
    }

    @Override
    public Taken take(CaseId id, Evidence.Brought brought, byte[] file) {
        if (file.length == 0) {
            return new Declined("evidence.empty");
        }
        if (file.length > Evidence.LARGEST) {
            return new Declined("evidence.too-large");
        }
        Optional<EvidenceMedia> media = EvidenceMedia.of(file);
        if (media.isEmpty()) {
            return new Declined("evidence.kind");
        }
        Optional<byte[]> clean = cleaner.clean(media.get(), file);
        if (clean.isEmpty()) {
            return new Declined("evidence.harmed");
        }
        String digest = digest(clean.get());
        keep(id, digest, clean.get());
        return new Kept(new Evidence(brought.kind(), brought.rule(), brought.piece(), digest, media.get(), clean.get().length));
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

    private void keep(CaseId id, String digest, byte[] clean) {
        try {
            if (!files.exists(name(id, digest))) {
                DiskRoom.expectMoreThan(DiskRoom.SCARCE, files);
                files.replace(name(id, digest), Sealing.seal(keys.keyFor(id), clean, bound(id, digest)));
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static String name(CaseId id, String digest) {
        return id.value() + "-" + digest + ".evidence";
    }

    /** A piece moved to another case, or renamed, no longer opens. */
    private static byte[] bound(CaseId id, String digest) {
        return (id.value() + " " + digest).getBytes(StandardCharsets.US_ASCII);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
