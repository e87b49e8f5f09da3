package org.amends.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amends.app.folder.CounterFile;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.ScenarioFile;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.core.fault.Fault;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.table.UnreadableTable;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Pictures;
import org.amends.fixtures.Stores;
import org.amends.intake.TableFile;
import org.amends.journal.Envelope;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.sealed.DraftFile;
import org.amends.pack.PackLoader;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;
import org.amends.vault.Vault;
import org.amends.vault.evidence.EvidenceCleaner;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader of files stands bytes that are cut, flipped, doubled, swapped or made up: it answers, or says no in the way it
 * promises. Seeded; a failure names reader, seed and turn.
 */
class BadBytesTest {
    private static final long SEED = 20261123;
    private static final int TURNS = 150;

    @TempDir
    Path folder;
    private final Map<String, Seedling> readers = new LinkedHashMap<>();

    /** A reader with a whole file to begin from. */
    private record Seedling(byte[] whole, Reader reader) {
    }

    /** Reads bytes; throws what it promises for bad ones. */
    @FunctionalInterface
    private interface Reader {
        void read(byte[] bytes) throws Exception;
    }

    /** A reading that may also fail on the disk. */
    @FunctionalInterface
    private interface Act {
        void act() throws Exception;
    }

    @BeforeEach
    void seedlings() throws Exception {
        readers.put("envelope", new Seedling("{\"v\":2,\"seq\":1,\"type\":\"case.Opened\"}".getBytes(StandardCharsets.UTF_8),
                Envelope::read));
        readers.put("scenario", new Seedling(Files.readAllBytes(Path.of("assets/scenarios/00-enter.json")),
                bytes -> expecting(PlayFailed.class, () -> ScenarioFile.read(file("s.json", bytes)))));
        readers.put("list as CSV", new Seedling(Files.readAllBytes(Path.of("assets/practice/customers.csv")),
                bytes -> expecting(UnreadableTable.class, () -> TableFile.at(file("l.csv", bytes)).read(row -> { }))));
        readers.put("pack archive", new Seedling("PK\3\4 not much of an archive".getBytes(StandardCharsets.ISO_8859_1),
                bytes -> PackZip.read(file("p.amendspack", bytes), new Problems())));
        readers.put("list as workbook", new Seedling("PK\3\4 nor of a workbook".getBytes(StandardCharsets.ISO_8859_1),
                bytes -> expecting(UnreadableTable.class, () -> TableFile.at(file("l.xlsx", bytes)).read(row -> { }))));
        readers.put("picture", new Seedling(Pictures.png(), BadBytesTest::clean));
        readers.put("photo", new Seedling(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8,
            0, 0, 0, 1, 0, 0x12, 1, (byte) 0xFF, (byte) 0xD9}, BadBytesTest::clean));
        readers.put("counter file", new Seedling("hall.name=\\u5e02\\u5357\nhall.code=3702\ncounter=01\n".getBytes(StandardCharsets.UTF_8),
                bytes -> {
                    Path own = Files.createDirectories(folder.resolve("counter"));
                    Files.write(own.resolve("counter.properties"), bytes);
                    expecting(Fault.class, () -> new CounterFile(own, Stores.ZONE).hall());
                }));
        sealed();
        pack();
    }

    /** As evidence comes in: by its first bytes, whatever it is called. */
    private static void clean(byte[] bytes) {
        EvidenceMedia.of(bytes).ifPresent(media -> new EvidenceCleaner(pdf -> pdf).clean(media, bytes));
    }

    /** Files only the program writes; somebody else may all the same. */
    private void sealed() throws Exception {
        Path own = Files.createDirectories(folder.resolve("vault"));
        Clock clock = Clock.fixed(Cases.NOW, Stores.ZONE);
        Vault vault = Vault.at(own, clock);
        StoreKeys keys = vault.setUp(new Person(new PersonId("p"), "李芳", RoleId.SUPERVISOR), "three quiet boats".toCharArray());
        for (String name : List.of("roster.sealed", "attempts.sealed")) {
            byte[] whole = Files.readAllBytes(own.resolve(name));
            readers.put(name, new Seedling(whole, bytes -> {
                Files.write(own.resolve(name), bytes);
                expecting(Fault.class, () -> Vault.at(own, clock).people());
                Files.write(own.resolve(name), whole);
            }));
        }
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        new DraftFile(new DiskFiles(drafts), keys.of("drafts")).save("a/b", "写了一半");
        Path kept = drafts.resolve("drafts.sealed");
        readers.put("drafts", new Seedling(Files.readAllBytes(kept), bytes -> {
            Files.write(kept, bytes);
            expecting(Fault.class, () -> new DraftFile(new DiskFiles(drafts), keys.of("drafts")).find("a/b"));
        }));
    }

    private void pack() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("pack"));
        for (String name : List.of("pack.json", "clocks.json", "privacy.json")) {
            readers.put("pack " + name, new Seedling(Files.readAllBytes(Path.of("assets/packs/cn-base", name)), bytes -> {
                Files.write(copy.resolve(name), bytes);
                new PackLoader().load(copy);
            }));
        }
    }

    private Path file(String name, byte[] bytes) throws java.io.IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void expecting(Class<? extends RuntimeException> promised, Act reading) throws Exception {
        try {
            reading.act();
        } catch (RuntimeException said) {
            if (!promised.isInstance(said)) {
                throw said;
            }
        }
    }

    @Test
    void everyReaderAnswersOrSaysNoAsItPromises() {
        readers.forEach((name, seedling) -> {
            Random random = new Random(SEED);
            for (int turn = 0; turn < TURNS; turn++) {
                byte[] bad = bad(seedling.whole(), random);
                assertThatCode(() -> seedling.reader().read(bad)).as(name + ", seed " + SEED + ", turn " + turn)
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void noReaderIsForgotten() {
        assertThat(readers.keySet()).containsAll(Set.of("envelope", "scenario", "list as CSV", "list as workbook", "pack archive",
                "picture", "photo", "counter file", "roster.sealed", "attempts.sealed", "drafts", "pack pack.json"));
    }

    /** One to three wounds. */
    private static byte[] bad(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
            bytes = wound(bytes, random);
        }
        return bytes;
    }

    private static byte[] wound(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(5)) {
            case 0 -> java.util.Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[1 + random.nextInt(64)], random);
            case 2 -> joined(bytes, at, bytes, random);
            case 3 -> "{\"a\":[[[[1e999,null,\"\\ud800\"]]]]}".getBytes(StandardCharsets.UTF_8);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] joined(byte[] bytes, int at, byte[] more, Random random) {
        byte[] put = more.clone();
        if (random.nextBoolean()) {
            random.nextBytes(put);
        }
        byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + put.length);
        System.arraycopy(put, 0, all, at, put.length);
        System.arraycopy(bytes, at, all, at + put.length, bytes.length - at);
        return all;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] next = bytes.clone();
        for (int i = 0; i < 8 && next.length > 0; i++) {
            next[random.nextInt(next.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return next;
    }
}
