package org.amends.app.play;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amends.cli.play.PlayFailed;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Trouble;

/**
 * The printer of a play: its paper goes to a folder. A scenario can trouble it and mend it; a job that waits for a hand comes out
 * when it is mended, as with a real one. Any thread.
 */
public final class PlayPrinter implements Printers {
    /** What a scenario says to mend it. */
    public static final String READY = "READY";
    private static final String NAME = "play";

    private final Consumer<byte[]> tray;
    private final Map<String, byte[]> waiting = new HashMap<>();
    private Optional<Trouble> trouble = Optional.empty();
    private int jobs;

    /** `tray` takes what comes out. */
    public PlayPrinter(Consumer<byte[]> tray) {
        this.tray = tray;
    }

    /** Troubles it by the name of a {@link Trouble}, or mends it. */
    public synchronized void turn(String name) {
        trouble = name.equals(READY) ? Optional.empty() : Optional.of(Arrays.stream(Trouble.values())
                .filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new PlayFailed("no trouble " + name)));
        if (trouble.isEmpty()) {
            waiting.values().forEach(tray);
            waiting.clear();
        }
    }

    @Override
    public synchronized List<Printer> all() {
        if (trouble.filter(Set.of(Trouble.NO_PRINTER, Trouble.GONE)::contains).isPresent()) {
            return List.of();
        }
        return List.of(new Printer(NAME, trouble.stream().collect(java.util.stream.Collectors.toSet()),
                List.of(new Printer.Tray("tray-1", "tray-1"), new Printer.Tray("tray-2", "tray-2")), Set.of(Ink.values())));
    }

    @Override
    public synchronized Handed send(byte[] pdf, PrintOrder order) {
        if (trouble.isPresent() && !trouble.get().waitsForHand()) {
            return new Handed.Refused(trouble.get());
        }
        String ticket = NAME + "/" + ++jobs;
        if (trouble.isPresent()) {
            waiting.put(ticket, pdf);
        } else {
            tray.accept(pdf);
        }
        return new Handed.Taken(ticket);
    }

    @Override
    public synchronized Fate fate(String ticket) {
        return waiting.containsKey(ticket) ? new Fate(Fate.State.WAITING, trouble) : new Fate(Fate.State.DONE, Optional.empty());
    }

    @Override
    public synchronized void withdraw(String ticket) {
        waiting.remove(ticket);
    }
}
