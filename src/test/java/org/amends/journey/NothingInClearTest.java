package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a case was played: journal, tables, drafts, print queue, papers, list of customers and log hold no word of a customer in clear. */
class NothingInClearTest {
    private static final List<String> WORDS = List.of("赵小燕", "13900139000", "梅林路七号", "李秀英", "幸福小区", "抄表员把数字念反了", "只写了一半的话",
            "0532880077");
    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"));

    @TempDir
    Path folder;

    @Test
    void noFileOfAPlayedCaseSaysAWordOfTheCustomer() throws Exception {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"name": "own", "title": {"zh": "留下痕迹", "en": "Traces"}, "moves": [
                {"await": "today"}, {"press": "F2"}, {"await": "at-receive"}, {"press": "1"}, {"await": "words"},
                {"type": "抄表员把数字念反了"}, {"press": "Tab"}, {"press": "Tab"}, {"type": "赵小燕"}, {"press": "Tab"}, {"press": "Tab"},
                {"type": "13900139000"}, {"press": "Tab"}, {"type": "0532880077"}, {"press": "Enter"}, {"press": "F8"}, {"await": "today"},
                {"press": "F2"}, {"await": "at-receive"}, {"press": "1"}, {"await": "words"}, {"type": "只写了一半的话"},
                {"press": "F6"}, {"await": "today"}]}""");
        Path out = folder.resolve("played");
        Program.Ended play = new Program(folder).run("play", "--out", out.toString(), "--scenario", own.toString());
        assertThat(play.code()).as(play.err()).isZero();
        assertThat(files(out.resolve("data")).size()).isGreaterThan(8);
        assertThat(found(out.resolve("data"))).isEmpty();
    }

    @Test
    void theSearchFindsAWordInEachForm() throws IOException {
        for (Charset form : FORMS) {
            Path spilt = Files.createDirectories(folder.resolve("spilt-" + form.name()));
            Files.write(spilt.resolve("draft.tmp"), ("abc" + WORDS.getFirst() + "def").getBytes(form));
            assertThat(found(spilt)).as(form.name()).hasSize(1);
        }
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> found(Path below) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(below)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String word : WORDS) {
                if (FORMS.stream().anyMatch(form -> bytes.contains(new String(word.getBytes(form), StandardCharsets.ISO_8859_1)))) {
                    found.add(below.relativize(file) + ": " + word);
                }
            }
        }
        return found;
    }
}
