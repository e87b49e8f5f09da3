package org.amends.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.amends.cli.opening.SystemTerminal;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PackReplayCommandTest {
    private static final String GOOD = "src/test/resources/packs/good";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Instant> asked = new ArrayList<>();
    private boolean closed;

    private static Policy policy(String pack) {
        return ((PackReading.Whole) new PackLoader().load(Path.of(pack))).policy();
    }

    private int run(CaseDoor door, String... more) {
        List<String> args = new ArrayList<>(List.of(GOOD, "--data", "d"));
        args.addAll(List.of(more));
        CommandLine line = new CommandLine(new PackReplayCommand(door, new ByteArrayInputStream(new byte[0]),
                new SystemTerminal()));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args.toArray(String[]::new));
    }

    private CaseDoor store(String pack) {
        return (data, input) -> new CaseDoor.Opened(policy(pack), CLOCK, (from, until) -> {
            asked.addAll(List.of(from, until));
            return List.of(Cases.after(Cases.acts().size()));
        }, () -> closed = true);
    }

    @Test
    void saysWhoseSumWouldChangeAndClosesTheStore() throws IOException {
        assertThat(run(store("assets/packs/cn-base"), "--from", "2026-11-01", "--to", "2026-11-23")).as("%s", err).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named("pack-replay").faults(json)).isEmpty();
        assertThat(json.at("/counts/cases").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/same").asInt()).isEqualTo(1);
        assertThat(closed).isTrue();
        assertThat(asked).containsExactly(Instant.parse("2026-10-31T16:00:00Z"), Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void packsOfTwoCurrenciesAreNotCompared() {
        assertThat(run(store("assets/packs/uk-gsop"), "--from", "2026-11-01", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(err.toString()).contains("currencies");
        assertThat(closed).isTrue();
    }

    @Test
    void badInputGetsASentenceAndExitTwo() {
        CaseDoor refusing = (data, input) -> new CaseDoor.Refused(Refusal.of("password.wrong"));
        assertThat(run(refusing, "--from", "2026-11-01", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(run(refusing, "--from", "2026-02-30", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(run(refusing, "--from", "2026-11-24", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(err.toString()).contains("password").contains("2026-02-30").contains("before");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        assertThat(PublishedSchema.named("pack-replay").faultsOfExample()).isEmpty();
    }
}
