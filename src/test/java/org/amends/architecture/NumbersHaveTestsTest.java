package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault, every known bug and every figure that the design asks for has a test of its number; the page says how each was seen to fail. */
class NumbersHaveTestsTest {
    private static final Pattern SHOWN = Pattern.compile("@DisplayName\\(\"((?:[FR][0-9]{1,2} )+)");
    private static final Pattern FIGURE = Pattern.compile("(?m)^    T([0-9]+)\\(\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([FRT][0-9]{1,2}) \\|");

    private static Set<String> required() {
        Set<String> all = new TreeSet<>();
        add(all, "F%02d", IntStream.rangeClosed(1, 21), IntStream.rangeClosed(23, 32), IntStream.of(50),
                IntStream.rangeClosed(60, 62), IntStream.rangeClosed(64, 70), IntStream.rangeClosed(33, 37),
                IntStream.of(39, 41, 42, 44, 45, 47, 48, 49, 51, 58, 59));
        add(all, "R%d", IntStream.rangeClosed(1, 7), IntStream.of(9, 11, 12, 15, 17), IntStream.rangeClosed(19, 25));
        return all;
    }

    private static Set<String> figures() {
        Set<String> all = new TreeSet<>();
        add(all, "T%d", IntStream.rangeClosed(1, 16), IntStream.rangeClosed(20, 28), IntStream.of(30));
        return all;
    }

    private static void add(Set<String> all, String form, IntStream... ranges) {
        Stream.of(ranges).flatMap(IntStream::boxed).forEach(n -> all.add(String.format(java.util.Locale.ROOT, form, n)));
    }

    private static Set<String> shown(List<String> sources) {
        Set<String> shown = new TreeSet<>();
        sources.forEach(source -> SHOWN.matcher(source).results()
                .forEach(found -> shown.addAll(List.of(found.group(1).strip().split(" ", -1)))));
        return shown;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).map(NumbersHaveTestsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyFaultAndEveryKnownBugHasATestOfItsNumber() throws IOException {
        assertThat(shown(sources())).containsAll(required());
    }

    @Test
    void everyFigureIsPrinted() {
        Set<String> printed = new TreeSet<>();
        FIGURE.matcher(read(Path.of("src/test/java/org/amends/torture/Figure.java"))).results()
                .forEach(found -> printed.add("T" + found.group(1)));
        assertThat(printed).containsAll(figures());
    }

    @Test
    void thePageSaysHowEachWasSeenToFail() {
        Set<String> said = new TreeSet<>();
        ROW.matcher(read(Path.of("src/docs/reliability.md"))).results().forEach(found -> said.add(found.group(1)));
        assertThat(said).containsAll(required());
    }

    @Test
    void theSearchMissesWhatHasNoTest() {
        assertThat(shown(List.of("@DisplayName(\"F01 R2 a thing\")", "@DisplayName(\"about F03\")"))).containsExactly("F01", "R2");
        assertThat(shown(List.of())).isEmpty();
        assertThat(required()).hasSize(77).contains("F21", "F23", "R25").doesNotContain("F22", "F63", "R18");
    }
}
