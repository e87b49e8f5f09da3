package org.amends.hub.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.amends.core.fault.Fault;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.pki.DeviceName;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each request to its endpoint and answers whatever happens there with a reply or a problem; says nothing of what is inside. */
final class Doorman extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Doorman.class);

    private final Routes routes;
    private final BiPredicate<Sender, X509Certificate> isWelcome;
    private final Pace pace;
    private final Meter meter;

    Doorman(Routes routes, BiPredicate<Sender, X509Certificate> isWelcome, Pace pace, Meter meter) {
        this.routes = routes;
        this.isWelcome = isWelcome;
        this.pace = pace;
        this.meter = meter;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply = reply(request);
        meter.answered(reply.status());
        response.setStatus(reply.status());
        response.getHeaders().put("Content-Type", reply.type());
        reply.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
        return true;
    }

    private Reply reply(Request request) {
        try {
            Optional<Routes.Found> found = routes.find(request.getMethod(), Request.getPathInContext(request));
            return found.isEmpty() ? Reply.of(Problem.of(ProblemCode.UNREADABLE)) : answer(found.get(), request);
        } catch (Asked.Refused refused) {
            return Reply.of(refused.problem());
        } catch (Fault fault) {
            LOG.warn("not taken: {}", fault.code());
            return Reply.of(Problem.of(ProblemCode.NOT_NOW));
        } catch (IOException broken) {
            return Reply.of(Problem.of(ProblemCode.UNREADABLE));
        }
    }

    private Reply answer(Routes.Found found, Request request) throws IOException, Asked.Refused {
        Optional<X509Certificate> certificate = certificate(request);
        Optional<Sender> sender = certificate.flatMap(DeviceName::in);
        if (sender.isPresent() && !isWelcome.test(sender.get(), certificate.get())) {
            throw new Asked.Refused(ProblemCode.NOT_YOURS);
        }
        if (sender.isPresent() && !pace.allows(sender.get())) {
            throw new Asked.Refused(ProblemCode.TOO_MANY);
        }
        return found.endpoint().answer(new Asked(sender, found.pieces(), name -> Optional.ofNullable(request.getHeaders().get(name)),
                Content.Source.asInputStream(request)));
    }

    /** What the handshake has held against our authority. */
    private static Optional<X509Certificate> certificate(Request request) {
        return request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData session
                && session.peerCertificates() instanceof X509Certificate[] chain && chain.length > 0 ? Optional.of(chain[0]) : Optional.empty();
    }
}
