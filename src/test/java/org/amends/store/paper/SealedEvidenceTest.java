package org.amends.store.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.EvidenceArchive;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Pictures;
import org.amends.fixtures.Stores;
import org.amends.sheet.PdfCleaner;
import org.amends.store.StoreSession;
import org.amends.vault.evidence.EvidenceCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real store: nothing in clear on the disk, found again after a restart, gone with the key of its case. */
class SealedEvidenceTest {
    private static final CaseId CASE = Cases.REF.id();
    private static final EvidenceCleaner CLEANER = new EvidenceCleaner(PdfCleaner::clean);
    @TempDir
    private Path dir;

    private static Evidence kept(EvidenceArchive.Taken taken) {
        assertThat(taken).isInstanceOf(EvidenceArchive.Kept.class);
        return ((EvidenceArchive.Kept) taken).evidence();
    }

    @Test
    void isKeptCleanSealedAndFoundAfterARestart() throws IOException {
        Evidence evidence;
        try (StoreSession store = Stores.open(dir)) {
            evidence = kept(store.evidence(CLEANER).take(CASE, new Evidence.Brought(EvidenceKind.RECEIPT, "cn-receipts-2021", ""), Pictures.jpeg(6)));
        }
        assertThat(evidence.media()).isEqualTo(EvidenceMedia.JPEG);
        assertThat(evidence.digest()).hasSize(64);
        try (StoreSession store = Stores.open(dir)) {
            byte[] found = store.evidence(CLEANER).find(CASE, evidence.digest()).orElseThrow();
            assertThat(found).hasSize((int) evidence.bytes());
            assertThat(Pictures.colours(found)).isEqualTo(Pictures.colours(Pictures.jpeg(6)));
            assertThat(new String(found, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        }
        try (Stream<Path> files = Files.list(dir.resolve("evidence"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1).allSatisfy(file -> assertThat(
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("JFIF"));
        }
    }

    @Test
    void anotherCaseDoesNotOpenIt() {
        try (StoreSession store = Stores.open(dir)) {
            Evidence evidence = kept(store.evidence(CLEANER).take(CASE, new Evidence.Brought(EvidenceKind.PHOTO, "", ""), Pictures.png()));
            assertThat(store.evidence(CLEANER).find(new CaseId(new UUID(9, 9)), evidence.digest())).isEmpty();
        }
    }

    @Test
    void theSamePhotoTwiceIsOneFile() throws IOException {
        try (StoreSession store = Stores.open(dir)) {
            Evidence first = kept(store.evidence(CLEANER).take(CASE, new Evidence.Brought(EvidenceKind.PHOTO, "", ""), Pictures.png()));
            assertThat(kept(store.evidence(CLEANER).take(CASE, new Evidence.Brought(EvidenceKind.PHOTO, "", ""), Pictures.png()))).isEqualTo(first);
        }
        try (Stream<Path> files = Files.list(dir.resolve("evidence"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsNoEvidenceIsDeclinedAndLeavesNothing() {
        try (StoreSession store = Stores.open(dir)) {
            EvidenceArchive archive = store.evidence(CLEANER);
            assertThat(List.of(new byte[0], new byte[(int) Evidence.LARGEST + 1],
                    "MZ".getBytes(StandardCharsets.US_ASCII), "%PDF-1.7 no".getBytes(StandardCharsets.US_ASCII)))
                    .extracting(file -> archive.take(CASE, new Evidence.Brought(EvidenceKind.PHOTO, "", ""), file))
                    .containsExactly(new EvidenceArchive.Declined("evidence.empty"),
                            new EvidenceArchive.Declined("evidence.too-large"),
                            new EvidenceArchive.Declined("evidence.kind"),
                            new EvidenceArchive.Declined("evidence.harmed"));
        }
        assertThat(dir.resolve("evidence").resolve("x")).doesNotExist();
    }
}
