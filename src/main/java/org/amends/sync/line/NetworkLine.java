package org.amends.sync.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.DayClose;
import org.amends.wire.Problem;

/** The network. An answer counts when it is of our media type, names our hub, our stream and our very body, and the hub's key has signed it. */
public final class NetworkLine implements Line, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final int PROTOCOL = 1;

    private final Membership member;
    private final String version;
    private final HttpClient client;

    /** `version` is the program's, for the hub's log. */
    public NetworkLine(Membership member, String version) {
        this.member = member;
        this.version = version;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).sslContext(Tls.member(member))
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public Answer send(Batch batch) {
        byte[] body = BatchBody.pack(batch.events());
        String digest = BatchBody.digest(body);
        return ask(request(batch.stream(), "batches").header("Content-Type", "application/vnd.amends.events+ndjson;v=1")
                .header("Content-Encoding", "gzip").header("Content-Digest", digest)
                .header("Idempotency-Key", "\"" + batch.stream() + "/" + batch.first() + "-" + batch.last() + "/" + digest.substring(9, 21) + "\"")
                .header("Amends-First", Long.toString(batch.first())).header("Amends-Last", Long.toString(batch.last()))
                .header("Amends-Prev", batch.prev()).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), batch.stream(), digest);
    }

    @Override
    public Answer head(StreamId stream) {
        return ask(request(stream, "head").GET().build(), stream, "");
    }

    /** Says what this counter has of a day it sealed; the hub says the same, or what is missing. */
    public Answer closeDay(DayClose day, byte[] signature) {
        byte[] body = day.bytes();
        return ask(request(day.stream(), "day-close").header("Content-Type", DayClose.MEDIA_TYPE)
                .header(Ack.SIGNATURE, Base64.getEncoder().encodeToString(signature)).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                day.stream(), BatchBody.digest(body));
    }

    private HttpRequest.Builder request(StreamId stream, String what) {
        URI where = member.hub().resolve("/v1/streams/" + stream.device() + "/" + stream.incarnation() + "/" + what);
        return HttpRequest.newBuilder(where).timeout(WHOLE).header("Amends-Protocol", Integer.toString(PROTOCOL))
                .header("Amends-Client", version);
    }

    private Answer ask(HttpRequest request, StreamId stream, String digest) {
        try {
            return read(client.send(request, HttpResponse.BodyHandlers.ofByteArray()), stream, digest);
        } catch (IOException away) {
            return new Answer.Unknown(away.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown("stopped");
        }
    }

    private Answer read(HttpResponse<byte[]> response, StreamId stream, String digest) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith(Problem.MEDIA_TYPE)) {
            return Problem.read(response.body()).<Answer>map(problem -> new Answer.Refused(problem, seconds(response)))
                    .orElseGet(() -> new Answer.Unknown("a problem of somebody else"));
        }
        boolean isGood = (response.statusCode() == 200 || response.statusCode() == 201) && type.startsWith(Ack.MEDIA_TYPE);
        Optional<Ack> ack = isGood && isSigned(response) ? Ack.read(response.body()) : Optional.empty();
        return ack.filter(a -> a.hub().id().equals(member.keys().id()) && a.stream().equals(stream) && a.digest().equals(digest))
                .<Answer>map(a -> new Answer.Held(a, response.body(), signature(response))).orElseGet(() -> new Answer.Unknown("no answer of our hub: " + response.statusCode()));
    }

    private boolean isSigned(HttpResponse<byte[]> response) {
        return DeviceKey.verifies(member.keys().sign(), response.body(), signature(response));
    }

    /** Nothing where there is none that can be read, which verifies nothing. */
    private static byte[] signature(HttpResponse<byte[]> response) {
        try {
            return Base64.getDecoder().decode(response.headers().firstValue(Ack.SIGNATURE).orElse(""));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static long seconds(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}")).map(Long::parseLong).orElse(0L);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
