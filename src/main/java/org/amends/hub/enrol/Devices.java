package org.amends.hub.enrol;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amends.hub.ingest.Ingest.Sender;

/** Where the hub keeps codes and devices. Throws a Fault when the database fails. */
public interface Devices {

    /** A device as it was last enrolled; `signKey` is the public half of what it signs its chain with. */
    record Enrolled(String serial, byte[] signKey, Instant at, Instant until, Optional<Instant> revoked) {
    }

    void offer(String codeDigest, String tenant, Instant until);

    /** Uses the code up for this device and says for which tenant; empty when it is none, is over, or was used. Never twice, whoever asks at once. */
    Optional<String> use(String codeDigest, UUID device, Instant now);

    /** How a code that did not let anybody in stands. */
    CodeState state(String codeDigest);

    /** What became of a code. */
    enum CodeState {
        UNKNOWN,
        USED,
        OVER
    }

    /** Enrolled by a code: whatever certificate the device had before is heard no more. */
    void keep(Sender sender, Enrolled device);

    /** A further certificate for a device that was not revoked; the present one is good until this one is first used. */
    void renew(Sender sender, String serial, Instant until);

    /**
     * Whether this certificate may speak: the device's present one, or the next, which then takes the present one's place. False when the device was revoked
     * or the certificate is an older one.
     */
    boolean isWelcome(Sender sender, String serial);

    Optional<Enrolled> find(Sender sender);

    /** False when there is no such device. */
    boolean revoke(Sender sender, Instant at);
}
