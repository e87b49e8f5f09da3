package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack says to customers is measured: a hard place is told with its line, an endless sentence breaks the pack. */
class PlainWordsTest {
    private static final String PHRASE = "这件事从现在起由我负责";
    @TempDir
    private Path dir;

    @Test
    void aSentenceNobodyCanFollowBreaksThePack() {
        BrokenPack pack = new BrokenPack(dir.resolve("p")).with("phrases.json", PHRASE, "这件事" + "很长".repeat(30));
        assertThat(pack.problems()).extracting(PackProblem::code).containsExactly("plain-sentence-far-too-long");
        assertThat(new PackLoader().hard(pack.dir())).as("told as a fault already").noneMatch(
                p -> p.code().contains("far"));
    }

    @Test
    void theLastQuestionIsAskedOfEverySheetAndOfNoOther() {
        String question = "{\"sheet\": \"%s\", \"ask\": {\"zh\": \"哪天去？\", \"en\": \"When?\"}, \"listen\": {\"zh\": \"日子\", \"en\": \"the day\"}}";
        BrokenPack pack = new BrokenPack(dir.resolve("p")).with("sheets/pay.html", "<p>{{message}}</p>")
                .with("teach-back.json", "{\"questions\": [" + question.formatted("nowhere") + "]}");
        assertThat(pack.problems()).extracting(PackProblem::code).contains("unknown-sheet", "teach-back-missing");
        assertThat(pack.with("teach-back.json", "{\"questions\": [" + question.formatted("pay") + ", "
                + question.formatted("pay") + "]}").problems()).extracting(PackProblem::code).contains("duplicate-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-base", "uk-gsop"})
    void thePacksThatShipSayNothingHard(String pack) {
        assertThat(new PackLoader().hard(Path.of("assets/packs", pack))).isEmpty();
    }

    @Test
    void aHardWordIsTold() {
        BrokenPack pack = new BrokenPack(dir.resolve("p")).with("phrases.json", PHRASE, "钱被退了");
        assertThat(pack.problems()).isEmpty();
        assertThat(new PackLoader().hard(pack.dir())).anySatisfy(p -> {
            assertThat(p.code()).isEqualTo("plain-passive");
            assertThat(p.pointer()).isEqualTo("/phrases/2/says/normal/zh");
            assertThat(p.line()).isPositive();
        });
    }

    @Test
    void aSheetIsReadInEachLanguageWithoutItsMarks() {
        String page = "<html><head><style>a { b: 2026-11-30 }</style></head><body>\n<p>{{#zh}}好的{{message}}{{/zh}}{{#en}}Fine.{{/en}}</p>\n"
                + "<p>{{#zh}}明天 <b>17:30</b> 来电。{{/zh}}{{#en}}At 5:30 pm.{{/en}}</p>\n</body></html>";
        BrokenPack pack = new BrokenPack(dir.resolve("p")).with("sheets/pay.html", page);
        List<PackProblem> hard = new PackLoader().hard(pack.dir()).stream().filter(p -> p.file().equals("sheets/pay.html"))
                .toList();
        assertThat(hard).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.message().zh()).contains("17:30 → 下午5点半");
        });
    }
}
