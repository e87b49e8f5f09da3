package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amends.app.log.LogFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** T27: lines with people in them, from us and from libraries, in messages, arguments and causes: none of it stands in the log. */
final class Logs implements Harness {
    private static final Logger OURS = LoggerFactory.getLogger(Logs.class);
    private static final Logger LIBRARY = LoggerFactory.getLogger("com.example.Library");

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        Random dice = new Random(seed);
        LogFile log = new LogFile(home);
        List<String> people = new ArrayList<>();
        log.begin();
        try {
            for (int i = 0; i < points; i++) {
                String name = "欧阳" + (char) ('一' + dice.nextInt(2000)) + (char) ('一' + dice.nextInt(2000));
                String phone = "13" + (100_000_000 + dice.nextInt(899_999_999));
                people.add(name);
                people.add(phone);
                line(i, name, phone);
            }
        } finally {
            log.end();
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        List<String> losses = new ArrayList<>(people.stream().filter(all.toString()::contains).limit(5).map(each -> "in the log: " + each).toList());
        if (all.length() < points) {
            losses.add("the log holds " + all.length() + " characters of " + points + " lines");
        }
        return new Outcome(points, losses);
    }

    private static void line(int i, String name, String phone) {
        switch (i % 4) {
            case 0 -> OURS.info("customer {} called from {}", name, phone);
            case 1 -> OURS.warn("it failed for " + name, new IllegalStateException(phone, new IOException(name)));
            case 2 -> LIBRARY.error("Value too long for column: '{}' {}", name, phone);
            default -> LIBRARY.error("insert into case_row values ('" + name + "', '" + phone + "')");
        }
    }
}
