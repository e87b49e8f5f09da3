package org.amends.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void takesSamplesInAnyOrder() {
        assertThat(Spread.of(List.of(9.0, 1.0, 5.0))).isEqualTo(new Spread(3, 5.0, 9.0, 9.0, 9.0));
    }

    @Test
    void tellsTheNinetyNinthFromTheLongestOnceThereAreEnough() {
        Spread spread = Spread.of(IntStream.rangeClosed(1, 1000).mapToObj(i -> (double) i).toList());
        assertThat(spread).isEqualTo(new Spread(1000, 500, 950, 990, 1000));
    }

    @Test
    void ofNoSamplesAllIsZero() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0, 0));
    }

    @Test
    void saysHowManyTimesAsLong() {
        BenchReport.Ratio ratio = new Spread(3, 30, 45, 50, 60).against(new Spread(3, 20, 40, 40, 41));
        assertThat(ratio).isEqualTo(new BenchReport.Ratio(1.5, 1.25));
    }

    @Test
    void comparesNothingWithNoTimeAtAll() {
        assertThat(new Spread(1, 1, 1, 1, 1).against(Spread.of(List.of()))).isEqualTo(new BenchReport.Ratio(null, null));
    }
}
