package org.amends.core.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.guide.reading.HardSpot.Kind;
import org.amends.core.language.Language;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sentences told good (no kind) or bad (the kind it must be called) by hand: `language|kind|sentence`. Measured with the base
 * pack's words. A false alarm costs the measure the clerk's trust, so none is let through.
 */
class LabelledSentencesTest {
    private static final Glossary GLOSSARY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy().hall().glossary();
    private static final List<Labelled> SENTENCES = sentences();

    private record Labelled(Language language, Set<Kind> kinds, String text) {

        static Labelled of(String line) {
            String[] parts = line.split("\\|", 3);
            Set<Kind> kinds = parts[1].isEmpty() ? Set.of() : Set.of(Kind.valueOf(parts[1]));
            return new Labelled(Language.valueOf(parts[0].toUpperCase(Locale.ROOT)), kinds, parts[2]);
        }

        Set<Kind> measured() {
            return new PlainReading(GLOSSARY, language).measure(text).spots().stream().map(HardSpot::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        }
    }

    private static List<Labelled> sentences() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/reading/sentences.psv"))) {
            return lines.map(Labelled::of).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void alarmsOnNoGoodSentence(Language language) {
        List<Labelled> good = SENTENCES.stream().filter(s -> s.language() == language && s.kinds().isEmpty()).toList();
        assertThat(good).hasSizeGreaterThan(30);
        assertThat(good).filteredOn(s -> !s.measured().isEmpty()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsEveryBadSentenceByItsName(Language language) {
        List<Labelled> bad = SENTENCES.stream().filter(s -> s.language() == language && !s.kinds().isEmpty()).toList();
        assertThat(bad).hasSizeGreaterThan(30);
        assertThat(bad).filteredOn(s -> !s.measured().containsAll(s.kinds())).isEmpty();
    }

    @Test
    void callsABadSentenceBadForThatReasonAlone() {
        assertThat(SENTENCES).hasSizeGreaterThan(140).filteredOn(s -> s.measured().size() > 1)
                .as("sentences bad for two reasons").isEmpty();
    }

    @Test
    void everyTwinIsPlainWhereItStands() {
        assertThat(SENTENCES).allSatisfy(s -> {
            PlainReading reading = new PlainReading(GLOSSARY, s.language());
            String text = s.text();
            for (HardSpot spot : reading.measure(text).spots().reversed()) {
                text = spot.acceptIn(text);
            }
            boolean hadTwins = reading.measure(s.text()).spots().stream().allMatch(HardSpot::hasTwin);
            assertThat(!hadTwins || reading.measure(text).isPlain()).as(text).isTrue();
        });
    }
}
