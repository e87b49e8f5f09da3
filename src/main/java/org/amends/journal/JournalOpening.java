package org.amends.journal;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.core.identity.Ids;
import org.amends.core.timing.Ticks;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.jspecify.annotations.Nullable;

/**
 * Opens a journal: walks all segments that are not known yet, keeps the valid prefix, sets the rest aside, never deletes. No segment is ever
 * continued after a start, so that a restored copy cannot seal two events under one nonce.
 */
public final class JournalOpening {
    private final StoreFiles files;
    private final SecretKey key;
    private final Ids ids;
    private final Envelopes envelopes;
    private Journal.Finding finding = Journal.Finding.WHOLE;
    private @Nullable Known known;

    /** What was walked and found whole: its end, the names of its segments, and the stream's clock there. */
    public record Known(Head head, List<String> names, String clock) {
        public Known {
            names = List.copyOf(names);
        }
    }

    public JournalOpening(StoreFiles files, SecretKey key, Ids ids, Ticks ticks, ZoneId zone) {
        this.files = files;
        this.key = key;
        this.ids = ids;
        this.envelopes = new Envelopes(ids, ticks, zone);
    }

    /** The journal, ready to append. `device` names the stream of a journal that is made now. */
    public Journal open(UUID device) {
        return open(device, event -> { });
    }

    /** The same; each event is shown as it is walked past. One whose fsync failed is followed by the same number again. */
    public Journal open(UUID device, Consumer<Envelope> each) {
        return open(device, Optional.empty(), each);
    }

    /** The same; what is known is not walked again. Who says so has held those segments against what they were. */
    public Journal open(UUID device, Optional<Known> before, Consumer<Envelope> each) {
        JournalWalk walk = new JournalWalk(files, key, event -> {
            envelopes.follow(event);
            each.accept(event);
        });
        before.ifPresent(start -> {
            walk.follow(start);
            envelopes.follow(start.clock());
        });
        try {
            walk.walk();
            for (String name : walk.refused()) {
                setAside(name);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
        finding = walk.isEmpty() ? Journal.Finding.NEW : walk.finding();
        known = finding == Journal.Finding.DAMAGED || walk.isEmpty() ? null
                : new Known(walk.head(), walk.names(), envelopes.clock());
        Head head = walk.isEmpty() ? Journal.firstHead(device, ids) : walk.head();
        return new Journal(files, key, envelopes, new Journal.Recovered(head, walk.names()));
    }

    /** What the last opening found. */
    public Journal.Finding finding() {
        return finding;
    }

    /** All that the last opening found whole; empty for a new or a damaged journal. */
    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    private void setAside(String name) throws IOException {
        files.rename(name, name + ".aside-" + ids.next());
        files.forceFolder();
    }
}
