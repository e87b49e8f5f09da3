package org.amends.export.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.dayend.Exported;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {
    @TempDir
    private Path dir;

    private static OutFolder.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private List<Exported.File> write(Disk disk, String content) {
        try (OutFolder folder = OutFolder.open(dir.toString(), "a", disk)) {
            folder.add("a.csv", text(content));
            return folder.publish();
        }
    }

    private void fails(Disk disk, FaultCode code) {
        assertThatThrownBy(() -> write(disk, "new")).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void namesNothingUntilAllIsOnDisk() throws IOException {
        try (OutFolder folder = OutFolder.open(dir.toString(), "a")) {
            folder.add("a.csv", text("one"));
            folder.add("a.json", text("two"));
            assertThat(names()).containsExactly(".a.csv.part", ".a.json.part");
            List<Exported.File> files = folder.publish();
            assertThat(files).extracting(Exported.File::name).containsExactly("a.csv", "a.json");
            assertThat(files.getFirst().bytes()).isEqualTo(3);
            assertThat(files.getFirst().sha256())
                    .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
        }
        assertThat(names()).containsExactly("a.csv", "a.json");
    }

    @Test
    void leavesNothingWhenItIsGivenUp() throws IOException {
        try (OutFolder folder = OutFolder.open(dir.toString(), "a")) {
            folder.add("a.csv", text("one"));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void replacesItsOwnEarlierFile() throws IOException {
        Files.writeString(dir.resolve("a.csv"), "old");
        assertThat(write(new RealDisk(), "new").getFirst().isRenamed()).isFalse();
        assertThat(dir.resolve("a.csv")).hasContent("new");
    }

    @Test
    @DisplayName("F62 an export that is open in a spreadsheet gets a name beside it, and says so")
    void takesANameBesideAFileThatAnotherProgramHolds() throws IOException {
        for (String lock : List.of("~$a.csv", ".~lock.a.csv#")) {
            Files.writeString(dir.resolve("a.csv"), "open in a spreadsheet");
            Files.createFile(dir.resolve(lock));
            Exported.File file = write(new RealDisk(), "new").getFirst();
            assertThat(file.name()).isEqualTo("a-2.csv");
            assertThat(file.isRenamed()).isTrue();
            assertThat(dir.resolve("a.csv")).hasContent("open in a spreadsheet");
            Files.delete(dir.resolve(lock));
        }
    }

    @Test
    void takesANameBesideAFileThatCannotBeReplaced() throws IOException {
        Files.writeString(dir.resolve("a.csv"), "held");
        Disk windows = new Failing() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                if (to.endsWith("a.csv")) {
                    throw new AccessDeniedException(to.toString());
                }
                new RealDisk().replace(from, to);
            }
        };
        assertThat(write(windows, "new").getFirst().name()).isEqualTo("a-2.csv");
        assertThat(dir.resolve("a.csv")).hasContent("held");
    }

    @Test
    @DisplayName("F12 an export on a full disk leaves nothing half under its name, and the old file as it was")
    void saysThatTheDiskIsFullAndLeavesTheOldFile() throws IOException {
        Files.writeString(dir.resolve("a.csv"), "old");
        fails(new Failing() {
            @Override
            public OutputStream create(Path file) throws IOException {
                OutputStream real = new RealDisk().create(file);
                return new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        real.write(b);
                        throw new IOException("No space left on device");
                    }

                    @Override
                    public void close() throws IOException {
                        real.close();
                    }
                };
            }
        }, FaultCode.DISK_FULL);
        assertThat(names()).containsExactly("a.csv");
        assertThat(dir.resolve("a.csv")).hasContent("old");
    }

    @Test
    @DisplayName("F60 a stick that is pulled while an export is written: nothing under the final name, and a fault that says so")
    void leavesNoNameOnAStickThatWasPulled() throws IOException {
        assertThatThrownBy(() -> write(new Failing() {
            @Override
            public void replace(Path from, Path to) throws IOException {
                Files.delete(from);
                throw new java.nio.file.NoSuchFileException(from.toString());
            }
        }, "new")).isInstanceOf(Fault.class);
        assertThat(names()).isEmpty();
        assertThat(write(new RealDisk(), "new").getFirst().name()).as("exported again").isEqualTo("a.csv");
    }

    @Test
    void knowsAFullDiskByItsRoomInAnyLanguage() {
        fails(new Failing() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new IOException("Auf dem Datentr\u00e4ger ist kein Platz");
            }

            @Override
            public long free(Path folder) {
                return 12;
            }
        }, FaultCode.DISK_FULL);
    }

    @Test
    void saysThatAFolderMayNotBeWritten() {
        fails(new Failing() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        }, FaultCode.READ_ONLY);
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.createFile(dir.resolve("x"));
        assertThatThrownBy(() -> OutFolder.open(file.resolve("y").toString(), "a")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> OutFolder.open("a\0b", "a")).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.code()).isEqualTo(FaultCode.EXPORT_FAILED));
    }

    @Test
    void sweepsWhatABrokenOffExportLeft() throws IOException {
        Files.writeString(dir.resolve(".a.csv.part"), "half");
        Files.writeString(dir.resolve(".other.part"), "not ours");
        write(new RealDisk(), "new");
        assertThat(names()).containsExactly(".other.part", "a.csv");
    }

    /** A disk that works until a test says otherwise. */
    private static class Failing implements Disk {
        private final RealDisk real = new RealDisk();

        @Override
        public OutputStream create(Path file) throws IOException {
            return real.create(file);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            real.replace(from, to);
        }

        @Override
        public long free(Path folder) {
            return Long.MAX_VALUE;
        }
    }
}
