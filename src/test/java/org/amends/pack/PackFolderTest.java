package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder decides, and nothing else: hostile and careless folders get a clear answer. */
class PackFolderTest {
    @TempDir
    private Path dir;

    private static List<String> codes(BrokenPack pack) {
        return pack.problems().stream().map(PackProblem::code).distinct().toList();
    }

    @Test
    void aMissingFolderIsOneProblem() {
        assertThat(new PackLoader().load(dir.resolve("none"))).isInstanceOfSatisfying(PackReading.Broken.class,
                broken -> assertThat(broken.problems()).extracting(PackProblem::code).containsExactly("pack-missing"));
    }

    @Test
    void anEmptyFolderMissesItsFiles() {
        assertThat(new PackLoader().load(dir)).isInstanceOfSatisfying(PackReading.Broken.class,
                broken -> assertThat(broken.problems()).extracting(PackProblem::code).containsOnly("missing-file")
                        .hasSize(9));
    }

    @Test
    void aLinkOutOfThePackIsRefused() throws IOException {
        Path outside = Files.writeString(dir.resolve("outside.json"), "{}");
        BrokenPack pack = new BrokenPack(dir.resolve("pack")).without("needs.json");
        Files.createSymbolicLink(pack.dir().resolve("needs.json"), outside);
        assertThat(codes(pack)).contains("link");
    }

    @Test
    void aFolderOfThousandsIsNotRead() throws IOException {
        Files.createDirectories(dir.resolve("sheets"));
        for (int i = 0; i <= 2_000; i++) {
            Files.createFile(dir.resolve("sheets/" + i + ".html"));
        }
        assertThat(new PackLoader().load(dir)).isInstanceOfSatisfying(PackReading.Broken.class, broken ->
                assertThat(broken.problems()).extracting(PackProblem::code).containsExactly("too-many-files"));
    }

    @Test
    void hiddenFilesAreNoPartOfThePack() {
        BrokenPack pack = new BrokenPack(dir.resolve("pack"));
        String before = PackDigest.of(pack.dir());
        pack.with(".DS_Store", "x").with(".git/HEAD", "x");
        assertThat(pack.problems()).isEmpty();
        assertThat(PackDigest.of(pack.dir())).isEqualTo(before);
    }

    @Test
    void aByteMoreAnywhereIsAnotherPack() {
        BrokenPack pack = new BrokenPack(dir.resolve("pack"));
        String before = PackDigest.of(pack.dir());
        assertThat(PackDigest.of(BrokenPack.GOOD)).isEqualTo(before);
        pack.with("needs.json", pack.text("needs.json") + "\n");
        assertThat(PackDigest.of(pack.dir())).isNotEqualTo(before);
    }

    @Test
    void aFileMovedToAnotherNameIsAnotherPack() {
        BrokenPack one = new BrokenPack(dir.resolve("one")).with("sheets/a.html", "b");
        BrokenPack two = new BrokenPack(dir.resolve("two")).with("sheets/b.html", "b");
        assertThat(PackDigest.of(one.dir())).isNotEqualTo(PackDigest.of(two.dir()));
    }

    @Test
    void faultsInManyFilesAreToldAtOnceInTheOrderOfFileAndLine() {
        BrokenPack pack = new BrokenPack(dir.resolve("pack")).with("pack.json", "CNY", "QQQ")
                .with("needs.json", "\"id\": \"chair\"", "\"id\": \"Chair\"").with("causes.json", "[")
                .with("calendar.json", "2026-02-14", "2026-02-12").with("README.md", "notes");
        List<PackProblem> problems = pack.problems();
        assertThat(problems).extracting(PackProblem::file).isSorted()
                .contains("calendar.json", "causes.json", "needs.json", "pack.json");
        assertThat(problems).extracting(PackProblem::code).doesNotContain("unknown-cause", "unknown-need");
    }

    @Test
    void tenThousandFaultsAreTenThousandLines() {
        StringBuilder causes = new StringBuilder("{\"causes\": [");
        for (int i = 0; i < 5_000; i++) {
            causes.append(i == 0 ? "" : ",\n").append("{\"id\": \"X\", \"party\": \"nobody\", \"title\": {\"zh\": \"一\", "
                    + "\"en\": \"a\"}, \"meaning\": {\"zh\": \"一\", \"en\": \"a\"}}");
        }
        BrokenPack pack = new BrokenPack(dir.resolve("pack")).with("causes.json", causes.append("]}").toString());
        assertThat(pack.problems()).hasSize(10_000).last().extracting(PackProblem::line).isEqualTo(5_000);
    }
}
