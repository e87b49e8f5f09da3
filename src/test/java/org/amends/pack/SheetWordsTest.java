package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWordsTest {
    @TempDir
    private Path dir;

    @Test
    void aPackWithSheetsHasTheirSentences() throws IOException {
        BrokenPack pack = new BrokenPack(dir.resolve("pack")).without("sheet-words.json");
        assertThat(pack.problems()).extracting(PackProblem::code).contains("sheet-word-missing");
    }
}
