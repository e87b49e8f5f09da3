package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text in both languages, none missing, none left over, and no Chinese in the sources of the desk. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/amends");
    private static final Path SOURCES = Path.of("src/main/java/org/amends");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

    private final List<TextBundle> bundles = TextBundle.under(TEXTS);
    private final TextKeys keys = new TextKeys(SOURCES, TEXTS, TextFamilies.told());
    private final TextKeys bad = new TextKeys(Path.of("src/test/java/bad"), Path.of("src/test/resources/bad"),
            Map.of("desk/one light.", List.of("GREEN", "RED")));

    @Test
    void everyScreenSpeaksBothLanguages() {
        assertThat(bundles).filteredOn(bundle -> bundle.folder().startsWith("desk/")).isNotEmpty()
                .allMatch(bundle -> bundle.english().isPresent());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneIsEmpty() {
        assertThat(bundles).allSatisfy(bundle -> {
            assertThat(bundle.texts().values()).noneMatch(String::isBlank);
            bundle.english().ifPresent(english -> {
                assertThat(english.keySet()).isEqualTo(bundle.texts().keySet());
                assertThat(english.values()).noneMatch(String::isBlank);
            });
        });
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(bundles).allSatisfy(bundle -> bundle.english().ifPresent(english -> bundle.texts().forEach(
                (key, text) -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)))));
    }

    @Test
    void everyTextThatIsUsedExists() {
        assertThat(keys.missing()).as("named in a screen's sources, in none of its texts").isEmpty();
        assertThat(keys.missingOfFamilies()).as("constants without a text").isEmpty();
        assertThat(keys.refusalsWithoutWords()).as("refusals without words").isEmpty();
    }

    @Test
    void everyTextThatExistsIsUsed() {
        assertThat(keys.unused()).as("texts nobody asks for (a family built of a constant is told in TextFamilies)").isEmpty();
    }

    @Test
    void noChineseStandsInTheSourcesOfTheDesk() {
        assertThat(chineseLiterals(SOURCES.resolve("desk"))).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsWrongInTheBadTree() {
        assertThat(bad.missing()).extracting(found -> found.replaceAll(".*: ", "")).containsExactly("title.missing", "sum.wordless");
        assertThat(bad.missingOfFamilies()).containsExactly("desk/one: light.RED");
        assertThat(bad.refusalsWithoutWords()).extracting(found -> found.replaceAll(".*: ", "")).containsExactly("sum.wordless", "sum");
        assertThat(bad.unused()).containsExactly("desk/one: light.BLUE", "desk/one: title.unused");
        assertThat(chineseLiterals(Path.of("src/test/java/bad/desk"))).containsExactly("补救");
    }

    private static List<String> chineseLiterals(Path root) {
        return SourceFile.under(root).stream().flatMap(source -> source.literals().stream()).map(Literal::text)
                .filter(text -> HAN.matcher(text).find()).toList();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
