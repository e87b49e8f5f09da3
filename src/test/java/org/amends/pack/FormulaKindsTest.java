package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.compensation.formula.BandedSum;
import org.amends.core.compensation.formula.EnergyMultiple;
import org.amends.core.compensation.formula.FixedSum;
import org.amends.core.compensation.formula.Formula;
import org.amends.core.compensation.formula.NoneButExplain;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Formula kinds that the shipped packs do not use are read from JSON all the same, and hold their examples. */
class FormulaKindsTest {
    private static final String WORDS = "{\"zh\": \"字\", \"en\": \"word\"}";
    private static final String RULE = """
            {"id": "kind-2024", "title": W, "source": {"text": W, "article": W}, "force": {}, "proof":
            {"status": "confirmed", "by": "issuer", "on": "2026-01-01"},
            "facts": [{"id": "event-day", "label": W, "type": "date"}, {"id": "who", "label": W, "type": "choice",
            "options": [{"id": "home", "label": W}, {"id": "shop", "label": W}]},
            {"id": "outage-duration", "label": W, "type": "hours", "unit": W},
            {"id": "lost-energy", "label": W, "type": "quantity"}, {"id": "energy-price", "label": W, "type": "quantity"}],
            "formula": FORMULA, "rounding": "half-up", "preconditions": [], "exemptions": [],
            "deadlines": {}, "evidence": [W], "refused": {"why": W, "allTheSame": W, "nextDoor": W},
            "examples": [EXAMPLE, EXAMPLE, EXAMPLE]}""";
    private static final String FACTS = "{\"event-day\": \"2026-03-01\", \"who\": \"shop\", \"outage-duration\": \"30:00\","
            + " \"lost-energy\": \"10.5\", \"energy-price\": \"0.52\"}";
    @TempDir
    private Path dir;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(FixedSum.class, "{\"kind\": \"fixed-sum\", \"byFact\": \"who\", \"amounts\": ["
                        + "{\"option\": \"home\", \"label\": W, \"sum\": \"75.00\"}, "
                        + "{\"option\": \"shop\", \"label\": W, \"sum\": \"150.00\"}]}", "{\"owed\": \"150.00\"}"),
                Arguments.of(FixedSum.class, "{\"kind\": \"fixed-sum\", \"amounts\": [{\"label\": W, \"sum\": \"30.00\"}]}",
                        "{\"owed\": \"30.00\"}"),
                Arguments.of(BandedSum.class, "{\"kind\": \"banded-sum\", \"measure\": {\"fact\": \"outage-duration\", "
                        + "\"type\": \"hours\", \"edge\": \"more-than\"}, \"byFact\": \"who\", \"schedules\": ["
                        + "{\"option\": \"home\", \"label\": W, \"bands\": [{\"from\": \"12\", \"sum\": \"75.00\"}]}, "
                        + "{\"option\": \"shop\", \"label\": W, \"bands\": [{\"from\": \"12\", \"sum\": \"150.00\"}], "
                        + "\"further\": {\"each\": \"12\", \"sum\": \"35.00\"}}]}", "{\"owed\": \"185.00\"}"),
                Arguments.of(EnergyMultiple.class, "{\"kind\": \"energy-multiple\", \"basis\": \"stated\", "
                        + "\"leastMinutes\": 0, \"priceBasis\": W, \"multiples\": [{\"label\": W, \"times\": \"5\"}]}",
                        "{\"owed\": \"27.30\"}"),
                Arguments.of(NoneButExplain.class, "{\"kind\": \"none-but-explain\", \"reason\": W}", "{\"notOwed\": \"\"}"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadAndComesOutToTheFen(Class<? extends Formula> type, String formula, String expected) {
        BrokenPack pack = with(formula, expected);
        assertThat(pack.problems()).isEmpty();
        Policy policy = ((PackReading.Whole) new PackLoader().load(dir)).policy();
        Rule rule = policy.rules().find("kind-2024").orElseThrow();
        assertThat(rule.calculation().formula()).isInstanceOf(type);
    }

    @Test
    void anUnknownKindOrParameterIsRefusedByTheSchema() {
        BrokenPack pack = with("{\"kind\": \"magic\"}", "{\"owed\": \"1.00\"}");
        assertThat(pack.problems()).extracting(p -> p.code() + " " + p.pointer()).containsExactly("schema /formula/kind");
        pack.with("entitlements/kind-2024.json", "\"magic\"", "\"fixed-sum\"");
        assertThat(pack.problems()).extracting(p -> p.code() + " " + p.pointer()).isEqualTo(List.of("schema /formula"));
    }

    private BrokenPack with(String formula, String expected) {
        String example = "{\"title\": W, \"facts\": " + FACTS + ", \"today\": \"2026-03-02\", \"expected\": " + expected + "}";
        return new BrokenPack(dir).with("entitlements/kind-2024.json", RULE.replace("FORMULA", formula)
                .replace("EXAMPLE", example).replaceAll("\\bW\\b", WORDS));
    }
}
