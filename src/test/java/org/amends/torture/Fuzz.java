package org.amends.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.badinput.BadFiles;
import org.amends.badinput.Doors;
import org.amends.badinput.TextDoors;
import org.amends.fixtures.Stores;
import org.amends.fixtures.Pictures;
import org.amends.store.StoreSession;
import org.amends.wire.BatchBody;

/**
 * T13: every door by turns, given bytes made of real files and of the corpus: cut, joined, with bits turned, with pieces said again. Nothing but
 * an answer may come, and within two seconds.
 */
final class Fuzz implements Harness {
    private static final int LONGEST = 20_000;
    /** A whole answer: good, one group, one keyword and one number, the end. */
    private static final byte[] PRINT_SYSTEM = "\1\1\0\0\0\0\0\1\4\104\0\14printer-name\0\2q1\41\0\6job-id\0\4\0\0\0\7\3"
            .getBytes(StandardCharsets.ISO_8859_1);

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        Random dice = new Random(seed);
        List<byte[]> real = seeds(home);
        List<Map.Entry<String, Doors.Door>> doors = List.copyOf(Doors.all().entrySet());
        List<Map.Entry<String, Consumer<String>>> texts = List.copyOf(TextDoors.all().entrySet());
        List<String> losses = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            byte[] bytes = mixed(real, dice);
            String at = " at " + point;
            if (point % 4 == 3) {
                Map.Entry<String, Consumer<String>> door = texts.get(point / 4 % texts.size());
                Corpus.take(losses, door.getKey() + at, () -> {
                    door.getValue().accept(new String(bytes, StandardCharsets.UTF_8));
                    return "read";
                });
                continue;
            }
            Map.Entry<String, Doors.Door> door = doors.get((point - point / 4) % doors.size());
            Corpus.take(losses, door.getKey() + at, () -> Doors.answer(door.getValue(), bytes, home.resolve("f")));
        }
        return new Outcome(points, losses);
    }

    private static List<byte[]> seeds(Path home) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        Written written = new Written();
        try (StoreSession store = Stores.open(home.resolve("real"))) {
            for (int i = 0; i < 5; i++) {
                written.next(store);
            }
            store.drafts().save("a", "写了一半");
        }
        for (Path folder : List.of(home.resolve("real"), Path.of("assets/schema"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> Files.isRegularFile(f) && f.toFile().length() < LONGEST).toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        seeds.add(PRINT_SYSTEM);
        seeds.add(BatchBody.pack(List.copyOf(seeds.subList(0, 2))));
        seeds.add("工单编号,受理时间,客户姓名,联系电话,诉求内容\n1,2026-11-23 09:00,王秀兰,13800000000,读不出卡\n".getBytes(StandardCharsets.UTF_8));
        seeds.add(Pictures.png());
        seeds.add(Pictures.jpeg(6));
        BadFiles.all().stream().filter(bad -> bad.bytes().length < LONGEST).forEach(bad -> seeds.add(bad.bytes()));
        return seeds;
    }

    private static byte[] mixed(List<byte[]> seeds, Random dice) {
        byte[] bytes = seeds.get(dice.nextInt(seeds.size())).clone();
        for (int change = dice.nextInt(6); change >= 0; change--) {
            bytes = switch (dice.nextInt(5)) {
                case 0 -> Arrays.copyOf(bytes, dice.nextInt(bytes.length + 1));
                case 1 -> joined(bytes, seeds.get(dice.nextInt(seeds.size())));
                case 2 -> joined(bytes, Arrays.copyOfRange(bytes, dice.nextInt(bytes.length + 1) / 2, bytes.length));
                default -> turned(bytes, dice);
            };
        }
        return Arrays.copyOf(bytes, Math.min(bytes.length, 2 * LONGEST));
    }

    private static byte[] turned(byte[] bytes, Random dice) {
        if (bytes.length > 0) {
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
