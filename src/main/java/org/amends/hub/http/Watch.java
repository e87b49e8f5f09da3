package org.amends.hub.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** `/health` (200 or 503) and `/metrics` (Prometheus text). */
final class Watch extends Handler.Abstract {
    private final Meter meter;
    private final BooleanSupplier isHealthy;

    Watch(Meter meter, BooleanSupplier isHealthy) {
        this.meter = meter;
        this.isHealthy = isHealthy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        switch (Request.getPathInContext(request)) {
            case "/health" -> health(response, callback);
            case "/metrics" -> send(response, 200, "text/plain; version=0.0.4; charset=utf-8", meter.text(), callback);
            default -> send(response, 404, "text/plain", new byte[0], callback);
        }
        return true;
    }

    private void health(Response response, Callback callback) {
        boolean isWell = isHealthy.getAsBoolean();
        send(response, isWell ? 200 : 503, "application/json", ("{\"status\":\"" + (isWell ? "up" : "down") + "\"}")
                .getBytes(StandardCharsets.UTF_8), callback);
    }

    private static void send(Response response, int status, String type, byte[] body, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put("Content-Type", type);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
