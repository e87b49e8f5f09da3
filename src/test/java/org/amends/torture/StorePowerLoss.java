package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/**
 * T1: between two forces, what a commit wrote is the difference of the files before and after it. Any subset of those pages may be on the
 * disk, at any length between; what was told before the commit must be there whatever is found.
 */
final class StorePowerLoss implements Harness {
    private static final String TABLES = "index.mv.db";

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        int states = 0;
        for (int store = 0; states < points && losses.isEmpty(); store++) {
            states += oneStore(home.resolve("data" + store), Math.min(40, points - states), dice, losses);
            Written.remove(home.resolve("data" + store));
        }
        return new Outcome(states, losses);
    }

    private static int oneStore(Path data, int states, Random dice, List<String> losses) throws IOException {
        Written written = new Written();
        try (StoreSession store = Stores.open(data)) {
            written.next(store);
            for (int i = 0; i < states; i++) {
                Written told = written.copy();
                Map<String, byte[]> before = bytes(data);
                written.next(store);
                Path found = data.resolveSibling("found");
                lostPower(before, bytes(data), found, dice);
                told.missingIn(found).forEach(losses::add);
                Written.remove(found);
            }
        }
        return states;
    }

    private static Map<String, byte[]> bytes(Path data) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".lock")).toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static void lostPower(Map<String, byte[]> before, Map<String, byte[]> after, Path to, Random dice)
            throws IOException {
        Files.createDirectories(to);
        boolean isTablesAlone = dice.nextBoolean();
        for (var each : after.entrySet()) {
            byte[] old = before.getOrDefault(each.getKey(), new byte[0]);
            boolean isTorn = each.getKey().equals(TABLES) || each.getKey().startsWith("journal-") && !isTablesAlone;
            byte[] found = isTorn ? torn(old, each.getValue(), dice.nextBoolean() ? 512 : 4096, dice) : each.getValue();
            Files.write(to.resolve(each.getKey()), each.getKey().equals(TABLES) && dice.nextInt(20) == 0
                    ? new byte[0] : found);
        }
    }

    private static byte[] torn(byte[] old, byte[] written, int page, Random dice) {
        int length = Math.min(old.length, written.length)
                + dice.nextInt(Math.abs(old.length - written.length) + 1);
        byte[] found = Arrays.copyOf(old, length);
        for (int at = 0; at < length; at += page) {
            int size = Math.min(page, Math.min(length, written.length) - at);
            if (size > 0 && dice.nextBoolean()) {
                System.arraycopy(written, at, found, at, size);
            }
        }
        return found;
    }
}
