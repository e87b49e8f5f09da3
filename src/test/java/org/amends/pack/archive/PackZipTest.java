package org.amends.pack.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amends.pack.json.PackProblem;
import org.amends.pack.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip from a stranger leaves nothing behind but a reason. */
class PackZipTest {
    private final Problems problems = new Problems();
    @TempDir
    private Path dir;

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = dir.resolve("pack.amendspack");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path file = zip(Map.of("pack.json", bytes("{}"), "failures/a.json", bytes("甲")));
        assertThat(PackZip.read(file, problems)).containsOnlyKeys("pack.json", "failures/a.json")
                .containsEntry("failures/a.json", bytes("甲"));
        assertThat(problems.isClean()).isTrue();
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of("b.json", bytes("2"), "a.json", bytes("1")));
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        PackZip.write(files, once);
        PackZip.write(new TreeMap<>(files), again);
        assertThat(once.toByteArray()).isEqualTo(again.toByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "/etc/passwd", "a/../../b.json", "C:\\x.json", "a\\b.json", "a//b.json",
        "a/b/c/d/e.json", "a\nb.json", "~/x.json"})
    void namesThatLeaveThePackAreRefused(String name) throws IOException {
        refused("archive-path", zip(Map.of(name, bytes("{}"))));
    }

    @Test
    void twinsThatDifferInCaseAloneAreRefused() throws IOException {
        refused("archive-path", zip(Map.of("pack.json", bytes("{}"), "Pack.json", bytes("{}"))));
    }

    @Test
    void aBombIsStoppedWhileItUnpacks() throws IOException {
        refused("archive-bomb", zip(Map.of("pack.json", new byte[PackZip.LARGEST_FILE + 1])));
        assertThat(Files.size(dir.resolve("pack.amendspack"))).isLessThan(10_000);
    }

    @Test
    void manySmallBombsAreStoppedAsOne() throws IOException {
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 17; i++) {
            many.put("f" + i + ".json", new byte[PackZip.LARGEST_FILE]);
        }
        refused("archive-bomb", zip(many));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= PackZip.MOST_FILES; i++) {
            many.put("f" + i, new byte[0]);
        }
        refused("too-many-files", zip(many));
    }

    @Test
    void linksAreRefused() throws IOException {
        Path file = new BareZip().link("pack.json", "/etc/passwd").in(dir.resolve("links"));
        refused("link", file);
    }

    @Test
    void devicesAreRefused() throws IOException {
        refused("link", new BareZip().entry("pack.json", bytes("{}"), 0x2000 | 0644).in(dir.resolve("device")));
    }

    @Test
    void oneNameTwiceIsRefused() throws IOException {
        refused("archive-path", new BareZip().file("pack.json", bytes("{}")).file("pack.json", bytes("{\"a\": 1}"))
                .in(dir.resolve("twice")));
    }

    @Test
    void anEntryLockedByAPasswordIsRefused() throws IOException {
        refused("archive", new BareZip().locked("pack.json", bytes("{}")).in(dir.resolve("locked")));
    }

    @Test
    void aTableOfContentsThatNamesAnotherFileIsRefused() throws IOException {
        refused("archive", new BareZip().file("pack.json", bytes("{}")).listedAs("pack.html").in(dir.resolve("two-faces")));
    }

    @Test
    void bytesBehindTheEndAreRefused() throws IOException {
        Path file = zip(Map.of("pack.json", bytes("{}")));
        Files.write(file, new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.APPEND);
        refused("archive", file);
    }

    @Test
    void whatGrowsTwoHundredfoldIsABombThoughEachFileIsSmallEnough() throws IOException {
        refused("archive-bomb", zip(Map.of("a.json", new byte[1 << 20], "b.json", new byte[1 << 20])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul.json", "sheets/aux.html", "LPT1.json", "pack.json.", "sheets./a.html"})
    void namesThatWindowsReadsOtherwiseAreRefused(String name) throws IOException {
        refused("archive-path", zip(Map.of(name, bytes("{}"))));
    }

    @Test
    void cutShortAnywhereItIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of("pack.json", bytes("x".repeat(5_000)), "a.json", bytes("{}"))));
        for (int length = 4; length < whole.length; length++) {
            Problems found = new Problems();
            assertThat(PackZip.read(Files.write(dir.resolve("half"), java.util.Arrays.copyOf(whole, length)), found)).isEmpty();
            assertThat(found.all()).as("%d bytes", length).extracting(PackProblem::code).containsExactly("archive");
        }
    }

    /** Any byte of an archive may be harmed: what is read is the same, or a reason; nothing is thrown. */
    @Test
    void anyByteHarmedIsNoFall() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of("pack.json", bytes("x".repeat(500)), "a.json", bytes("{}"))));
        for (int at = 0; at < whole.length; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= (byte) 0x5a;
            Problems found = new Problems();
            assertThat(PackZip.read(Files.write(dir.resolve("harmed"), harmed), found).isEmpty())
                    .as("byte %d", at).isEqualTo(!found.isClean());
        }
    }

    @Test
    void whatIsNoZipOrCutShortIsRefused() throws IOException {
        refused("archive", Files.writeString(dir.resolve("text"), "hello"));
        byte[] whole = Files.readAllBytes(zip(Map.of("pack.json", bytes("x".repeat(5_000)))));
        Path half = Files.write(dir.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 3));
        assertThat(PackZip.read(half, new Problems())).isEmpty();
    }

    private void refused(String code, Path file) {
        Problems found = new Problems();
        assertThat(PackZip.read(file, found)).isEmpty();
        assertThat(found.all()).extracting(PackProblem::code).containsExactly(code);
    }
}
