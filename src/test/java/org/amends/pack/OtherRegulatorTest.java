package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Language;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.card.ScriptFacts;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack in English alone, in pounds: nothing Chinese is wired into the loader or the script card. */
class OtherRegulatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("causes.json", "phrases.json", "guard.json", "needs.json",
            "clocks.json", "calendar.json", "authority.json", "dangers.json", "channels.json", "levels.json",
            "checklists.json", "failures/card-unreadable.json", "entitlements/late-visit-2024.json");
    @TempDir
    private Path dir;

    private BrokenPack english() throws IOException {
        BrokenPack pack = new BrokenPack(dir).with("pack.json", "CNY", "GBP")
                .with("pack.json", "\"languages\": [\"zh\", \"en\"]", "\"languages\": [\"en\"]");
        for (String file : FILES) {
            JsonNode root = JSON.readTree(pack.text(file));
            strip(root);
            pack.with(file, JSON.writeValueAsString(root));
        }
        return pack;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("en")) {
            object.remove("zh");
        }
        node.forEach(OtherRegulatorTest::strip);
    }

    @Test
    void loadsWholeInOneLanguageAndAnotherCurrency() throws IOException {
        assertThat(english().problems()).isEmpty();
        Policy policy = ((PackReading.Whole) new PackLoader().load(dir)).policy();
        assertThat(policy.authority().currency()).isEqualTo("GBP");
        assertThat(policy.rules().rules().getFirst().calculation().rounding().currency()).isEqualTo("GBP");
    }

    @Test
    void theScreenFallsBackToTheLanguageThePackHas() throws IOException {
        english();
        Policy policy = ((PackReading.Whole) new PackLoader().load(dir)).policy();
        ScriptFacts facts = new ScriptFacts(policy.playbook().kinds().getFirst(), Stage.RECEIVE, WayOfExplaining.SHORT,
                new ScriptFacts.Addressee("Smith", Salutation.MR), "", Optional.empty());
        assertThat(policy.playbook().card(facts, Language.ZH).says().getFirst().text())
                .isEqualTo(policy.playbook().card(facts, Language.EN).says().getFirst().text())
                .startsWith("Give me the card");
    }

    @Test
    void aPackThatPromisesEnglishMustKeepIt() throws IOException {
        BrokenPack pack = english();
        assertThat(pack.with("needs.json", "\"en\":\"A seat\"", "\"en\":\"\"").problems())
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactly("missing-translation /needs/0/title/en");
    }
}
