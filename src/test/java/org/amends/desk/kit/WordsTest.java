package org.amends.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever core refuses and whatever fails has words in both languages. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile(
            "(?:Refusal\\.of|unclear|NotRead)\\(\\s*\"([a-z0-9.-]*[a-z0-9-])\"|unless\\(.*?, \"([a-z.-]+)\"\\)");
    private static final Pattern STEP = Pattern.compile("withStep\\(\"([a-z.-]+)\"\\)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalOfCoreAndDeskHasWords(Language language) throws IOException {
        Texts texts = Texts.of("refusals", language);
        Set<String> keys = found(KEY, "");
        keys.addAll(found(STEP, "step."));
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(keys).allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultHasThreeLines(FaultCode code) {
        for (Language language : Language.values()) {
            Banner banner = new Faults(language).banner(new Fault(code, "/data"));
            assertThat(banner.what()).isNotBlank();
            assertThat(banner.safe()).isNotBlank();
            assertThat(banner.now()).isNotBlank();
        }
    }

    @Test
    void saysARefusalWithItsNextStep() {
        Refusal refusal = Refusal.of("day.open", "2").withStep("day.carry");
        assertThat(new Refusals(Language.ZH).whole(refusal)).isEqualTo("还有 2 张补救单没有交代去向。 请给每张写上结转原因。");
    }

    @Test
    void aMissingTextIsLoud() {
        Texts texts = Texts.of("kit", Language.ZH);
        assertThatThrownBy(() -> texts.get("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void argumentsAreNeverReadAgain() {
        assertThat(Texts.of("kit", Language.ZH).get("format.left", "{0} $1")).isEqualTo("还有 {0} $1");
    }

    private static Set<String> found(Pattern pattern, String prefix) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/amends"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results()
                        .forEach(m -> keys.add(prefix + (m.group(1) == null ? m.group(2) : m.group(1))));
            }
        }
        return keys;
    }
}
