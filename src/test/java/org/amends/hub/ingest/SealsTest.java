package org.amends.hub.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.journal.seal.Sealer;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final UUID DEVICE = new UUID(7, 7);
    private final DeviceKey key = DeviceKey.fresh();
    private final Ingest ingest = new Ingest(new MemoryLedger(), Clock.fixed(Cases.NOW, ZoneOffset.UTC), sender -> Optional.of(key.publicKey()));

    private List<Ack.SetAside> aside(Batch batch) {
        return ((Outcome.Held) ingest.take(new Ingest.Sender("south", DEVICE), batch)).aside();
    }

    /** I16: the seals of a device hold at the hub too. */
    @Test
    void i16ASealOfTheEnrolledDeviceHolds() {
        assertThat(aside(Chain.sealed(DEVICE, 3, key).batch(1, 4))).isEmpty();
    }

    @Test
    void aSealOfAnotherKeyIsKeptAndSetAside() {
        assertThat(aside(Chain.sealed(DEVICE, 3, DeviceKey.fresh()).batch(1, 4))).containsExactly(new Ack.SetAside(4, Line.SEAL_FOREIGN));
    }

    @Test
    void aSealThatVouchesForNothingIsKeptAndSetAside() {
        assertThat(aside(Chain.of(DEVICE, 2, "case.Opened", Sealer.TYPE).batch(1, 2))).containsExactly(new Ack.SetAside(2, Line.SEAL_BROKEN));
    }
}
