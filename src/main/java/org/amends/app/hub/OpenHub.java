package org.amends.app.hub;

import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.amends.cli.hub.HubHouse;
import org.amends.core.timing.Ticks;
import org.amends.hub.courier.CourierDesk;
import org.amends.hub.courier.CourierEndpoint;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.database.PostgresClosedDays;
import org.amends.hub.database.PostgresDevices;
import org.amends.hub.database.PostgresLedger;
import org.amends.hub.dayclose.DayCloses;
import org.amends.hub.enrol.Enrolment;
import org.amends.hub.http.BatchEndpoint;
import org.amends.hub.http.DayCloseEndpoint;
import org.amends.hub.http.EnrolEndpoint;
import org.amends.hub.http.HeadEndpoint;
import org.amends.hub.http.HubServer;
import org.amends.hub.http.Meter;
import org.amends.hub.http.Pace;
import org.amends.hub.http.Routes;
import org.amends.hub.http.Signing;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.pki.Authority;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Ack;

/** A hub over its database and keys. */
final class OpenHub implements HubHouse.Hub {
    private static final int ID_BYTES = 8;

    private final HubSettings settings;
    private final HubHome home;
    private final HubDatabase database;
    private final Authority authority;
    private final Enrolment enrolment;
    private final Clock clock;
    private final Ticks ticks;
    private final Runnable afterwards;
    private final AtomicBoolean isOpen = new AtomicBoolean(true);

    /** `afterwards` closes what stands beneath the database. */
    OpenHub(HubSettings settings, Clock clock, Ticks ticks, Runnable afterwards) {
        this.settings = settings;
        this.clock = clock;
        this.ticks = ticks;
        this.afterwards = afterwards;
        home = new HubHome(settings.home());
        authority = home.authority(clock);
        database = HubDatabase.open(settings.database(), settings.connections());
        enrolment = new Enrolment(new PostgresDevices(database), authority, clock);
    }

    @Override
    public void serve(Consumer<HubHouse.Listening> told) {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread stopping = new Thread(() -> {
            stopped.countDown();
            await(closed);
        }, "hub-stop");
        try (HubServer server = HubServer.start(settings.ports(), authority, authority.service(settings.names()), inside())) {
            Runtime.getRuntime().addShutdownHook(stopping);
            told.accept(new HubHouse.Listening("https://" + settings.names().getFirst() + ":" + server.port(),
                    "http://" + settings.ports().watchHost() + ":" + server.watchPort()));
            await(stopped);
        } finally {
            close();
            closed.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private String id() {
        return HexFormat.of().formatHex(authority.mark(), 0, ID_BYTES);
    }

    private Signing signs() {
        return new Signing(home.signing(), new Ack.Hub(id(), database.incarnation().toString()), clock);
    }

    private CourierDesk courier(Signing signing) {
        return new CourierDesk(new Ingest(new PostgresLedger(database), clock, enrolment::signKey), new PostgresDevices(database), home.wrapping(), signing);
    }

    @Override
    public HubHouse.Carried courier(byte[] file) {
        return CarriedFile.told(courier(signs()).take(file));
    }

    private HubServer.Inside inside() {
        DeviceKey key = home.signing();
        String id = id();
        Signing signing = signs();
        Ingest ingest = new Ingest(new PostgresLedger(database), clock, enrolment::signKey);
        Meter meter = new Meter();
        Routes routes = new Routes().on("POST", BatchEndpoint.STREAM + "/batches", new BatchEndpoint(ingest, signing, meter))
                .on("GET", BatchEndpoint.STREAM + "/head", new HeadEndpoint(ingest, signing))
                .on("POST", "/v1/courier", new CourierEndpoint(courier(signing)))
                .on("POST", BatchEndpoint.STREAM + "/day-close", new DayCloseEndpoint(new DayCloses(new PostgresLedger(database), new PostgresDevices(database),
                        new PostgresClosedDays(database), clock), signing))
                .on("POST", "/v1/enrol", new EnrolEndpoint(enrolment, new EnrolEndpoint.HubKeys(id, key.publicKey(),
                        home.wrapping().publicKey().encoded())));
        return new HubServer.Inside(routes, enrolment::isWelcome, new Pace(ticks), meter, database::isThere);
    }

    @Override
    public HubHouse.Code code(String tenant) {
        return new HubHouse.Code(enrolment.offer(tenant).text(), clock.instant().plus(Enrolment.CODE_LIFE));
    }

    @Override
    public UUID newLife() {
        return database.newLife();
    }

    @Override
    public boolean revoke(String tenant, UUID device) {
        return enrolment.revoke(new Sender(tenant, device));
    }

    @Override
    public void close() {
        if (isOpen.getAndSet(false)) {
            database.close();
            afterwards.run();
        }
    }
}
