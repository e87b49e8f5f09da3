package org.amends.hub.http;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Ack;
import org.amends.wire.Limits;

/** Acknowledgements in the hub's name, signed: what is not signed so acknowledges nothing. Any thread. */
public final class Signing {
    private static final long NEXT_SECONDS = 60;
    private static final int OLDEST_PROTOCOL = 1;

    private final DeviceKey key;
    private final Ack.Hub hub;
    private final Clock clock;

    public Signing(DeviceKey key, Ack.Hub hub, Clock clock) {
        this.key = key;
        this.hub = hub;
        this.clock = clock;
    }

    /** What is held of a stream, and for which body this says so. */
    public record Held(StreamId stream, long through, String hash, String digest, List<Ack.SetAside> aside) {
    }

    /** Which hub speaks. */
    public Ack.Hub hub() {
        return hub;
    }

    /** What the hub says it holds, with the advice of now; not signed yet. */
    public Ack ack(Held held) {
        return new Ack(hub, held.stream(), held.through(), held.hash(), held.digest(), held.aside(),
                new Ack.Advice(clock.instant(), NEXT_SECONDS, Limits.V1.events(), OLDEST_PROTOCOL));
    }

    public byte[] sign(byte[] said) {
        return key.sign(said);
    }

    Reply reply(int status, Held held, Map<String, String> headers) {
        byte[] body = ack(held).bytes();
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put(Ack.SIGNATURE, Base64.getEncoder().encodeToString(key.sign(body)));
        return new Reply(status, Ack.MEDIA_TYPE, all, body);
    }
}
