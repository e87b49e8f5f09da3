package org.amends.journal.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.journal.Entry;
import org.amends.journal.Head;
import org.amends.vault.seal.DeviceKey;

/** Makes the entry that seals what stands unsealed: each 256 events, each hour, and whenever it is asked for. */
public final class Sealer {
    /** What the event of a seal is called. */
    public static final String TYPE = Seal.TYPE;
    static final int RUN = 256;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Actor DEVICE = new Actor(new PersonId("device"), new RoleId("device"), "");

    private final DeviceKey key;
    private final SealWatch watch;
    private final Clock clock;

    public Sealer(DeviceKey key, SealWatch watch, Clock clock) {
        this.key = key;
        this.watch = watch;
        this.clock = clock;
    }

    /** The seal that is due after this head, if one is. */
    public Optional<Entry> due(Head head) {
        return watch.unsealed() >= RUN || watch.isOlderThan(clock.instant().minus(LONGEST)) ? now(head)
                : Optional.empty();
    }

    /** A seal over all that stands unsealed; empty when nothing does. */
    public Optional<Entry> now(Head head) {
        if (watch.unsealed() == 0 || !watch.follows(head)) {
            return Optional.empty();
        }
        Instant at = clock.instant();
        return Optional.of(new Entry(new Entry.Subject(Seal.TYPE, Seal.FORM, Optional.empty(), Optional.empty()), at,
                DEVICE, List.of(), watch.sealOf(head, at).signed(key)));
    }
}
