package org.amends.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours live in the token files alone, and every pair that is read together keeps the contrast of WCAG 2.2 AA. */
class TokensTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/amends/desk");
    private static final Pattern TOKEN = Pattern.compile("(-a-[a-z-]+): #([0-9a-f]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|:\\s*(?:white|black|red|gr[ae]y)\\b");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3.0;

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "contrast.css"})
    void everyPairCanBeRead(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        List.of("ink/surface", "ink/canvas", "ink/sunken", "ink/hover", "ink/accent-soft", "ink-soft/surface",
                "ink-soft/canvas", "ink-soft/sunken", "ink-soft/hover", "accent/surface", "accent/canvas",
                "accent/accent-soft", "accent/hover", "on-accent/accent", "on-accent/accent-hover", "good/surface",
                "good/good-soft", "warn/surface", "warn/warn-soft", "bad/surface", "bad/canvas", "bad/bad-soft",
                "surface/practice", "ink/practice-soft", "ink-soft/practice-soft", "ink/warn-soft", "ink/bad-soft")
                .forEach(pair -> assertThat(contrast(tokens, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(TEXT));
        List.of("line-strong/surface", "line-strong/canvas", "focus/surface", "focus/canvas")
                .forEach(pair -> assertThat(contrast(tokens, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(SIGN));
    }

    @Test
    void noColourStandsOutsideTheTokens() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> components = files.filter(f -> f.toString().endsWith(".css"))
                    .filter(f -> !List.of("light.css", "dark.css", "contrast.css").contains(f.getFileName().toString()))
                    .toList();
            assertThat(components).hasSizeGreaterThan(5);
            for (Path file : components) {
                assertThat(COLOUR.matcher(Files.readString(file)).results().map(r -> r.group())).as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theSearchFindsColoursAndWeakPairs() {
        assertThat(COLOUR.matcher("-fx-text-fill: #fff;").find()).isTrue();
        assertThat(COLOUR.matcher("-fx-text-fill: white;").find()).isTrue();
        assertThat(contrast(Map.of("-a-ink", "999999", "-a-surface", "ffffff"), "ink/surface")).isLessThan(TEXT);
        assertThat(contrast(Map.of("-a-ink", "000000", "-a-surface", "ffffff"), "ink/surface")).isEqualTo(21.0);
    }

    private static double contrast(Map<String, String> tokens, String pair) {
        String[] two = pair.split("/", 2);
        double first = luminance(tokens.get("-a-" + two[0]));
        double second = luminance(tokens.get("-a-" + two[1]));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(RESOURCES.resolve("theme").resolve(theme)));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }
}
