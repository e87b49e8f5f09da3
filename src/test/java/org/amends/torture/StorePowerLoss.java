package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.disk.DiskLog;
import org.amends.fixtures.disk.Watching;
import org.amends.store.StoreSession;

/**
 * T1: every operation of journal, small files and tables is written down; the power goes at any of them. What was told before must be there
 * whatever subset of pages reached the disk, after the whole opening, and the folder must then open a second time without a word.
 */
class StorePowerLoss implements Harness {
    private static final int ACTS = 30;
    /** Of one recorded store; each is made, opened and held beside others. */
    private static final int STATES = 100;
    private final int[] pages;

    StorePowerLoss() {
        this(512, 4096);
    }

    /** Tears at these sizes alone. */
    StorePowerLoss(int... pages) {
        this.pages = pages;
    }

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        int states = 0;
        for (int store = 0; states < points && losses.isEmpty(); store++) {
            Path data = home.resolve("data" + store);
            DiskLog log = new DiskLog();
            TreeMap<Integer, Written> told = recorded(data, log, dice);
            List<Long> seeds = dice.longs(Math.min(STATES, points - states)).boxed().toList();
            losses.addAll(AtOnce.each(seeds, each -> lost(home.resolve("found" + each), log, told, new Random(each))));
            states += seeds.size();
            Written.remove(data);
        }
        return new Outcome(states, losses);
    }

    /** What had been told after how many operations; two sessions, the first ended as it should. */
    private static TreeMap<Integer, Written> recorded(Path data, DiskLog log, Random dice) throws IOException {
        TreeMap<Integer, Written> told = new TreeMap<>();
        Written written = new Written();
        told.put(0, written.copy());
        Files.createDirectories(data);
        for (int session = 0; session < 2; session++) {
            try (StoreSession store = new Watching(data, log).open(new Seeded(dice.nextLong()))) {
                for (int act = dice.nextInt(ACTS); act < ACTS; act++) {
                    written.next(store);
                    told.put(log.size(), written.copy());
                }
            }
        }
        return told;
    }

    private List<String> lost(Path found, DiskLog log, TreeMap<Integer, Written> told, Random dice) throws IOException {
        int at = told.size() < 2 ? log.size() : told.higherKey(0) + dice.nextInt(log.size() - told.higherKey(0) + 1);
        int page = pages[dice.nextInt(pages.length)];
        log.afterPowerLoss(at, dice, page, found);
        Written known = told.floorEntry(at).getValue();
        List<String> lost = new ArrayList<>(known.missingIn(found));
        lost.addAll(known.missingIn(found));
        Written.remove(found);
        return lost.stream().map(each -> "power gone after operation " + at + " of " + log.size() + ", pages of " + page + ": "
                + each).toList();
    }
}
