package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the lines of house.md 8: files, methods, packages. */
class SizeTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int FILE_P90 = 150;
    private static final int METHOD_P90 = 15;
    private static final int FULLEST_PACKAGE = 15;

    private final List<SourceFile> main = SourceFile.under(Path.of("src/main/java"));
    private final List<SourceFile> tests = SourceFile.under(Path.of("src/test/java"));

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(main).isNotEmpty();
        assertThat(all()).filteredOn(f -> f.lines().size() > LONGEST_FILE).isEmpty();
    }

    @Test
    void nineInTenFilesStayUnderAHundredAndFiftyLines() {
        assertThat(p90(main.stream().map(f -> f.lines().size()).toList())).isLessThan(FILE_P90);
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(all()).allSatisfy(file -> assertThat(file.methodLengths()).as(file.toString())
                .allMatch(length -> length <= LONGEST_METHOD));
    }

    @Test
    void nineInTenMethodsStayUnderFifteenLines() {
        List<Integer> lengths = main.stream().flatMap(f -> f.methodLengths().stream()).toList();
        assertThat(p90(lengths)).isLessThan(METHOD_P90);
    }

    @Test
    void noPackageHoldsMoreThanFifteenFiles() {
        assertThat(SourceFile.countByFolder(main)).allSatisfy((folder, count) ->
                assertThat(count).as(folder).isLessThanOrEqualTo(FULLEST_PACKAGE));
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        List<String> said = main.stream().filter(f -> f.name().equals("package-info.java"))
                .map(SourceFile::folder).toList();
        assertThat(SourceFile.countByFolder(main).keySet()).filteredOn(f -> !f.endsWith("org/amends"))
                .allMatch(said::contains);
    }

    @Test
    void noWildcardImportsAndNothingLeftUndone() {
        assertThat(all()).allSatisfy(file -> assertThat(file.lines()).as(file.toString())
                .noneMatch(line -> line.matches("import .*\\*;"))
                .noneMatch(line -> line.contains("TO" + "DO") && !line.matches(".*decision \\d{4}.*"))
                .noneMatch(line -> line.contains("@" + "author")));
    }

    @Test
    void theMeasureItselfFindsWhatIsTooLong() {
        SourceFile sample = new SourceFile(Path.of("Sample.java"), ("class Sample {\n    void longOne() {\n"
                + "        work();\n".repeat(45) + "    }\n}\n").lines().toList());
        assertThat(sample.methodLengths()).containsExactly(47);
        assertThat(p90(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 200))).isEqualTo(200);
    }

    private List<SourceFile> all() {
        return java.util.stream.Stream.concat(main.stream(), tests.stream()).toList();
    }

    private static int p90(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.9)));
    }
}
