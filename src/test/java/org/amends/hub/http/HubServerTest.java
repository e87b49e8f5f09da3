package org.amends.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.hub.enrol.Enrolment;
import org.amends.hub.enrol.OneTimeCode;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.sync.line.Answer;
import org.amends.sync.line.CertificateRequest;
import org.amends.sync.line.FirstContact;
import org.amends.sync.line.Membership;
import org.amends.sync.line.NetworkLine;
import org.amends.sync.line.Renewal;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HubServerTest {
    private static final UUID DEVICE = new UUID(4, 4);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private RunningHub hub;

    @BeforeEach
    void start() {
        hub = RunningHub.start(new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private Membership member(UUID device) {
        return ((FirstContact.Result.Joined) hub.join(hub.enrolment.offer("south"), device)).membership();
    }

    private static String refused(FirstContact.Result result) {
        return ((FirstContact.Result.Not) result).why().key();
    }

    private static NetworkLine line(Membership member) {
        return new NetworkLine(member, "1.0");
    }

    @Test
    void enrolsByACodeAndTakesEventsOverTheDevicesOwnCertificate() {
        Chain chain = Chain.of(DEVICE, 30);
        try (NetworkLine line = line(member(DEVICE))) {
            assertThat(line.head(chain.stream())).isEqualTo(new Answer.Refused(Problem.at(ProblemCode.UNKNOWN_STREAM, 1), 0));
            assertThat(line.send(chain.batch(1, 20))).isInstanceOfSatisfying(Answer.Held.class, held -> {
                assertThat(held.ack().through()).isEqualTo(20);
                assertThat(held.ack().hash()).isEqualTo(chain.hash(20));
            });
            assertThat(line.send(chain.batch(1, 20))).isInstanceOf(Answer.Held.class);
            assertThat(line.send(chain.batch(22, 30))).isEqualTo(new Answer.Refused(Problem.at(ProblemCode.GAP, 21), 0));
            assertThat(line.send(chain.batch(21, 30))).isInstanceOf(Answer.Held.class);
        }
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from event where tenant = 'south'")).isEqualTo(30);
    }

    @Test
    void aCodeEnrolsOnceWithinTenMinutesAndOnlyAtTheHubItNames() {
        OneTimeCode code = hub.enrolment.offer("south");
        OneTimeCode elsewhere = new OneTimeCode(code.secret(), "00000000");
        assertThat(refused(hub.join(elsewhere, DEVICE))).isEqualTo("hub.another");
        assertThat(refused(hub.join(new OneTimeCode("00000000", code.mark()), DEVICE))).isEqualTo("hub.code");
        assertThat(hub.join(code, DEVICE)).isInstanceOf(FirstContact.Result.Joined.class);
        assertThat(refused(hub.join(code, new UUID(4, 5)))).isEqualTo("hub.used");
        OneTimeCode late = hub.enrolment.offer("south");
        now.set(now.get().plus(Enrolment.CODE_LIFE).plusSeconds(1));
        assertThat(refused(hub.join(late, DEVICE))).isEqualTo("hub.over");
    }

    @Test
    void whoIsRevokedOrSendsForAnotherDeviceIsNotHeard() {
        Chain chain = Chain.of(DEVICE, 3);
        Chain other = Chain.of(new UUID(4, 5), 3);
        try (NetworkLine line = line(member(DEVICE))) {
            assertThat(line.send(other.batch(1, 3))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
            assertThat(line.head(other.stream())).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
            assertThat(line.send(chain.batch(1, 2))).isInstanceOf(Answer.Held.class);
            assertThat(hub.enrolment.revoke(new Sender("south", DEVICE))).isTrue();
            assertThat(line.send(chain.batch(3, 3))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
        }
        assertThat(hub.enrolment.revoke(new Sender("north", DEVICE))).isFalse();
    }

    /** F43: renewed before its end; the older certificate is heard until the new one is used, and no longer. */
    @Test
    void f43ARenewedCertificateTakesThePlaceOfTheOlderOneOnceItIsUsed() {
        Chain chain = Chain.of(DEVICE, 4);
        Membership old = member(DEVICE);
        assertThat(Renewal.isDue(old, now.get())).isFalse();
        assertThat(Renewal.isDue(old, now.get().plus(Duration.ofDays(61)))).isTrue();
        Membership lost = renewed(old);
        Membership fresh = renewed(old);
        assertThat(fresh.badge().certificate()).isNotEqualTo(lost.badge().certificate());
        assertThat(fresh.keys().id()).isEqualTo(old.keys().id());
        try (NetworkLine before = line(old); NetworkLine after = line(fresh); NetworkLine never = line(lost)) {
            assertThat(before.send(chain.batch(1, 1))).isInstanceOf(Answer.Held.class);
            assertThat(after.send(chain.batch(2, 2))).isInstanceOf(Answer.Held.class);
            assertThat(before.send(chain.batch(3, 3))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
            assertThat(never.send(chain.batch(3, 3))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
            hub.enrolment.revoke(new Sender("south", DEVICE));
            assertThat(after.send(chain.batch(3, 3))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_YOURS), 0));
        }
        assertThat(Renewal.ask(fresh, CertificateRequest.fresh(DEVICE, new byte[0]))).isEmpty();
    }

    private static Membership renewed(Membership member) {
        return Renewal.ask(member, CertificateRequest.fresh(DEVICE, new byte[0])).orElseThrow();
    }

    /** F49: a stream somebody else holds locked is no reason to wait for ever. */
    @Test
    void f49ALockedStreamIsAnsweredWithLaterAndWhenToComeAgain() throws Exception {
        Chain chain = Chain.of(DEVICE, 4);
        try (NetworkLine line = line(member(DEVICE));
                Connection other = DriverManager.getConnection(hub.access.url(), hub.access.user(), hub.access.password());
                Statement locking = other.createStatement()) {
            line.send(chain.batch(1, 2));
            other.setAutoCommit(false);
            locking.execute("select 1 from stream_head for update");
            assertThat(line.send(chain.batch(3, 4))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_NOW), 30));
            other.rollback();
            assertThat(line.send(chain.batch(3, 4))).isInstanceOf(Answer.Held.class);
        }
    }

    @Test
    void aHubOfTheSameAddressWithOtherKeysIsNotBelieved() {
        Chain chain = Chain.of(DEVICE, 3);
        Membership real = member(DEVICE);
        Membership.HubKeys others = new Membership.HubKeys(real.keys().id(), org.amends.vault.seal.DeviceKey.fresh().publicKey(), real.keys().wrap());
        try (NetworkLine line = line(new Membership(real.hub(), real.tenant(), others, real.authority(), real.badge()))) {
            assertThat(line.send(chain.batch(1, 3))).isInstanceOf(Answer.Unknown.class);
        }
        try (NetworkLine line = line(new Membership(URI.create("https://127.0.0.1:1"), real.tenant(), real.keys(), real.authority(), real.badge()))) {
            assertThat(line.send(chain.batch(1, 3))).isInstanceOf(Answer.Unknown.class);
        }
    }

    @Test
    void withoutACertificateTheDoorIsShutAndPlainTextGetsNoAnswer() throws Exception {
        HttpClient plain = HttpClient.newHttpClient();
        assertThatThrownBy(() -> plain.send(HttpRequest.newBuilder(hub.address()).build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        URI clear = URI.create("http://127.0.0.1:" + hub.address().getPort() + "/v1/enrol");
        assertThatThrownBy(() -> plain.send(HttpRequest.newBuilder(clear).build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        plain.close();
    }

    @Test
    void healthAndFiguresAreOnADoorOfTheirOwnAndNameNobody() throws Exception {
        Chain chain = Chain.of(DEVICE, 3, "case.Opened", "case.Later");
        try (NetworkLine line = line(member(DEVICE)); HttpClient client = HttpClient.newHttpClient()) {
            line.send(chain.batch(1, 3));
            assertThat(get(client, "/health")).contains("up");
            assertThat(get(client, "/metrics")).contains("amends_events_total 3", "amends_set_aside_total 1", "amends_answers_total{status=\"201\"} 2")
                    .doesNotContain("south", DEVICE.toString());
            assertThat(get(client, "/v1/enrol")).isEmpty();
        }
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(hub.watch().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }
}
