package org.amends.hub.http;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.pki.Authority;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The hub's two listeners, on virtual threads. Closing lets what is under way come to its end first. */
public final class HubServer implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration LAST = Duration.ofSeconds(10);
    private static final char[] IN_MEMORY = "in memory".toCharArray();

    private final Server server;
    private final Server watch;
    private final ServerConnector door;
    private final ServerConnector window;

    private HubServer(Server server, ServerConnector door, Server watch, ServerConnector window) {
        this.server = server;
        this.door = door;
        this.watch = watch;
        this.window = window;
    }

    /** Where to listen; 0 takes any free port. Health and metrics are for the machine itself and what watches it, without TLS. */
    public record Ports(String host, int door, String watchHost, int watch) {
    }

    /** What answers, who may speak, how often, and what counts it. */
    public record Inside(Routes routes, BiPredicate<Sender, X509Certificate> isWelcome, Pace pace, Meter meter, BooleanSupplier isHealthy) {
    }

    /** Throws a Fault when a port is taken. */
    public static HubServer start(Ports ports, Authority authority, Authority.Identity own, Inside inside) {
        Server server = new Server(threads("hub"));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector door = new ServerConnector(server, new SslConnectionFactory(tls(authority, own), HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(http));
        listen(server, door, ports.host(), ports.door());
        server.setHandler(new Doorman(inside.routes(), inside.isWelcome(), inside.pace(), inside.meter()));
        server.setStopTimeout(LAST.toMillis());
        Server watch = new Server(threads("watch"));
        ServerConnector window = new ServerConnector(watch);
        listen(watch, window, ports.watchHost(), ports.watch());
        watch.setHandler(new Watch(inside.meter(), inside.isHealthy()));
        HubServer hub = new HubServer(server, door, watch, window);
        hub.start();
        return hub;
    }

    private static QueuedThreadPool threads(String name) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName(name);
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory()));
        return threads;
    }

    private static void listen(Server server, ServerConnector connector, String host, int port) {
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
    }

    /** Asks for a certificate and takes none but our authority's; the first contact comes without. */
    private static SslContextFactory.Server tls(Authority authority, Authority.Identity own) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry("hub", own.key(), IN_MEMORY, new Certificate[] {own.certificate(), authority.certificate()});
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("authority", authority.certificate());
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStore(keys);
            tls.setKeyStorePassword(new String(IN_MEMORY));
            tls.setTrustStore(trust);
            tls.setWantClientAuth(true);
            tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            tls.setSniRequired(false);
            return tls;
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException("a key store in memory", e);
        }
    }

    private void start() {
        try {
            server.start();
            watch.start();
        } catch (Exception taken) {
            close();
            throw new Fault(FaultCode.STORE_FAILED, taken);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public int watchPort() {
        return window.getLocalPort();
    }

    @Override
    public void close() {
        stop(server);
        stop(watch);
    }

    private static void stop(Server each) {
        try {
            each.stop();
        } catch (Exception late) {
            throw new Fault(FaultCode.STORE_FAILED, late);
        }
    }
}
