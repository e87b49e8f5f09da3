package org.amends.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.CrashFiles;
import org.amends.fixtures.Seeded;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final UUID DEVICE = new UUID(7, 7);
    private static final SecretKey KEY = new StoreKeys(new byte[32]).of("journal");
    private final Seeded seams = new Seeded(1);

    private JournalOpening opening(CrashFiles files) {
        return new JournalOpening(files, KEY, seams, seams, ZoneId.of("Asia/Shanghai"));
    }

    private static Entry entry(String words) {
        return new Entry(new Entry.Subject("case.Test", 1, Optional.empty(), Optional.empty()), Cases.NOW, Cases.CLERK,
                List.of(), Envelopes.object().put("words", words));
    }

    private static List<String> words(Journal journal) {
        List<String> words = new ArrayList<>();
        journal.read(e -> words.add(e.payload().get("words").textValue()));
        return words;
    }

    @Test
    void readsBackWhatItKeptAcrossStarts() {
        CrashFiles files = new CrashFiles();
        List<String> kept = new ArrayList<>();
        for (int start = 0; start < 4; start++) {
            try (Journal journal = opening(files).open(DEVICE)) {
                for (int i = 0; i < 5; i++) {
                    kept.add("第" + start + "-" + i + "句");
                    journal.append(entry(kept.getLast()));
                }
                assertThat(words(journal)).isEqualTo(kept);
                assertThat(journal.head().seq()).isEqualTo(kept.size());
                assertThat(journal.head().position()).isEqualTo(kept.size());
            }
        }
    }

    @Test
    void chainsEachEventToTheOneBefore() {
        Journal journal = opening(new CrashFiles()).open(DEVICE);
        List<Envelope> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(journal.append(entry("w" + i)));
        }
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).previousHash()).isEqualTo(all.get(i - 1).hash());
            assertThat(all.get(i).seq()).isEqualTo(i + 1);
        }
    }

    @Test
    void keepsNothingReadableOnDisk() {
        CrashFiles files = new CrashFiles();
        opening(files).open(DEVICE).append(entry("MARKER-王秀兰"));
        for (String name : files.list()) {
            assertThat(new String(files.content(name), StandardCharsets.UTF_8)).doesNotContain("MARKER");
        }
    }

    /** Every acknowledged event is there after the power went at any moment; at most the one under way beside them. */
    @ParameterizedTest
    @ValueSource(ints = {512, 4096})
    void losesNothingItAcknowledgedWhenPowerGoes(int page) {
        int states = 0;
        for (long seed = 0; seed < 60; seed++) {
            Random dice = new Random(seed);
            CrashFiles files = new CrashFiles();
            Journal journal = opening(files).open(DEVICE);
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String word = "x".repeat(dice.nextInt(9000)) + i;
                CrashFiles midway = files;
                int failing = dice.nextInt(8);
                if (failing < 4) {
                    midway.failAfter(failing, "I/O error");
                }
                try {
                    journal.append(entry(word));
                    told.add(word);
                } catch (Fault refused) {
                    assertThat(refused.code()).isEqualTo(FaultCode.STORE_FAILED);
                }
                midway.failAfter(-1, "");
                for (int state = 0; state < 6; state++) {
                    List<String> found = words(opening(files.afterPowerLoss(dice, page)).open(DEVICE));
                    assertThat(found.size()).as("seed " + seed).isBetween(told.size(), told.size() + 1);
                    assertThat(found.subList(0, told.size())).as("seed " + seed + " page " + page).isEqualTo(told);
                    states++;
                }
            }
        }
        assertThat(states).isGreaterThan(4000);
    }

    @Test
    void setsATornTailAsideAndGoesOn() {
        CrashFiles files = new CrashFiles();
        Journal journal = opening(files).open(DEVICE);
        journal.append(entry("a"));
        String name = files.list().getFirst();
        byte[] whole = files.content(name);
        journal.append(entry("b"));
        byte[] more = files.content(name);
        files.put(name, java.util.Arrays.copyOf(more, whole.length + 30));

        JournalOpening again = opening(files);
        Journal reopened = again.open(DEVICE);
        assertThat(again.finding()).isEqualTo(Journal.Finding.TORN_TAIL);
        reopened.append(entry("c"));
        assertThat(words(opening(files).open(DEVICE))).containsExactly("a", "c");
    }

    @Test
    void findsEveryFlippedBitInsideARecord() {
        CrashFiles files = new CrashFiles();
        Journal journal = opening(files).open(DEVICE);
        for (int i = 0; i < 4; i++) {
            journal.append(entry("w" + i));
        }
        String name = files.list().getFirst();
        byte[] whole = files.content(name).clone();
        Random dice = new Random(3);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            int at = dice.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << dice.nextInt(8));
            CrashFiles damaged = new CrashFiles();
            damaged.put(name, flipped);
            JournalOpening opening = opening(damaged);
            List<String> found = words(opening.open(DEVICE));
            assertThat(found).isEqualTo(List.of("w0", "w1", "w2", "w3").subList(0, found.size()));
            if (found.size() < 4) {
                assertThat(opening.finding()).isNotEqualTo(Journal.Finding.WHOLE);
            }
        }
    }

    @Test
    void beginsANewIncarnationAfterDamage() {
        CrashFiles files = new CrashFiles();
        Journal journal = opening(files).open(DEVICE);
        journal.append(entry("a"));
        Head before = journal.reincarnate(seams);
        journal.append(entry("b"));
        Journal reopened = opening(files).open(DEVICE);
        assertThat(reopened.head().letter()).isEqualTo('B');
        assertThat(reopened.head().seq()).isEqualTo(1);
        assertThat(reopened.head().position()).isEqualTo(2);
        assertThat(before.seq()).isEqualTo(1);
        assertThat(words(reopened)).containsExactly("a", "b");
    }

    @Test
    void saysWhenTheDiskIsFullAndKeepsNothing() {
        CrashFiles files = new CrashFiles();
        Journal journal = opening(files).open(DEVICE);
        journal.append(entry("a"));
        files.failAfter(0, "No space left on device");
        Entry second = entry("b");
        assertThat(journal.append(second).seq()).as("one failure is answered by a new segment").isEqualTo(2);
        CrashFiles full = new CrashFiles();
        full.failAfter(0, "No space left on device");
        Journal nowhere = opening(full).open(DEVICE);
        assertThatThrownBy(() -> {
            full.failAfter(0, "No space left on device");
            nowhere.append(second);
        }).isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(FaultCode.DISK_FULL));
    }
}
