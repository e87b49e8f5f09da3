package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text in both languages, and no Chinese in the sources of the desk. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/amends/desk");
    private static final Pattern HAN_LITERAL = Pattern.compile("\"[^\"]*\\p{IsHan}[^\"]*\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneIsEmpty() throws IOException {
        for (Path chinese : bundles()) {
            Properties zh = read(chinese);
            Properties en = read(chinese.resolveSibling("texts_en.properties"));
            assertThat(new TreeSet<>(en.stringPropertyNames())).as(chinese.toString())
                    .isEqualTo(new TreeSet<>(zh.stringPropertyNames()));
            assertThat(zh.values()).as(chinese.toString()).noneMatch(v -> v.toString().isBlank());
            assertThat(en.values()).as(chinese.toString()).noneMatch(v -> v.toString().isBlank());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        for (Path chinese : bundles()) {
            Properties zh = read(chinese);
            Properties en = read(chinese.resolveSibling("texts_en.properties"));
            for (String key : zh.stringPropertyNames()) {
                assertThat(arguments(en.getProperty(key))).as(chinese + " " + key)
                        .isEqualTo(arguments(zh.getProperty(key)));
            }
        }
    }

    @Test
    void noChineseStandsInTheSourcesOfTheDesk() {
        List<SourceFile> desk = SourceFile.under(Path.of("src/main/java/org/amends/desk"));
        assertThat(desk).isNotEmpty();
        assertThat(desk).allSatisfy(file -> assertThat(file.lines()).as(file.toString())
                .noneMatch(TextsTest::isChineseLiteral));
    }

    @Test
    void theSearchItselfFindsChineseLiterals() {
        assertThat(isChineseLiteral("label.setText(\"补救\");")).isTrue();
        assertThat(isChineseLiteral("/** The screen (补救台). */")).isFalse();
        assertThat(arguments("{0} of {1}")).isEqualTo(Set.of("{0}", "{1}"));
    }

    private static boolean isChineseLiteral(String line) {
        return HAN_LITERAL.matcher(line).find();
    }

    private static Set<String> arguments(String text) {
        Matcher m = Pattern.compile("\\{\\w+}").matcher(text);
        Set<String> found = new TreeSet<>();
        while (m.find()) {
            found.add(m.group());
        }
        return found;
    }

    private static List<Path> bundles() throws IOException {
        if (Files.notExists(RESOURCES)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(RESOURCES)) {
            return paths.filter(p -> p.getFileName().toString().equals("texts.properties")).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
