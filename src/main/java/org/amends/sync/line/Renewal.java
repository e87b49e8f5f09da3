package org.amends.sync.line;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** A further certificate before the present one runs out: asked for with the present one, from a month before its end. Blocks. */
public final class Renewal {
    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private Renewal() {
    }

    public static boolean isDue(Membership member, Instant now) {
        return !now.isBefore(member.badge().certificate().getNotAfter().toInstant().minus(BEFORE));
    }

    /** The membership with the new certificate; empty when head office is away or gave none: the present one stays good, ask again later. */
    public static Optional<Membership> ask(Membership member, FirstContact.Asking asking) {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WHOLE).sslContext(Tls.member(member))
                .followRedirects(HttpClient.Redirect.NEVER).build()) {
            byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().put("request", Base64.getEncoder().encodeToString(asking.request())));
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(member.hub().resolve("/v1/enrol")).timeout(WHOLE)
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 201 ? FirstContact.member(member.hub(), response.body(), member.authority(), asking)
                    .filter(renewed -> renewed.keys().id().equals(member.keys().id()))
                    .map(renewed -> new Membership(member.hub(), member.tenant(), member.keys(), member.authority(), renewed.badge()))
                    : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
