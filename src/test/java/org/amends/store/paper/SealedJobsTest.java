package org.amends.store.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.Ink;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.Printout;
import org.amends.core.printing.Trouble;
import org.amends.fixtures.Cases;
import org.amends.journal.file.DiskFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedJobsTest {
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");

    @TempDir
    private Path folder;

    private SealedJobs jobs() throws IOException {
        return new SealedJobs(new DiskFiles(folder), KEY);
    }

    private static PrintJob job(String id, PrintJob.Standing standing) {
        return new PrintJob(id, new Printout("recovery", "LARGE", "digest-in-clear", Optional.of(Cases.REF), 3),
                new PrintOrder("前台", "tray-1", Ink.BLACK, 2), Cases.NOW, standing);
    }

    @Test
    void theQueueIsThereAfterARestart() throws IOException {
        PrintJob failed = job("1", PrintJob.Standing.failed(Trouble.REFUSING));
        PrintJob sent = job("2", new PrintJob.Standing(PrintJob.State.PRINTING, Optional.empty(), "前台/7"));
        SealedJobs before = jobs();
        before.keep(failed);
        before.keep(sent);
        assertThat(jobs().all()).containsExactly(failed, sent);
        before.forget("1");
        before.forget("1");
        assertThat(jobs().all()).containsExactly(sent);
    }

    @Test
    void nothingOfAJobStandsInClear() throws IOException {
        jobs().keep(job("1", PrintJob.Standing.NEW));
        String raw = Files.readString(folder.resolve("printing.sealed"), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("digest-in-clear").doesNotContain(Cases.REF.number().text());
    }

    @Test
    void guidesAreKeptSealedByTheirDigest() throws IOException {
        SealedGuides guides = new SealedGuides(new DiskFiles(folder), KEY);
        guides.keep(new Sheet("marker of a guide".getBytes(StandardCharsets.US_ASCII), "d1", 1));
        assertThat(guides.find("d1")).contains("marker of a guide".getBytes(StandardCharsets.US_ASCII));
        assertThat(guides.find("d2")).isEmpty();
        assertThat(Files.readString(folder.resolve("guide-d1.sheet"), StandardCharsets.ISO_8859_1)).doesNotContain("marker");
    }
}
