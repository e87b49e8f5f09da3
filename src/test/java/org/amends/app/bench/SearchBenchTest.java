package org.amends.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amends.cli.bench.BenchReport.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench of the search on a list that is soon made; figures are for the command, not for a test. */
class SearchBenchTest {
    @TempDir
    Path folder;

    @Test
    void findsSomebodyInEveryWayAndCountsEachQuery() {
        Finding found = new SearchBench(folder, 5).measure(1, 2_000);
        assertThat(found.name()).isEqualTo("search");
        assertThat(found.what()).contains("2,000", "seed 5");
        assertThat(found.measured().count()).isEqualTo(200);
        assertThat(found.other().count()).isEqualTo(200);
    }
}
