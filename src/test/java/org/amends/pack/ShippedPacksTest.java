package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amends.core.apology.Finding;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Language;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.card.ScriptFacts;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that ship load whole, and hold what the seeds ask of them. */
class ShippedPacksTest {
    private static final Path BASE = Path.of("assets/packs/cn-base");

    private static Policy base() {
        PackReading reading = new PackLoader().load(BASE);
        assertThat(reading).isInstanceOf(PackReading.Whole.class);
        return ((PackReading.Whole) reading).policy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-base", "uk-gsop"})
    void keepsEveryPromiseOfTheLoader(String pack) {
        PackReading reading = new PackLoader().load(Path.of("assets/packs", pack));
        assertThat(reading instanceof PackReading.Broken broken ? broken.problems() : java.util.List.of()).isEmpty();
    }

    @Test
    void theBritishPackHoldsNothingChinese() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets/packs/uk-gsop"))) {
            assertThat(files.filter(Files::isRegularFile).toList()).hasSizeGreaterThan(20).allSatisfy(file ->
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("\\p{IsHan}|95598|12398"));
        }
    }

    @Test
    void theSameBytesGiveTheSameDigest() {
        assertThat(base().id()).isEqualTo(base().id());
        assertThat(base().id().sha256()).hasSize(64);
    }

    @Test
    void bothBlamingSentencesOfTheSeedAreCaughtWithARewrite() {
        for (String sentence : new String[] {"这是上级部门指定的设备供应商，我也没办法", "是不是你使用不当造成的"}) {
            assertThat(base().guard().finds(sentence)).isNotEmpty()
                    .allMatch(f -> !f.rewrite().zh().isBlank() && !f.why().zh().isBlank());
        }
        assertThat(base().guard().finds("这是上级部门指定的设备供应商，我也没办法"))
                .extracting(Finding::pattern).contains("supplier-chosen-above");
    }

    @Test
    void everyKindHasWordsForEveryStageWayAndLanguage() {
        Policy policy = base();
        ScriptFacts.Addressee wang = new ScriptFacts.Addressee("王", Salutation.MS);
        for (FailureKind kind : policy.playbook().kinds()) {
            for (Stage stage : Stage.values()) {
                for (WayOfExplaining way : WayOfExplaining.values()) {
                    for (Language language : Language.values()) {
                        ScriptFacts facts = new ScriptFacts(kind, stage, way, wang, "", java.util.Optional.empty());
                        assertThat(policy.playbook().card(facts, language).says()).isNotEmpty()
                                .allSatisfy(say -> assertThat(say.text()).isNotBlank().doesNotContain("{"));
                    }
                }
            }
        }
    }
}
