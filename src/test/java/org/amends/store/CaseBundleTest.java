package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.complaint.Channel;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.export.CopyFolder;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is checked by strangers: with sha256sum and openssl, and nothing of ours. */
class CaseBundleTest {
    @TempDir
    Path folder;
    private Path bundle;
    private CaseId id;

    @BeforeEach
    void write() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl"))
                && Files.isExecutable(Path.of("/usr/bin/sha256sum")), "a system with the public tools");
        try (StoreSession store = Stores.open(folder.resolve("store"))) {
            Recovery recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9),
                    Clock.fixed(Cases.NOW, Stores.ZONE));
            CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
            file = ((Acted.Saved) recovery.perform(file, Cases.CLERK, Cases.acts().toArray(CaseEvent[]::new))).file();
            recovery.open(Cases.CLERK, Channel.COUNTER).saved();
            id = file.ref().id();
            assertThat(store.copies().ofSameCustomer(id)).as("nobody else's case").containsExactly(id);
            bundle = Path.of(new CopyFolder(folder).write(file.ref().number(), store.copies().bundle(id)));
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(bundle.toFile()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private int sums() throws IOException, InterruptedException {
        return run("/usr/bin/sha256sum", "-c", "SHA256SUMS.txt");
    }

    private int signature() throws IOException, InterruptedException {
        return run("/usr/bin/openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "counter-key.pem", "-rawin", "-in",
                "SHA256SUMS.txt", "-sigfile", "SHA256SUMS.txt.sig");
    }

    @Test
    @DisplayName("F87 a bundle of a case verifies with sha256sum and openssl alone")
    void verifiesWithPublicToolsAlone() throws Exception {
        assertThat(sums()).isZero();
        assertThat(signature()).isZero();
    }

    @Test
    void everyHashOfTheChainIsAnOrdinaryDigest() throws Exception {
        List<String> sums = Files.readAllLines(bundle.resolve("SHA256SUMS.txt"));
        List<String> hashed = sums.stream().filter(line -> line.endsWith(".hashed.bin")).toList();
        assertThat(hashed).hasSizeGreaterThan(5);
        for (String line : hashed) {
            String event = line.substring(66).replace(".hashed.bin", ".json");
            assertThat(Files.readString(bundle.resolve(event))).contains("\"hash\":\"" + line.substring(0, 64) + "\"");
        }
    }

    @Test
    void aChangedWordOrListIsFoundOut() throws Exception {
        try (var files = Files.list(bundle)) {
            Path clear = files.filter(f -> f.toString().endsWith(".clear.json")).findFirst().orElseThrow();
            Files.writeString(clear, Files.readString(clear) + " ");
        }
        assertThat(sums()).isNotZero();
        Files.writeString(bundle.resolve("SHA256SUMS.txt"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(signature()).isNotZero();
    }

    @Test
    void showsTheTextsInClearAndBesideThemAsTheyAreSealed() throws IOException {
        StringBuilder clear = new StringBuilder();
        StringBuilder sealed = new StringBuilder();
        try (var files = Files.list(bundle)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                (file.toString().endsWith(".clear.json") ? clear : sealed)
                        .append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(clear).contains("王秀兰", "13800138000");
        assertThat(sealed).doesNotContain("王秀兰").doesNotContain("13800138000").contains("sealed");
        assertThat(bundle.getFileName().toString()).startsWith("copy-").doesNotContain("王");
    }
}
