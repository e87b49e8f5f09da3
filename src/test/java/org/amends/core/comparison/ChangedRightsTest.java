package org.amends.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.policy.Policy;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed rule is told by the worked examples of both packs. */
class ChangedRightsTest {
    private static final Path GOOD = Path.of("src/test/resources/packs/good");
    @TempDir
    private Path dir;

    private static Policy policy(Path pack) {
        return ((PackReading.Whole) new PackLoader().load(pack)).policy();
    }

    private Policy changed(String... fromTo) throws IOException {
        try (Stream<Path> walk = Files.walk(GOOD)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path file = dir.resolve(GOOD.relativize(path).toString());
                Files.createDirectories(file.getParent());
                Files.copy(path, file);
            }
        }
        Path rule = dir.resolve("entitlements/late-visit-2024.json");
        String text = Files.readString(rule);
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(text).contains(fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        Files.writeString(rule, text);
        return policy(dir);
    }

    @Test
    void aLowerCapIsLessInTheExampleThatReachesIt() throws IOException {
        List<Difference> told = PolicyComparison.of(policy(GOOD), changed("60.00", "55.00"));
        assertThat(told).hasSize(1).allSatisfy(d -> {
            assertThat(d.direction()).isEqualTo(Difference.Direction.LESS);
            assertThat(d.words().zh()).contains("原来应得 60.00 元，改为应得 55.00 元");
        });
    }

    @Test
    void aConditionThatNoExampleMeetsIsSaidToo() throws IOException {
        assertThat(PolicyComparison.of(policy(GOOD), changed("事先说过\"", "提前说过\"", "told before\"", "told ahead\"")))
                .singleElement().satisfies(d -> {
                    assertThat(d.direction()).isEqualTo(Difference.Direction.OTHER);
                    assertThat(d.words().en()).contains("examples come out the same");
                });
    }
}
