package org.amends.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.journal.check.ChainCheck;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.segment.Gap;
import org.amends.store.StoreSession;
import org.amends.vault.seal.DeviceKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files damaged anywhere, by seed: each event is in the new folder or named as missing, and the new folder opens. */
class RescueOfDamagedTest {
    @TempDir
    Path home;
    private Path data;
    private Map<String, String> before;

    @BeforeEach
    void threeSessions() {
        data = home.resolve("data");
        CaseEvent.Opened like = (CaseEvent.Opened) Cases.opened();
        for (int session = 0; session < 3; session++) {
            try (StoreSession store = Stores.open(data)) {
                for (int i = 0; i < 6; i++) {
                    CaseRef ref = new CaseRef(new CaseId(new UUID(session, i)), store.cases().nextNumber());
                    store.cases().append(ref.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(ref, like.policy(), like.channel()))));
                    store.cases().append(ref.id(), 1, List.of(Cases.recorded(Cases.acts().getFirst())));
                }
            }
        }
        before = events(data);
    }

    /** Incarnation and number of each event, and its hash. */
    private static Map<String, String> events(Path folder) {
        Map<String, String> all = new LinkedHashMap<>();
        try {
            new ChainCheck(new DiskFiles(folder), Stores.keys().of("journal"), DeviceKey.fresh(), e -> all.put(e.stream().incarnation() + "/" + e.seq(),
                    e.hash())).run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    private Restoring.Restored rescued(String name) {
        Restoring rescue = Restoring.rescue(data, home.resolve(name));
        rescue.stage();
        return rescue.finish(Stores.keys(), Cases.NOW);
    }

    private void damage(Random dice) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(data)) {
            files = all.filter(f -> f.getFileName().toString().matches("journal-.*|index.*db|device\\.key|case-keys.*|.*known|seals.*")).sorted().toList();
        }
        for (int times = 1 + dice.nextInt(4); times > 0; times--) {
            Path file = files.get(dice.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                continue;
            }
            int at = dice.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + dice.nextInt(dice.nextBoolean() ? 4 : 700));
            for (int i = at; i < at + length; i++) {
                bytes[i] ^= (byte) (1 + dice.nextInt(255));
            }
            Files.write(file, bytes);
        }
    }

    private static List<String> named(List<Gap> gaps) {
        List<String> named = new ArrayList<>();
        gaps.forEach(gap -> {
            for (long seq = gap.from(); seq <= gap.to(); seq++) {
                named.add(gap.incarnation() + "/" + seq);
            }
        });
        return named;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyEventIsThereOrNamed(long seed) throws IOException {
        damage(new Random(seed));
        Restoring.Restored done = rescued("out");
        Map<String, String> after = events(home.resolve("out"));
        List<String> lost = before.keySet().stream().filter(each -> !after.containsKey(each)).toList();
        if (done.salvaged().unreadable().stream().noneMatch(name -> name.startsWith("journal-"))) {
            assertThat(named(done.salvaged().gaps())).containsAll(lost);
        }
        after.forEach((place, hash) -> assertThat(before).as("nothing is made up").containsEntry(place, hash));
        assertThat(done.salvaged().events()).isEqualTo(after.size());
        for (int start = 0; start < 2; start++) {
            try (StoreSession store = Stores.open(home.resolve("out"))) {
                assertThat(store.events()).isGreaterThan(after.size());
            }
        }
    }

    @Test
    void theLastEventIsMissedToo() throws IOException {
        Path segment;
        try (Stream<Path> all = Files.list(data)) {
            segment = all.filter(f -> f.getFileName().toString().startsWith("journal-")).sorted().toList().getLast();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length - 3] ^= 1;
        Files.write(segment, bytes);
        List<Gap> gaps = rescued("out").salvaged().gaps();
        assertThat(named(gaps)).containsExactly(List.copyOf(before.keySet()).getLast());
    }

    @Test
    void aDamagedKeyOfTheDeviceCostsNoEvent() throws IOException {
        byte[] bytes = Files.readAllBytes(data.resolve("device.key"));
        bytes[20] ^= 1;
        Files.write(data.resolve("device.key"), bytes);
        Restoring.Restored done = rescued("out");
        assertThat(done.salvaged().unreadable()).containsExactly("device.key");
        assertThat(events(home.resolve("out"))).isEqualTo(before);
    }
}
