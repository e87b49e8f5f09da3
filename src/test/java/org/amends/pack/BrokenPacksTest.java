package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The corpus of broken packs (`packs/broken`): each names every fault with file, line, pointer and code, and nothing besides, so that each
 * check is seen to fail. A case is the good pack with a few changes.
 */
class BrokenPacksTest {
    @TempDir
    private Path dir;

    @Test
    void theGoodPackIsGood() {
        assertThat(new BrokenPack(dir).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.amends.pack.BrokenCase#all")
    void namesEachFaultAtItsPlaceAndNothingElse(BrokenCase broken) {
        List<PackProblem> problems = broken.in(dir).problems();
        assertThat(problems).extracting(BrokenCase::line).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(broken.expected());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @Test
    void theCorpusIsLargeAndSaysWhatIsWrong() {
        assertThat(BrokenCase.all()).hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(broken -> assertThat(broken.breaks()).isNotBlank());
    }

    /** Codes told of archives, links and disks cannot be written as changes of the good pack; they have tests of their own. */
    @Test
    void everyCodeOfTheGuideIsMetInTheCorpus() throws IOException {
        Set<String> elsewhere = Set.of("pack-missing", "archive", "archive-path", "archive-bomb", "unreadable", "link",
                "too-large", "too-many-files", "json-depth");
        Set<String> met = BrokenCase.all().flatMap(broken -> broken.expected().stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>(codesOfTheGuide());
        wanted.removeAll(elsewhere);
        assertThat(met).isEqualTo(wanted);
    }

    private static Set<String> codesOfTheGuide() throws IOException {
        String guide = Files.readString(Path.of("src/docs/pack-format.md"));
        Matcher code = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").matcher(guide.substring(guide.indexOf("## Codes of problems"))
                .replaceAll("(?m)^## .*$", "").replaceAll("\\w+( \\w+)*:", "").replace("limits", ""));
        return code.results().map(m -> m.group()).collect(Collectors.toSet());
    }

    @Test
    void aFileOfMoreThanAMebibyteIsNotRead() {
        assertThat(new BrokenPack(dir).with("needs.json", " ".repeat(1 << 21)).problems())
                .extracting(BrokenCase::line).containsExactly("needs.json:0 too-large");
    }

    @Test
    void aFileOfFiveMebibytesIsNotEvenOpened() {
        assertThat(new BrokenPack(dir).bytes("needs.json", new byte[5 << 20]).problems())
                .extracting(PackProblem::code).contains("too-large");
    }

    @Test
    void aNumberBeyondReachIsToldAtItsPlace() {
        assertThat(new BrokenPack(dir).with("needs.json", "{\n\"needs\": 1e10000001000000}").problems())
                .extracting(BrokenCase::line).contains("needs.json:2 /needs json");
    }

    @Test
    void nestingWithoutEndIsStopped() {
        assertThat(new BrokenPack(dir).with("needs.json", "{\"needs\": " + "[".repeat(90_000) + "}").problems())
                .extracting(BrokenCase::line)
                .containsExactly("needs.json:1 /needs" + "/0".repeat(32) + " json-depth");
    }

    /** Ten files of a thousand faults each: all are told, each at its own line. */
    @Test
    void tenThousandFaultsAreAllNamed() {
        BrokenPack pack = new BrokenPack(dir);
        String card = pack.text("failures/card-unreadable.json");
        String many = IntStream.range(0, 1_000).mapToObj(i -> "\"lost-" + i + "\"").collect(Collectors.joining(",\n"));
        for (int i = 0; i < 10; i++) {
            pack.with("failures/kind-" + i + ".json", card.replace("\"id\": \"card-unreadable\"", "\"id\": \"kind-" + i + "\"")
                    .replace("\"causes\": [", "\"causes\": [" + many + ",\n"));
        }
        List<PackProblem> causes = pack.problems().stream().filter(p -> p.code().equals("unknown-cause")).toList();
        assertThat(causes).hasSize(10_000);
        assertThat(causes.stream().map(p -> p.file() + ":" + p.line()).distinct()).hasSize(10_000);
    }

    /** One sheet of ten thousand unknown fields. */
    @Test
    void tenThousandFaultsOfOneSheetAreAllNamed() {
        String html = Stream.generate(() -> "{{nothing}}\n").limit(10_000).collect(Collectors.joining());
        List<PackProblem> problems = new BrokenPack(dir).with("sheets/recovery.html", html).problems();
        assertThat(problems).hasSize(10_000);
        assertThat(problems.getLast().line()).isEqualTo(10_000);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
    }
}
