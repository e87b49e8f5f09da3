package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out carries no history of its sources, no sources, no keys, no tests, and nothing that starts it opens a door for debugging. */
class PackageContentsTest {
    private static final Pattern STRAY = Pattern.compile("(^|/)(\\.[^/]+|CVS)(/|$)"
            + "|\\.(java|orig|rej|bak|swp|pem|key|p12|jks|patch)$"
            + "|(^|/)[^/]+Test(\\$[^/]*)?\\.class$");
    private static final Pattern OPEN_DOOR = Pattern.compile("jdwp|-Xdebug|jmxremote|-Xrunjdwp|h2\\.tools\\.(Console|Server)|-Dh2\\.allowedClasses");

    @TempDir
    Path folder;

    private static List<String> stray(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(STRAY.asPredicate()).toList();
        }
    }

    private static List<String> openDoors(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().matches(".*\\.(sh|cmd|service|conf|properties|env)")).filter(PackageContentsTest::opens)
                    .map(Path::toString).toList();
        }
    }

    private static boolean opens(Path file) {
        try {
            return OPEN_DOOR.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theClassesCarryNoHistoryNoSourceNoKeyAndNoTest() throws IOException, URISyntaxException {
        assertThat(stray(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()))).isEmpty();
    }

    @Test
    void whatPeopleEditCarriesNoHistoryAndNoKey() throws IOException {
        assertThat(stray(Path.of("assets"))).isEmpty();
    }

    @Test
    void nothingThatStartsTheProgramOrTheHubOpensADoorForDebugging() throws IOException {
        assertThat(openDoors(Path.of("installer"))).isEmpty();
    }

    @Test
    void theSearchFindsAHistoryAKeyATestAndADebugger() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref");
        Files.writeString(folder.resolve("hall.pem"), "key");
        Files.writeString(folder.resolve("VaultTest.class"), "x");
        Files.writeString(folder.resolve("Vault.class"), "x");
        Files.writeString(folder.resolve("start.sh"), "java -agentlib:jdwp=transport=dt_socket");
        assertThat(stray(folder)).containsExactlyInAnyOrder(".git/HEAD", "hall.pem", "VaultTest.class");
        assertThat(openDoors(folder)).hasSize(1);
    }
}
