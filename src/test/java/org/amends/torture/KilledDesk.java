package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.amends.app.folder.PracticeFolder;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.caseload.CaseQuery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;

/**
 * Kills the real program, its desk and its whole wiring, with -9 in the middle of a play. What the desk showed is told by the pictures it had made
 * by then: a picture of the next step says that the step before is saved. What must then be kept stands here, not in the program.
 */
final class KilledDesk {
    private static final int PATIENCE_SECONDS = 120;
    private static final String SAID = "你们配发的电卡怎么总是读不出来，不能总让我拿着卡往大厅跑吧";
    /** By the end of a picture's name: what is saved when it can be seen. */
    private static final Map<String, List<Class<? extends CaseEvent>>> SHOWN = shown();

    private KilledDesk() {
    }

    private static Map<String, List<Class<? extends CaseEvent>>> shown() {
        Map<String, List<Class<? extends CaseEvent>>> shown = new LinkedHashMap<>();
        shown.put("-apologise.png", List.of(CaseEvent.Opened.class, CaseEvent.DangerAnswered.class, CaseEvent.ComplaintTaken.class));
        shown.put("-responsibility.png", List.of(CaseEvent.ApologyGiven.class));
        shown.put("-cause.png", List.of(CaseEvent.ResponsibilityTaken.class));
        shown.put("-resolve.png", List.of(CaseEvent.CauseFound.class));
        return shown;
    }

    /** One kill; what is lost of what was shown. */
    static List<String> round(Path home, Random dice) throws Exception {
        Path out = home.resolve("played");
        String until = List.copyOf(SHOWN.keySet()).get(dice.nextInt(SHOWN.size()));
        Process desk = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.amends.Main", "play",
                "--out", out.toString(), "--scenario", "card-unreadable").redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile()).start();
        try {
            await(desk, out.resolve("card-unreadable"), until);
            if (desk.waitFor(dice.nextInt(400), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the play ended by itself: " + Files.readString(home.resolve("said")));
            }
        } finally {
            desk.destroyForcibly().waitFor();
        }
        return lost(out.resolve("data/practice"), pictures(out.resolve("card-unreadable")));
    }

    private static void await(Process desk, Path pictures, String until) throws IOException {
        for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
            if (pictures(pictures).stream().anyMatch(name -> name.endsWith(until))) {
                return;
            }
            if (!desk.isAlive()) {
                break;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("no picture " + until + " came");
    }

    private static List<String> pictures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static List<String> lost(Path data, List<String> pictures) {
        List<String> lost = new ArrayList<>();
        Seeded seams = new Seeded(3);
        Clock clock = Clock.system(Stores.ZONE);
        try (StoreSession store = StoreSession.open(data, new PracticeFolder(data, clock).open().keys(), new StoreSession.Place(
                PracticeFolder.hall(Stores.ZONE), Cases.CLERK, new StoreSeams(seams, seams, clock, Stores.ZONE)))) {
            store.found().ifPresent(found -> lost.add("the start says " + found));
            List<CaseFile> files = store.cases().rows(CaseQuery.inHand()).stream().flatMap(row -> store.cases().find(row.ref().id()).stream())
                    .toList();
            if (files.size() != 1 || !files.getFirst().intake().complaint().map(c -> c.words().shown()).orElse("").equals(SAID)) {
                lost.add("cases in hand: " + files.size() + ", or not the words that were typed");
                return lost;
            }
            List<? extends Class<?>> kept = store.cases().history(files.getFirst().ref().id()).stream().map(Recorded::event)
                    .map(Object::getClass).toList();
            SHOWN.forEach((picture, events) -> {
                if (pictures.stream().anyMatch(name -> name.endsWith(picture)) && !kept.containsAll(events)) {
                    lost.add(picture + " was shown, kept is " + kept);
                }
            });
        }
        return lost;
    }
}
