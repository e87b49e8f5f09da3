package org.amends.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.Picked;
import org.amends.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickedFilesTest {
    private static final PickedFiles FILES = new PickedFiles();
    @TempDir
    private Path dir;

    @Test
    void readsAPathAQuotedOneAndAFileAddress() throws IOException {
        Path file = Files.write(dir.resolve("收据 1.png"), new byte[] {1, 2});
        for (String typed : new String[] {file.toString(), " \"" + file + "\" ", file.toUri().toString()}) {
            assertThat(FILES.read(typed)).isInstanceOfSatisfying(Picked.Whole.class,
                    whole -> assertThat(whole.bytes()).containsExactly(1, 2));
        }
    }

    @Test
    void refusesWhatIsNoFile() {
        for (String typed : new String[] {dir.toString(), dir.resolve("gone.png").toString(), "\0", "file:// bad", "file:x", "/dev/zero"}) {
            assertThat(FILES.read(typed)).isEqualTo(new Picked.Refused(Refusal.of("evidence.not-found")));
        }
    }

    @Test
    void neverReadsMoreThanEvidenceMayHave() throws IOException {
        Path huge = dir.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Evidence.LARGEST + 1);
        }
        assertThat(FILES.read(huge.toString())).isEqualTo(new Picked.Refused(Refusal.of("evidence.too-large")));
    }
}
