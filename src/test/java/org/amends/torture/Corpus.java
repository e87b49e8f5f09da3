package org.amends.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amends.badinput.BadFiles;
import org.amends.badinput.Doors;

/** T14: every bad file at every door and at every command that takes one; `points` is how many of them, spread over all. */
final class Corpus implements Harness {
    /** Two seconds by command; a test asserts no time, so there it only ends what hangs. */
    private static final long SLOW = Long.getLong("torture.slow", 60_000);

    /** Longer than this it waits for something, however busy the machine is. */
    private static final long HANGS = 60_000_000_000L;
    /** What the thread itself worked, so that a busy machine is not taken for a slow reader. */
    private static final ThreadMXBean WORKED = ManagementFactory.getThreadMXBean();

    @Override
    public Outcome run(Path home, int points, long seed) {
        List<String> losses = Collections.synchronizedList(new ArrayList<>());
        List<Runnable> cases = new ArrayList<>();
        for (BadFiles.Bad bad : BadFiles.all()) {
            Path place = home.resolve(Integer.toString(cases.size()));
            for (Map.Entry<String, Doors.Door> door : Doors.all().entrySet()) {
                cases.add(() -> take(losses, door.getKey() + ", " + bad, () -> Doors.answer(door.getValue(), bad.bytes(), place.resolve(door.getKey()))));
            }
            for (Map.Entry<String, List<String>> command : Doors.commands().entrySet()) {
                if (bad.bytes().length < 2_000) {
                    cases.add(() -> take(losses, command.getKey() + ", " + bad,
                            () -> Doors.command(command.getValue(), bad.bytes(), place.resolve(command.getKey()))));
                }
            }
        }
        int tried = Math.min(points, cases.size());
        AtOnce.each(IntStream.range(0, tried).boxed().toList(), i -> {
            cases.get((int) ((long) i * cases.size() / tried)).run();
            return List.of();
        });
        return new Outcome(tried, losses);
    }

    /** Brings something to a door. */
    @FunctionalInterface
    interface Bringing {
        String answer() throws IOException;
    }

    /** Answers in words within two seconds, or it is a loss. */
    static void take(List<String> losses, String what, Bringing bringing) {
        long begun = WORKED.getCurrentThreadCpuTime();
        long since = System.nanoTime();
        try {
            if (bringing.answer().isBlank()) {
                losses.add(what + ": no word");
            }
        } catch (IOException | RuntimeException | Error bug) {
            losses.add(what + ": " + bug.getClass().getSimpleName() + " " + bug.getMessage());
        }
        long took = (WORKED.getCurrentThreadCpuTime() - begun) / 1_000_000;
        if (took > SLOW || System.nanoTime() - since > HANGS) {
            losses.add(what + ": " + took + " ms of a processor");
        }
    }
}
