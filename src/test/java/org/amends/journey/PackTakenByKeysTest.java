package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.stream.Stream;
import org.amends.pack.SignedPack;
import org.amends.pack.archive.IssuerKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's pack at the real counter, by keys alone: compared, trusted, read, put in force, met by the next case. */
class PackTakenByKeysTest {
    private static final Path SCENARIO = Path.of("src/test/resources/scenarios/take-a-pack.json");
    private static final Path BASE = Path.of("assets/packs/cn-base");

    @TempDir
    private Path folder;

    @Test
    void isComparedTrustedAndInForceForTheNextCase() throws Exception {
        KeyPair issuer = IssuerKeys.fresh();
        Path file = folder.resolve("next.amendspack");
        SignedPack.sign(next(), issuer.getPrivate(), issuer.getPublic(), file);
        Path cut = Files.write(folder.resolve("cut.amendspack"),
                java.util.Arrays.copyOf(Files.readAllBytes(file), 50_000));
        Path scenario = Files.writeString(folder.resolve("take.json"), Files.readString(SCENARIO)
                .replace("{file}", file.toString()).replace("{cut}", cut.toString())
                .replace("{ending}", IssuerKeys.fingerprint(issuer.getPublic()).substring(24)));
        Program.Ended play = new Program(folder).run("play", "--out", folder.resolve("played").toString(), "--scenario",
                scenario.toString());
        assertThat(play.code()).as(play.err()).isZero();
    }

    /** The base pack, one edition on: a clerk may give more for one case and less in a day, and one kind has another name. */
    private Path next() throws Exception {
        Path pack = folder.resolve("next");
        try (Stream<Path> walk = Files.walk(BASE)) {
            for (Path from : walk.filter(Files::isRegularFile).toList()) {
                Path to = pack.resolve(BASE.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        change(pack.resolve("pack.json"), "\"version\": \"[0-9.]+\"", "\"version\": \"9.0.0\"");
        change(pack.resolve("authority.json"), "\"50.00\"", "\"80.00\"");
        change(pack.resolve("authority.json"), "\"300.00\"", "\"200.00\"");
        change(pack.resolve("failures/long-queue.json"), "排队等候太久", "排队等太久了");
        return pack;
    }

    private static void change(Path file, String from, String to) throws Exception {
        String before = Files.readString(file);
        String after = before.replaceFirst(from, to);
        assertThat(after).as(file + " " + from).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
