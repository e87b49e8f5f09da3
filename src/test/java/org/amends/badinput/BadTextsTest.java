package org.amends.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amends.badinput.BadTexts.Bad;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.fault.Fault;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad text over every path a text can take: nothing breaks, nothing becomes formula, markup, path or query. */
class BadTextsTest {
    private static final long SEED = 20261123;
    private static final int LONGEST = 700_000;

    @TempDir
    Path folder;

    static List<Bad> texts() {
        return BadTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReaderAnswersAndNoneBreaks(Bad bad) {
        TextDoors.all().forEach((name, reader) -> assertThatCode(() -> reader.accept(bad.text())).as(name)
                .doesNotThrowAnyException());
    }

    @Test
    void noMixtureBreaksAReader() {
        for (String text : BadTexts.mixed(SEED, 2_000)) {
            TextDoors.all().forEach((name, reader) -> assertThatCode(() -> reader.accept(text))
                    .as(name + " seed " + SEED + ": " + text).doesNotThrowAnyException());
        }
    }

    @Test
    void theStoreKeepsEveryTextAndFindsNothingButWhatIsThere() {
        List<String> kept = new ArrayList<>();
        try (StoreSession store = Stores.open(folder)) {
            Recovery recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9),
                    Clock.fixed(Cases.NOW, Stores.ZONE));
            for (Bad bad : texts()) {
                CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
                List<Recorded> said = List.of(Cases.recorded(new CaseEvent.Held(Personal.of(bad.text()))));
                if (bad.text().getBytes(StandardCharsets.UTF_8).length < LONGEST) {
                    store.cases().append(file.ref().id(), file.version(), said);
                } else {
                    assertThatThrownBy(() -> store.cases().append(file.ref().id(), file.version(), said))
                            .as("refused, for it could not be read back").isInstanceOf(Fault.class);
                }
                store.drafts().save("bad/" + kept.size(), bad.text());
                kept.add(bad.text());
            }
            for (Bad bad : texts()) {
                assertThat(store.cases().rows(new CaseQuery(Set.of(Status.values()), Instant.EPOCH, Instant.MAX,
                        bad.text(), 1000)).size()).as("looking for " + bad).isLessThanOrEqualTo(kept.size());
            }
            for (String wild : List.of("%", "_", "%_%", "' or '1'='1")) {
                assertThat(store.cases().rows(new CaseQuery(Set.of(Status.values()), Instant.EPOCH, Instant.MAX, wild,
                        1000))).as(wild).isEmpty();
            }
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.found()).isEmpty();
            for (int i = 0; i < kept.size(); i++) {
                assertThat(store.drafts().find("bad/" + i).orElseThrow().getBytes(StandardCharsets.UTF_8))
                        .as("text " + i).isEqualTo(kept.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void theCorpusIsAsRichAsItSays() {
        assertThat(texts()).hasSizeGreaterThan(80).extracting(Bad::kind).contains(5, 14, 19, 33, 41, 46, 54, 58, 68, 106);
        assertThat(TextDoors.isFormula("=1")).as("the check can fail").isTrue();
        assertThat(BadTexts.mixed(SEED, 3)).isEqualTo(BadTexts.mixed(SEED, 3));
    }
}
