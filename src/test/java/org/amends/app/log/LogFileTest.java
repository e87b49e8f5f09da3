package org.amends.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogFileTest {
    private static final Logger OURS = LoggerFactory.getLogger("org.amends.store.Test");
    private static final Logger LIBRARY = LoggerFactory.getLogger("com.example.Library");
    private static final List<String> PERSONAL = List.of("王秀兰", "13800138000", "138 0013 8000", "１３８００１３８０００",
            "0532-85550123", "Wang Xiulan", "城南路");

    @TempDir
    Path data;
    private LogFile log;

    @AfterEach
    void end() {
        log.end();
    }

    private String written() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void keepsCodesAndPlacesAndNoWordOfACustomer() throws IOException {
        log = new LogFile(data);
        log.begin();
        OURS.info("fault {} after {} events", "DISK_FULL", 12345);
        OURS.info("a name 王秀兰 of 城南路, 13800138000, 138 0013 8000, １３８００１３８０００, 0532-85550123");
        OURS.info("it failed", new IllegalStateException("Wang Xiulan 13800138000", new IOException("王秀兰")));
        LIBRARY.error("Value too long for column CUSTOMER: '{}' {}", "Wang Xiulan 王秀兰", "13800138000");
        assertThat(written()).contains("fault DISK_FULL after 12345 events", "it failed", "IllegalStateException",
                "java.io.IOException", "LogFileTest", "com.example.Library").doesNotContain(PERSONAL);
        assertThat(String.join("", PERSONAL)).as("the search can find it").contains(PERSONAL);
    }

    @Test
    void letsNoTextPassForAnEntry() throws IOException {
        log = new LogFile(data);
        log.begin();
        OURS.info("code {}", "X\n2026-11-23T00:00:00Z ERROR [main] org.amends forged");
        assertThat(written().lines().filter(line -> line.startsWith("2026") && line.contains("forged"))).isEmpty();
    }

    @Test
    void turnsOverAndNeverGrowsWithoutEnd() throws IOException {
        log = new LogFile(data, new FileSize(4096));
        log.begin();
        for (int i = 0; i < 3000; i++) {
            OURS.info("line {}", i);
        }
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            assertThat(files.count()).isBetween(2L, 5L);
        }
        assertThat(written().length()).isLessThan(3000 * 40);
    }

    @Test
    void neverMakesADataFolderThatIsAway() {
        log = new LogFile(data.resolve("away"));
        log.begin();
        OURS.info("nobody hears");
        assertThat(data.resolve("away")).doesNotExist();
    }
}
