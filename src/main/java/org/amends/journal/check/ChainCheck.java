package org.amends.journal.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.journal.segment.BentLink;
import org.amends.journal.Envelope;
import org.amends.journal.JournalWalk;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.seal.SealWatch;
import org.amends.vault.seal.DeviceKey;
import org.jspecify.annotations.Nullable;

/** Holds every record, hash, link and seal of a folder's journal. Reads only. One thread, one check. */
public final class ChainCheck {
    private final StoreFiles files;
    private final JournalWalk walk;
    private final SealWatch watch;
    private int seals;
    private @Nullable BentLink brokenSeal;

    /** `signs` is what this device signs with; `each` sees every event that holds. */
    public ChainCheck(StoreFiles files, SecretKey journalKey, DeviceKey signs, Consumer<Envelope> each) {
        this.files = files;
        this.watch = new SealWatch(signs);
        this.walk = new JournalWalk(files, journalKey, event -> {
            offer(event);
            each.accept(event);
        });
    }

    private void offer(Envelope event) {
        int before = watch.broken();
        watch.offer(event);
        seals += SealWatch.isSeal(event) ? 1 : 0;
        if (watch.broken() > before && brokenSeal == null) {
            brokenSeal = new BentLink(BentLink.Kind.SEAL_BROKEN, "", event.seq(),
                    event.stream().incarnation().toString());
        }
    }

    /** Walks. Throws a Fault when the disk fails. */
    public ChainReport run() {
        try {
            walk.walk();
            Optional<BentLink> bent = Optional.ofNullable(brokenSeal).or(walk::bent);
            return new ChainReport(walk.head(), walk.finding(), new ChainReport.Seals(seals - watch.broken(),
                    watch.broken(), watch.foreign(), watch.unsealed()), bent,
                    new ChainReport.Files(walk.names(), walk.refused(), aside()), walk.gaps());
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** The journal as far as it holds, for reading; after {@link #run}. */
    public JournalWalk events() {
        return walk;
    }

    private List<String> aside() throws IOException {
        return files.list().stream().filter(name -> name.startsWith("journal-") && name.contains(".aside-")).toList();
    }
}
