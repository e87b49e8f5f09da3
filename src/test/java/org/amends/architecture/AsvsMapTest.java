package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that answers for ASVS names only tests that exist, and answers for each requirement once. */
class AsvsMapTest {
    private static final Pattern ROW = Pattern.compile("^\\| [0-9]");
    private static final Pattern REQUIREMENT = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src/docs/asvs.md")).stream().filter(ROW.asPredicate()).toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith("Test.java"))
                    .map(n -> n.substring(0, n.length() - 5)).collect(Collectors.toSet());
        }
    }

    private static List<String> unanswered(List<String> rows, Set<String> tests) {
        return rows.stream().filter(row -> {
            List<String> named = TEST.matcher(row).results().map(m -> m.group(1)).toList();
            boolean said = row.contains("not applicable: ") || row.contains("open: ");
            return !tests.containsAll(named) || named.isEmpty() && !said;
        }).toList();
    }

    @Test
    void everyRequirementHasATestThatExistsOrSaysWhyNot() throws IOException {
        assertThat(unanswered(rows(), tests())).isEmpty();
    }

    @Test
    void noRequirementIsAnsweredTwice() throws IOException {
        List<String> all = rows().stream().flatMap(row -> REQUIREMENT.matcher(row.substring(0, row.indexOf('|', 2)))
                .results().map(m -> m.group())).toList();
        assertThat(all).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void theSearchFindsATestThatIsGoneAndASilentRow() {
        assertThat(unanswered(List.of("| 1.1.1 | x | `GoneTest` |", "| 1.1.2 | x | nothing |", "| 1.1.3 | x | open: y |"),
                Set.of())).hasSize(2);
    }
}
