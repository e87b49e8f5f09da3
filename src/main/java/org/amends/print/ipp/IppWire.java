package org.amends.print.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Carries requests to the print system over HTTP on this machine, never through a proxy. */
final class IppWire {
    private static final int CONNECT_MILLIS = 1_500;
    private static final int ANSWER_MILLIS = 20_000;

    private final URI system;

    IppWire(URI system) {
        this.system = system;
    }

    /** Fails with an IOException when nobody answers as a print system does. */
    IppReply ask(String path, byte[] request) throws IOException {
        HttpURLConnection line = (HttpURLConnection) system.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        try {
            line.setConnectTimeout(CONNECT_MILLIS);
            line.setReadTimeout(ANSWER_MILLIS);
            line.setRequestMethod("POST");
            line.setRequestProperty("Content-Type", "application/ipp");
            line.setFixedLengthStreamingMode(request.length);
            line.setDoOutput(true);
            try (OutputStream out = line.getOutputStream()) {
                out.write(request);
            }
            if (line.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("the print system answered " + line.getResponseCode());
            }
            try (InputStream in = line.getInputStream()) {
                return IppReply.read(in.readAllBytes());
            }
        } finally {
            line.disconnect();
        }
    }
}
