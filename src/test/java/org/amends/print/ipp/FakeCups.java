package org.amends.print.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A print system of two queues, PDF and 二楼, that answers as CUPS 2.4 was seen to answer. */
final class FakeCups implements AutoCloseable {
    final List<String> asked = new ArrayList<>();
    final Map<String, String> job = new HashMap<>(Map.of("job-state", "5"));
    String reasons = "none";
    String message = "";
    int state = 3;
    boolean accepting = true;
    private final HttpServer server;

    FakeCups() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI place() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int operation = (request[2] & 0xff) << 8 | request[3] & 0xff;
        asked.add(Integer.toHexString(operation) + " " + path + " " + new String(request, StandardCharsets.UTF_8));
        byte[] reply = reply(operation, path);
        exchange.getResponseHeaders().add("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private byte[] reply(int operation, String path) throws IOException {
        return switch (operation) {
            case 0x4001 -> new Reply(0).group(0x04).text(0x42, "printer-name", "PDF").bytes();
            case 0x4002 -> printer(printer(new Reply(0), "二楼"), "PDF").bytes();
            case 0x000b -> printer(new Reply(0), "PDF").bytes();
            case 0x0002 -> !path.equals("/printers/PDF") && !path.equals("/printers/二楼") ? new Reply(0x0406).bytes()
                    : accepting ? new Reply(0).group(0x02).number("job-id", 42).bytes() : new Reply(0x0506).bytes();
            case 0x0009 -> job.isEmpty() ? new Reply(0x0406).bytes()
                    : new Reply(0).group(0x02).enumerated("job-state", Integer.parseInt(job.get("job-state"))).bytes();
            default -> new Reply(0).bytes();
        };
    }

    private Reply printer(Reply reply, String name) throws IOException {
        return reply.group(0x04).text(0x42, "printer-name", name).enumerated("printer-state", state)
                .text(0x41, "printer-state-message", message).text(0x44, "printer-state-reasons", reasons).flag("printer-is-accepting-jobs", accepting)
                .text(0x34, "media-col-default", "").text(0x4a, "", "media-source").text(0x44, "", "hidden").text(0x37, "", "")
                .text(0x44, "media-source-supported", "main").text(0x44, "", "manual")
                .text(0x44, "print-color-mode-supported", "monochrome").text(0x44, "", "color");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A reply in the making. */
    private static final class Reply {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Reply(int status) throws IOException {
            out.writeShort(0x0200);
            out.writeShort(status);
            out.writeInt(1);
            group(0x01).text(0x47, "attributes-charset", "utf-8");
        }

        Reply group(int tag) throws IOException {
            out.writeByte(tag);
            return this;
        }

        Reply text(int tag, String name, String value) throws IOException {
            return value(tag, name, value.getBytes(StandardCharsets.UTF_8));
        }

        Reply number(String name, int value) throws IOException {
            return value(0x21, name, java.nio.ByteBuffer.allocate(4).putInt(value).array());
        }

        Reply enumerated(String name, int value) throws IOException {
            return value(0x23, name, java.nio.ByteBuffer.allocate(4).putInt(value).array());
        }

        Reply flag(String name, boolean value) throws IOException {
            return value(0x22, name, new byte[] {(byte) (value ? 1 : 0)});
        }

        private Reply value(int tag, String name, byte[] value) throws IOException {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            out.writeByte(tag);
            out.writeShort(utf8.length);
            out.write(utf8);
            out.writeShort(value.length);
            out.write(value);
            return this;
        }

        byte[] bytes() throws IOException {
            out.writeByte(0x03);
            return bytes.toByteArray();
        }
    }
}
