package org.amends.hub.enrol;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.pki.Authority;

/** Gives out codes and certificates (sync.md 7.3, 7.7). Any thread. */
public final class Enrolment {
    /** How long a code is good. */
    public static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private final Devices devices;
    private final Authority authority;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Enrolment(Devices devices, Authority authority, Clock clock) {
        this.devices = devices;
        this.authority = authority;
        this.clock = clock;
    }

    /** What a device asks with: the code, a certificate request (PKCS#10, DER), the public half of what it signs its chain with. */
    public record Request(OneTimeCode code, UUID device, byte[] certificate, byte[] signKey) {
    }

    /** What it is given. */
    public record Admitted(Sender sender, X509Certificate certificate) {
    }

    /** A code that enrols one device of that tenant within ten minutes. */
    public OneTimeCode offer(String tenant) {
        OneTimeCode code = OneTimeCode.fresh(authority.mark(), random);
        devices.offer(code.digest(), tenant, clock.instant().plus(CODE_LIFE));
        return code;
    }

    /** Empty when the code is none of ours, over or used; the certificate request is read first, so that a bad one wastes no code. */
    public Optional<Admitted> admit(Request request) {
        Instant now = clock.instant();
        if (authority.device(request.certificate(), new Sender("", request.device())).isEmpty()) {
            return Optional.empty();
        }
        return devices.use(request.code().digest(), request.device(), now).flatMap(tenant -> issue(new Sender(tenant, request.device()),
                request.certificate(), request.signKey()));
    }

    /** Why a code let nobody in; only who knows the whole code can ask. */
    public Devices.CodeState state(OneTimeCode code) {
        return devices.state(code.digest());
    }

    /**
     * A new certificate for a device that has one still; empty when it was revoked or the request cannot be read. An answer that is lost on the way locks
     * nobody out: the old certificate is good until the new one is first used.
     */
    public Optional<Admitted> renew(Sender sender, byte[] request) {
        return devices.find(sender).filter(device -> device.revoked().isEmpty()).flatMap(device -> authority.device(request, sender))
                .map(certificate -> {
                    devices.renew(sender, serial(certificate), certificate.getNotAfter().toInstant());
                    return new Admitted(sender, certificate);
                });
    }

    private Optional<Admitted> issue(Sender sender, byte[] request, byte[] signKey) {
        return authority.device(request, sender).map(certificate -> {
            devices.keep(sender, new Devices.Enrolled(serial(certificate), signKey, clock.instant(), certificate.getNotAfter().toInstant(),
                    Optional.empty()));
            return new Admitted(sender, certificate);
        });
    }

    private static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }

    /** Whether this certificate may still speak: known, not revoked, not replaced by a later one that was used. */
    public boolean isWelcome(Sender sender, X509Certificate certificate) {
        return devices.isWelcome(sender, serial(certificate));
    }

    /** What that device signs its chain with; empty when it was never enrolled. */
    public Optional<byte[]> signKey(Sender sender) {
        return devices.find(sender).map(Devices.Enrolled::signKey);
    }

    public boolean revoke(Sender sender) {
        return devices.revoke(sender, clock.instant());
    }
}
