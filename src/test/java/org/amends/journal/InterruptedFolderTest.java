package org.amends.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.amends.journal.file.DiskFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedFolderTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("F26 an interrupt while a new segment gets its name: the folder is forced all the same, and the interrupt is still there")
    void forcesTheFolderOfAnInterruptedThread() throws IOException {
        DiskFiles files = new DiskFiles(folder);
        Thread.currentThread().interrupt();
        try {
            files.forceFolder();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
