package org.amends.app.hub;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/** A real PostgreSQL in a folder, for trying out: the serving process runs it, other commands find it by the settings it leaves there. */
final class TrialPostgres implements AutoCloseable {
    private static final int DOOR = 7443;
    private static final int WATCH = 7480;
    private final EmbeddedPostgres server;
    private final Path settings;

    private TrialPostgres(EmbeddedPostgres server, Path settings) {
        this.server = server;
        this.settings = settings;
    }

    /** The settings that the serving process of this folder left. */
    static Path settings(Path folder) {
        return folder.resolve("hub.properties");
    }

    static TrialPostgres start(Path folder) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(home.resolve("postgres")).setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
            Path secret = Files.writeString(home.resolve("database.password"), "postgres");
            Properties values = new Properties();
            values.setProperty("home", home.resolve("keys").toString());
            values.setProperty("database.url", server.getJdbcUrl("postgres", "postgres"));
            values.setProperty("database.user", "postgres");
            values.setProperty("database.password.file", secret.toString());
            values.setProperty("listen.host", "127.0.0.1");
            values.setProperty("listen.names", "127.0.0.1,localhost");
            values.setProperty("listen.port", Integer.toString(DOOR));
            values.setProperty("watch.port", Integer.toString(WATCH));
            Path settings = settings(home);
            try (var out = Files.newBufferedWriter(settings)) {
                values.store(out, "of the running trial hub");
            }
            return new TrialPostgres(server, settings);
        } catch (IOException | IllegalStateException e) {
            throw new Fault(FaultCode.STORE_FAILED, e, folder.toString());
        }
    }

    Path settings() {
        return settings;
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(settings);
        } catch (IOException e) {
            throw new Fault(FaultCode.STORE_FAILED, e);
        }
    }
}
