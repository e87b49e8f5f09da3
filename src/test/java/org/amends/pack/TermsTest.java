package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.language.Language;
import org.junit.jupiter.api.Test;

/** The hard words of the base pack have twins that are plain themselves. */
class TermsTest {
    private static final Glossary GLOSSARY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy().hall().glossary();

    @Test
    void everyTwinIsPlainItself() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThan(25).allSatisfy(term -> {
            for (Language language : Language.values()) {
                assertThat(new PlainReading(GLOSSARY, language).measure(term.plain().in(language)).spots())
                        .as(term.id()).isEmpty();
            }
        });
    }

    @Test
    void everyHardWordIsFound() {
        assertThat(GLOSSARY.terms()).allSatisfy(term -> {
            for (Language language : Language.values()) {
                assertThat(new PlainReading(GLOSSARY, language).measure(term.hard().in(language)).spots())
                        .as(term.id()).anyMatch(s -> s.kind() == HardSpot.Kind.WORD && s.hasTwin());
            }
        });
    }

    @Test
    void aLiterateAdultKnowsTheWordsOfTheCounterButNotThoseOfTheTrade() {
        PlainReading reading = new PlainReading(GLOSSARY, Language.ZH);
        assertThat(reading.measure("您的电费多收了，我们赔给您。电卡坏了，冰箱停了。").isPlain()).isTrue();
        assertThat(reading.measure("滞熔赁铭").characters().rare()).isEqualTo(4);
    }
}
