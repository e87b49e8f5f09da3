package org.amends.hub.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.enrol.Devices;
import org.amends.hub.ingest.Ingest.Sender;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Codes and devices on PostgreSQL. Any thread. */
public final class PostgresDevices implements Devices {
    private static final String DEVICE = "tenant = :tenant and device = :device";

    private final HubDatabase database;

    public PostgresDevices(HubDatabase database) {
        this.database = database;
    }

    @Override
    public void offer(String codeDigest, String tenant, Instant until) {
        within("", handle -> handle.createUpdate("insert into enrol_code (digest, tenant, until) values (:digest, :tenant, :until)")
                .bind("digest", codeDigest).bind("tenant", tenant).bind("until", utc(until)).execute());
    }

    @Override
    public Optional<String> use(String codeDigest, UUID device, Instant now) {
        return within("", handle -> handle.createQuery("update enrol_code set used_by = :device, used_at = :now where digest = :digest"
                        + " and used_by is null and until > :now returning tenant")
                .bind("device", device).bind("now", utc(now)).bind("digest", codeDigest).mapTo(String.class).findFirst());
    }

    @Override
    public CodeState state(String codeDigest) {
        return within("", handle -> handle.createQuery("select used_by is not null from enrol_code where digest = :digest")
                .bind("digest", codeDigest).mapTo(Boolean.class).findFirst()).map(used -> used ? CodeState.USED : CodeState.OVER)
                .orElse(CodeState.UNKNOWN);
    }

    @Override
    public void keep(Sender sender, Enrolled device) {
        within(sender.tenant(), handle -> handle.createUpdate("insert into device (tenant, device, serial, sign_key, enrolled_at, valid_until)"
                        + " values (:tenant, :device, :serial, :key, :at, :until) on conflict (tenant, device) do update set serial = :serial,"
                        + " sign_key = :key, enrolled_at = :at, valid_until = :until, revoked_at = null, next_serial = null, next_until = null")
                .bind("tenant", sender.tenant()).bind("device", sender.device()).bind("serial", device.serial()).bind("key", device.signKey())
                .bind("at", utc(device.at())).bind("until", utc(device.until())).execute());
    }

    @Override
    public void renew(Sender sender, String serial, Instant until) {
        within(sender.tenant(), handle -> handle.createUpdate("update device set next_serial = :serial, next_until = :until where " + DEVICE
                        + " and revoked_at is null").bind("serial", serial).bind("until", utc(until)).bind("tenant", sender.tenant())
                .bind("device", sender.device()).execute());
    }

    @Override
    public boolean isWelcome(Sender sender, String serial) {
        return within(sender.tenant(), handle -> handle.createQuery("select serial = :serial from device where " + DEVICE
                        + " and revoked_at is null and (serial = :serial or next_serial = :serial)").bind("serial", serial)
                .bind("tenant", sender.tenant()).bind("device", sender.device()).mapTo(Boolean.class).findFirst()
                .filter(isPresent -> isPresent || handle.createUpdate("update device set serial = next_serial, valid_until = next_until,"
                                + " next_serial = null, next_until = null where " + DEVICE + " and revoked_at is null and next_serial = :serial")
                        .bind("serial", serial).bind("tenant", sender.tenant()).bind("device", sender.device()).execute() > 0
                        || isNow(handle, sender, serial)).isPresent());
    }

    /** Two requests with a new certificate at once: the other one has put it in place. */
    private static boolean isNow(Handle handle, Sender sender, String serial) {
        return handle.createQuery("select count(*) from device where " + DEVICE + " and revoked_at is null and serial = :serial")
                .bind("serial", serial).bind("tenant", sender.tenant()).bind("device", sender.device()).mapTo(Long.class).one() > 0;
    }

    @Override
    public Optional<Enrolled> find(Sender sender) {
        return within(sender.tenant(), handle -> handle.createQuery("select serial, sign_key, enrolled_at, valid_until, revoked_at from device"
                        + " where " + DEVICE).bind("tenant", sender.tenant()).bind("device", sender.device())
                .map((row, context) -> new Enrolled(row.getString(1), row.getBytes(2), row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getObject(5, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))).findFirst());
    }

    @Override
    public boolean revoke(Sender sender, Instant at) {
        return within(sender.tenant(), handle -> handle.createUpdate("update device set revoked_at = :at where " + DEVICE)
                .bind("at", utc(at)).bind("tenant", sender.tenant()).bind("device", sender.device()).execute()) > 0;
    }

    private <T> T within(String tenant, Function<Handle, T> work) {
        try {
            return database.jdbi().inTransaction(handle -> {
                handle.createQuery("select set_config('amends.tenant', :tenant, true)").bind("tenant", tenant).mapTo(String.class).one();
                return work.apply(handle);
            });
        } catch (JdbiException failed) {
            throw new Fault(FaultCode.STORE_FAILED, failed);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
