package org.amends.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.amends.app.thread.CrashGuard;
import org.amends.app.thread.Threads;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.ChangedMeanwhile;
import org.amends.core.customer.Personal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.fixtures.disk.Watching;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that are interrupted, that run out of memory, that meet each other; clocks and languages that change under them. */
class ThreadFaultsTest {
    private final Seeded seams = new Seeded(41);

    @TempDir
    Path home;

    private StoreSession open(Clock clock, Seeded ids) {
        return StoreSession.open(home.resolve("data"), Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(ids, ids, clock, Stores.ZONE)));
    }

    private static CaseFile opened(StoreSession store) {
        return store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
    }

    private static CaseFile act(StoreSession store, CaseFile file) {
        return store.cases().append(file.ref().id(), file.version(),
                List.of(Cases.recorded(new CaseEvent.Held(Personal.of("等师傅回电话")))));
    }

    @Test
    @DisplayName("F26 R20 a thread that is interrupted while it saves: the store stays open for everybody")
    void staysOpenWhenInterrupted() throws Exception {
        try (StoreSession store = Stores.open(home.resolve("data"), seams)) {
            CaseFile file = opened(store);
            for (int i = 0; i < 120; i++) {
                Thread.currentThread().interrupt();
                file = act(store, file);
                assertThat(Thread.interrupted()).as("the interrupt is left to whom it is for").isTrue();
            }
            assertThat(store.cases().history(Cases.REF.id())).hasSize(121);
        }
    }

    @Test
    @DisplayName("F27 out of memory at any write of a saving: that act alone is lost or kept, the next one works, the next start is exact")
    void standsOutOfMemoryInTheStoreThread() throws IOException {
        AtomicInteger left = new AtomicInteger(-1);
        Path data = home.resolve("data");
        long version;
        try (StoreSession store = new Watching(data, op -> {
            if (left.getAndDecrement() == 0) {
                throw new OutOfMemoryError("Java heap space");
            }
        }).open(seams)) {
            CaseFile file = opened(store);
            for (int at = 0; at < 4; at++) {
                CaseFile before = file;
                left.set(at);
                try {
                    act(store, before);
                } catch (Error | RuntimeException outOfMemory) {
                    left.set(-1);
                }
                left.set(-1);
                file = act(store, store.cases().find(before.ref().id()).orElseThrow());
                assertThat(file.version()).isBetween(before.version() + 1, before.version() + 2);
            }
            version = file.version();
        }
        try (StoreSession store = Stores.open(data)) {
            assertThat(store.found()).isEmpty();
            assertThat(store.cases().history(Cases.REF.id())).hasSize((int) version);
        }
    }

    @Test
    @DisplayName("F27 out of memory in any task: its thread goes on, and the desk is told a code")
    void aThreadOutlivesIt() {
        ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
        CrashGuard guard = new CrashGuard();
        guard.tell(told::add);
        Threads threads = new Threads(guard);
        threads.store().execute(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        threads.store().execute(() -> told.add("went on"));
        threads.close(Duration.ofSeconds(10));
        assertThat(told).hasSize(2).contains("went on");
    }

    @Test
    @DisplayName("F31 R17 a clock that jumps while the store is open, to 2030 and back to 1970: order, counts and numbers stay exact")
    void standsAJumpingClock() {
        TurningClock clock = new TurningClock(Cases.NOW);
        try (StoreSession store = open(clock, seams)) {
            CaseFile file = opened(store);
            for (Duration jump : List.of(Duration.ofDays(1500), Duration.ofDays(-22_000), Duration.ofDays(20_500), Duration.ofHours(-3))) {
                clock.forward(jump);
                file = act(store, file);
                store.sealWhenDue();
            }
            assertThat(store.cases().nextNumber().isSpeakable()).isTrue();
            assertThat(store.seals().broken()).isZero();
        }
        try (StoreSession store = open(Clock.fixed(Instant.parse("2032-01-01T00:00:00Z"), Stores.ZONE), seams)) {
            assertThat(store.cases().history(Cases.REF.id())).hasSize(5);
            assertThat(store.found()).isEmpty();
        }
    }

    @Test
    @DisplayName("F32 a system in Turkish, Arabic or Thai, in another zone: the same bytes, the same hashes, the same numbers")
    void writesTheSameInEveryLanguageOfTheSystem() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<String>> all = new ArrayList<>();
        try {
            for (String tag : List.of("zh-CN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("zh-CN") ? "Asia/Shanghai" : "America/St_Johns"));
                all.add(hashes(tag));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(all.getFirst()).hasSizeGreaterThan(3);
        assertThat(all).allSatisfy(hashes -> assertThat(hashes).isEqualTo(all.getFirst()));
    }

    /** Sealed texts differ by their nonce, so acts without any. */
    private List<String> hashes(String name) {
        List<String> hashes = new ArrayList<>();
        Seeded same = new Seeded(7);
        try (StoreSession store = StoreSession.open(home.resolve(name), Stores.keys(), new StoreSession.Place(Stores.HALL,
                Cases.CLERK, new StoreSeams(same, same, Clock.fixed(Cases.NOW, ZoneId.of("Asia/Shanghai")), Stores.ZONE)))) {
            store.onSaved(event -> hashes.add(new String(event.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replaceAll("\"(stream|prev|hash|case_key)\":(\"[^\"]*\"|\\{[^}]*\\})", "")));
            CaseFile file = opened(store);
            hashes.add(store.cases().nextNumber().text());
            file = store.cases().append(file.ref().id(), 1, List.of(Cases.recorded(Cases.acts().getFirst())));
            store.cases().append(file.ref().id(), 2, List.of(Cases.recorded(Cases.acts().get(4))));
            store.copies().bundle(file.ref().id()).keySet().stream().filter(each -> each.startsWith("event-")).forEach(hashes::add);
        }
        return hashes;
    }

    @Test
    @DisplayName("F69 R4 two windows act on one case, or a button is pressed twice: the second learns of the first, nothing is doubled")
    void theSecondLearnsOfTheFirst() {
        try (StoreSession store = Stores.open(home.resolve("data"), seams)) {
            CaseFile seenByBoth = opened(store);
            act(store, seenByBoth);
            assertThatThrownBy(() -> act(store, seenByBoth)).isInstanceOf(ChangedMeanwhile.class);
            assertThat(store.cases().history(Cases.REF.id())).hasSize(2);
        }
    }
}
