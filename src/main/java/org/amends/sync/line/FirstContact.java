package org.amends.sync.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.amends.core.refusal.Refusal;
import org.amends.wire.Problem;

/** Enrolment from the counter's side: the code out, the membership back. Blocks. */
public final class FirstContact {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private FirstContact() {
    }

    /** Who asks: this device, the public half of what it signs its chain with, the key its certificate will be for and the request for that. */
    public record Asking(UUID device, byte[] signKey, KeyPair pair, byte[] request) {
    }

    /** What came of it: a membership, or why not. */
    public sealed interface Result {

        record Joined(Membership membership) implements Result {
        }

        /** Keys: hub.away, hub.another, hub.clock, hub.code, hub.used, hub.over. */
        record Not(Refusal why) implements Result {
        }
    }

    /** `code` as it was typed; `isMarked` says whether an authority's mark is the one that the code names. */
    public static Result join(URI hub, String code, Predicate<byte[]> isMarked, Asking asking) {
        AtomicReference<X509Certificate> authority = new AtomicReference<>();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(WHOLE)
                .sslContext(Tls.first(isMarked, authority)).build()) {
            byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().put("code", code).put("device", asking.device().toString())
                    .put("request", text(asking.request())).put("sign_key", text(asking.signKey())));
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(hub.resolve("/v1/enrol")).timeout(WHOLE)
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 201 ? Optional.ofNullable(authority.get())
                    .flatMap(met -> member(hub, response.body(), met, asking)).<Result>map(Result.Joined::new).orElseGet(() -> not("hub.another")) : not(why(response));
        } catch (javax.net.ssl.SSLException another) {
            return not(isOfTheClock(another) ? "hub.clock" : "hub.another");
        } catch (IOException away) {
            return not("hub.away");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return not("hub.away");
        }
    }

    /** A hub that answers what is no problem of ours is none: a network's own sign-in page, say. */
    private static String why(HttpResponse<byte[]> response) {
        return Problem.read(response.body()).map(Problem::code).map(code -> switch (code) {
            case CODE_USED -> "hub.used";
            case CODE_OVER -> "hub.over";
            case TOO_MANY, NOT_NOW -> "hub.away";
            default -> "hub.code";
        }).orElse("hub.another");
    }

    private static boolean isOfTheClock(Throwable wrong) {
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            if (each instanceof CertificateExpiredException || each instanceof CertificateNotYetValidException
                    || each instanceof CertPathValidatorException path && (path.getReason() == BasicReason.EXPIRED
                    || path.getReason() == BasicReason.NOT_YET_VALID)) {
                return true;
            }
        }
        return false;
    }

    private static Result not(String key) {
        return new Result.Not(Refusal.of(key));
    }

    /** What an answer to enrolment gives, if the certificate is of that authority and for the key that was asked for. */
    static Optional<Membership> member(URI hub, byte[] answer, X509Certificate authority, Asking asking) {
        try {
            JsonNode json = JSON.readTree(answer);
            X509Certificate own = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(bytes(json, "certificate")));
            own.verify(authority.getPublicKey());
            boolean isForUs = own.getPublicKey().equals(asking.pair().getPublic());
            return isForUs ? Optional.of(new Membership(hub, json.path("tenant").asText(), new Membership.HubKeys(json.path("hub").asText(),
                    bytes(json, "sign_key"), bytes(json, "wrap_key")), authority, new Membership.Badge(own, asking.pair().getPrivate())))
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode json, String name) {
        return Base64.getDecoder().decode(json.path(name).asText());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
