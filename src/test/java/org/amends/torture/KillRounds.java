package org.amends.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/** T3: kills the store's process, and now and then the real desk, with -9 at random moments, and holds the folder against what was told. */
final class KillRounds implements Harness {
    private static final int LONGEST = 60;
    /** Every so many kills is one of the real desk. */
    private static final int DESKS = 8;
    /** Kills on one folder, one after another; another folder is killed beside it. */
    private static final int ROUNDS = 25;

    @Override
    public Outcome run(Path home, int points, long seed) throws Exception {
        int desks = points / DESKS;
        int folders = Math.ceilDiv(points - desks, ROUNDS);
        List<Integer> chains = IntStream.range(0, folders + desks).boxed().toList();
        return new Outcome(points, AtOnce.each(chains, chain -> {
            Path place = Files.createDirectories(home.resolve("chain" + chain));
            return chain < folders ? run(place, "sound", Math.min(ROUNDS, points - desks - chain * ROUNDS), seed + chain)
                    : KilledDesk.round(place, new Random(seed + chain));
        }));
    }

    /** Rounds on one folder; ends with the first that lost something, and says what. `files` is sound or lazy. */
    static List<String> run(Path home, String files, int rounds, long seed) throws Exception {
        Random dice = new Random(seed);
        Path data = Files.createDirectories(home.resolve("data"));
        KillOracle oracle = new KillOracle(home.resolve("told"));
        for (int round = 1; round <= rounds; round++) {
            writeAndKill(data, dice, files, oracle);
            int now = round;
            List<String> missing = missing(data, oracle);
            if (!missing.isEmpty()) {
                return missing.stream().map(each -> "round " + now + ": " + each).toList();
            }
        }
        return List.of();
    }

    /** A process that ends itself at one moment, then everything it said before; then the same on what it left. */
    static List<String> haltedAt(Path home, Halting.Moment moment, int... after) throws Exception {
        Path data = Files.createDirectories(home.resolve("data"));
        KillOracle oracle = new KillOracle(home.resolve("told"));
        oracle.begin();
        for (int each : after) {
            Process writer = writer(data, each, new Halting(moment, each).text());
            try (BufferedReader screen = writer.inputReader(StandardCharsets.UTF_8)) {
                drain(screen, oracle);
            }
            if (writer.waitFor() != 137) {
                throw new IllegalStateException("the writer ended with " + writer.exitValue());
            }
            List<String> missing = missing(data, oracle);
            if (!missing.isEmpty()) {
                return missing.stream().map(one -> moment + " " + each + ": " + one).toList();
            }
        }
        return List.of();
    }

    private static List<String> missing(Path data, KillOracle oracle) throws IOException {
        try (StoreSession store = Stores.open(data)) {
            List<String> wrong = new ArrayList<>(oracle.missingIn(store));
            store.found().ifPresent(found -> wrong.add("a kill alone needs no mending, and the start says " + found));
            return wrong;
        } catch (Fault fault) {
            return List.of("the store does not open: " + fault.code());
        }
    }

    private static void writeAndKill(Path data, Random dice, String files, KillOracle oracle) throws Exception {
        int lines = 1 + dice.nextInt(LONGEST);
        Process writer = writer(data, dice.nextLong(), files);
        try (BufferedReader screen = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                oracle.told(expected(screen.readLine()));
            }
            if (writer.waitFor(dice.nextInt(3000), TimeUnit.MICROSECONDS)) {
                throw new IllegalStateException("the writer ended by itself");
            }
            writer.toHandle().destroyForcibly();
            drain(screen, oracle);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** A process of its own that writes cases until it is killed. */
    static Process writer(Path data, long seed, String files) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledWriter.class.getName(), data.toString(), Long.toString(seed), files)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String expected(String line) {
        if (line == null) {
            throw new IllegalStateException("the writer must go on until it is killed");
        }
        return line;
    }

    /** What was still under way to the screen counts as told; half a line does not. (Killed by its handle: streams stay.) */
    private static void drain(BufferedReader screen, KillOracle oracle) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = screen.read(); c >= 0; c = screen.read()) {
            if (c == '\n') {
                oracle.told(line.toString());
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
    }
}
