package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every public type says what it promises, and no null goes unsaid in the rings that are marked (decision 0007). */
class ContractsTest {
    private static final Set<String> MARKED = Set.of("core", "pack", "vault", "sheet", "print", "export", "journal", "store");
    private static final Pattern RING = Pattern.compile("src/main/java/org/amends/(\\w+).*");

    private final List<SourceFile> sources = SourceFile.under(Path.of("src/main/java"));

    @Test
    void everyPublicTypeSaysItsContract() {
        assertThat(sources).hasSizeGreaterThan(100).filteredOn(SourceFile::isSilent).isEmpty();
    }

    @Test
    void markedRingsStayMarked() {
        List<SourceFile> packages = sources.stream().filter(source -> source.name().equals("package-info.java"))
                .filter(source -> MARKED.contains(RING.matcher(source.folder()).replaceAll("$1"))).toList();
        assertThat(packages).hasSizeGreaterThan(40);
        assertThat(packages).filteredOn(source -> !isMarked(source)).isEmpty();
    }

    @Test
    void theSearchFindsASilentTypeAndAnUnmarkedPackage() {
        assertThat(new SourceFile(Path.of("A.java"), List.of("package a;", "", "public record A(int b) {", "}")).isSilent())
                .isTrue();
        assertThat(new SourceFile(Path.of("A.java"), List.of("/** One A. */", "public record A(int b) {", "}")).isSilent())
                .isFalse();
        assertThat(isMarked(new SourceFile(Path.of("package-info.java"), List.of("/** A. */", "package a;")))).isFalse();
        assertThat(RING.matcher("src/main/java/org/amends/core/cause").replaceAll("$1")).isEqualTo("core");
    }

    private static boolean isMarked(SourceFile source) {
        return source.lines().contains("@NullMarked");
    }
}
