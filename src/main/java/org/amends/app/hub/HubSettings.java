package org.amends.app.hub;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.http.HubServer;

/** The service's settings, from a file of names and values (installer/hub/hub.properties says what each means). */
record HubSettings(Path home, HubDatabase.Access database, int connections, HubServer.Ports ports, List<String> names) {
    private static final List<String> WANTED = List.of("home", "database.url", "database.user", "database.password.file", "listen.port",
            "listen.names", "watch.port");

    /** Reads the file; what is wrong with it is added to `faults`, and then the result must not be used. */
    static HubSettings read(Path file, List<String> faults) throws IOException {
        Properties values = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            values.load(text);
        }
        WANTED.stream().filter(name -> values.getProperty(name, "").isBlank())
                .forEach(name -> faults.add(file + ": " + name + " 没有填 is missing"));
        Path secret = Path.of(values.getProperty("database.password.file", "").strip());
        String password = "";
        if (Files.isRegularFile(secret)) {
            password = Files.readString(secret).strip();
        } else if (faults.isEmpty()) {
            faults.add(file + ": database.password.file: " + secret + " 读不到 cannot be read");
        }
        int door = port(values, "listen.port", faults, file);
        int watch = port(values, "watch.port", faults, file);
        return new HubSettings(Path.of(values.getProperty("home", "").strip()), new HubDatabase.Access(text(values, "database.url", ""),
                text(values, "database.user", ""), password), 4 * Runtime.getRuntime().availableProcessors(),
                new HubServer.Ports(text(values, "listen.host", "0.0.0.0"), door, text(values, "watch.host", "127.0.0.1"), watch),
                new ArrayList<>(Arrays.asList(text(values, "listen.names", "").split("[,\\s]+", -1))));
    }

    private static String text(Properties values, String name, String otherwise) {
        String text = values.getProperty(name, "").strip();
        return text.isEmpty() ? otherwise : text;
    }

    private static int port(Properties values, String name, List<String> faults, Path file) {
        String text = text(values, name, "0");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            faults.add(file + ": " + name + ": “" + text + "” 不是端口号 is no port");
            return 0;
        }
        return Integer.parseInt(text);
    }
}
