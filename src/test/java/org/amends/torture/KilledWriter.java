package org.amends.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.LazyFiles;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.disk.DiskWatch;
import org.amends.fixtures.disk.WatchedFiles;
import org.amends.fixtures.disk.WatchedTables;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.StoreFiles;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;

/**
 * A process of its own that writes cases into the real store until it is killed, and says each thing on standard output
 * only after the store said it was saved: what a screen would have shown. Arguments: folder, seed, `sound`, `lazy`, or `halt:` and the
 * moment at which it ends as if killed.
 */
final class KilledWriter {
    private final StoreSession store;
    private final PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Recovery recovery;

    private KilledWriter(StoreSession store, Seeded seams) {
        this.store = store;
        this.recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), seams,
                Clock.fixed(Cases.NOW, Stores.ZONE));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Seeded seams = new Seeded(Long.parseLong(args[1]));
        StoreFiles files = files(args[2], folder);
        try (StoreSession store = StoreSession.open(folder, files, Stores.keys(), new StoreSession.Place(Stores.HALL,
                Cases.CLERK, new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)))) {
            KilledWriter writer = new KilledWriter(store, seams);
            while (!writer.screen.checkError()) {
                writer.wholeCase();
            }
        }
    }

    private static StoreFiles files(String how, Path folder) throws IOException {
        if (how.startsWith("halt:")) {
            DiskWatch halt = Halting.read(how);
            WatchedTables.watch(folder, halt);
            return new WatchedFiles(folder, halt);
        }
        return how.equals("lazy") ? new LazyFiles(new DiskFiles(folder)) : new DiskFiles(folder);
    }

    private void wholeCase() {
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        told(file);
        for (CaseEvent act : Cases.acts()) {
            String place = file.ref().id() + "/words";
            store.drafts().save(place, Long.toString(file.version()));
            screen.println("draft " + place + " " + file.version());
            file = ((Acted.Saved) recovery.perform(file, Cases.CLERK, act)).file();
            told(file);
        }
    }

    private void told(CaseFile file) {
        screen.println("saved " + file.ref().id() + " " + file.ref().number().text() + " " + file.version());
    }
}
