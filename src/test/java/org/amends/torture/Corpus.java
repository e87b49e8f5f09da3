package org.amends.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.badinput.BadFiles;
import org.amends.badinput.Doors;

/** T14: every bad file at every door and at every command that takes one; `points` is how many of them, spread over all. */
final class Corpus implements Harness {
    /** Two seconds by command; a test asserts no time, so there it only ends what hangs. */
    private static final long SLOW = Long.getLong("torture.slow", 60_000);

    @Override
    public Outcome run(Path home, int points, long seed) {
        List<String> losses = new ArrayList<>();
        List<Runnable> cases = new ArrayList<>();
        for (BadFiles.Bad bad : BadFiles.all()) {
            for (Map.Entry<String, Doors.Door> door : Doors.all().entrySet()) {
                cases.add(() -> take(losses, door.getKey() + ", " + bad, () -> Doors.answer(door.getValue(), bad.bytes(), home.resolve("a"))));
            }
            for (Map.Entry<String, List<String>> command : Doors.commands().entrySet()) {
                if (bad.bytes().length < 2_000) {
                    cases.add(() -> take(losses, command.getKey() + ", " + bad,
                            () -> Doors.command(command.getValue(), bad.bytes(), home.resolve("c"))));
                }
            }
        }
        int tried = Math.min(points, cases.size());
        for (int i = 0; i < tried; i++) {
            cases.get((int) ((long) i * cases.size() / tried)).run();
        }
        return new Outcome(tried, losses);
    }

    /** Brings something to a door. */
    @FunctionalInterface
    interface Bringing {
        String answer() throws IOException;
    }

    /** Answers in words within two seconds, or it is a loss. */
    static void take(List<String> losses, String what, Bringing bringing) {
        long begun = System.nanoTime();
        try {
            if (bringing.answer().isBlank()) {
                losses.add(what + ": no word");
            }
        } catch (IOException | RuntimeException | Error bug) {
            losses.add(what + ": " + bug.getClass().getSimpleName() + " " + bug.getMessage());
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (took > SLOW) {
            losses.add(what + ": " + took + " ms");
        }
    }
}
