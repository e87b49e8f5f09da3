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

    void keep(Sender sender, Enrolled device);

    Optional<Enrolled> find(Sender sender);

    /** False when there is no such device. */
    boolean revoke(Sender sender, Instant at);
}
