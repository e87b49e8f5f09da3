package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.KindFinder;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;

/** What customers say, written down by hand for every kind of the base pack and kept apart from the pack's own everyday words. */
class HeardWordsTest {
    private static final Policy BASE = ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();
    private static final double IN_FIRST_THREE = 0.90;
    private static final double FIRST = 0.75;

    private record Said(String kind, String words) {
    }

    @Test
    void findsTheKindFromWhatTheCustomerSays() throws IOException {
        List<FailureKind> kinds = BASE.playbook().kinds();
        KindFinder finder = new KindFinder(kinds);
        List<Said> all = said();
        assertThat(all.stream().map(Said::kind).distinct()).hasSameSizeAs(kinds);
        List<Integer> places = all.stream().map(said -> place(finder, said)).toList();
        assertThat(share(places, 3)).as("in the first three").isGreaterThanOrEqualTo(IN_FIRST_THREE);
        assertThat(share(places, 1)).as("first").isGreaterThanOrEqualTo(FIRST);
    }

    private static double share(List<Integer> places, int within) {
        return (double) places.stream().filter(place -> place < within).count() / places.size();
    }

    private static int place(KindFinder finder, Said said) {
        List<FailureKind> ranked = finder.rank(said.words());
        return IntStream.range(0, ranked.size()).filter(i -> ranked.get(i).id().equals(said.kind())).findFirst().orElseThrow();
    }

    private static List<Said> said() throws IOException {
        try (var in = HeardWordsTest.class.getResourceAsStream("heard.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",", 2))
                    .map(parts -> new Said(parts[0], parts[1])).toList();
        }
    }
}
