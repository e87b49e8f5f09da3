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
import java.util.Collections;
import java.util.Optional;
import org.amends.cli.opening.SystemTerminal;
import org.amends.core.casefile.CaseEvent.TaughtBack;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PackTeachBackCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private boolean closed;

    private int run(CaseDoor door, String... args) {
        CommandLine line = new CommandLine(new PackTeachBackCommand(door, new ByteArrayInputStream(new byte[0]),
                new SystemTerminal()));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private CaseDoor store(TaughtBack.How how, int cases) {
        CaseFile file = Cases.after(Cases.acts().size() - 1).with(Cases.recorded(
                new TaughtBack(Personal.of("后天来"), "recovery", Optional.of(how))));
        return (data, input) -> new CaseDoor.Opened(
                ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy(), CLOCK,
                (from, until) -> Collections.nCopies(cases, file), () -> closed = true);
    }

    @Test
    void namesASheetThatFailsWithItsTitleAndNoPerson() throws IOException {
        assertThat(run(store(TaughtBack.How.SECOND_TRY, 3), "--data", "d", "--from", "2026-11-01", "--to", "2026-11-23"))
                .as("%s", err).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named("pack-teachback").faults(json)).isEmpty();
        assertThat(PublishedSchema.named("pack-teachback").faultsOfExample()).isEmpty();
        assertThat(json.at("/failing").asInt()).isOne();
        assertThat(json.at("/sheets/0/title/zh").asText()).isEqualTo("服务告知单");
        assertThat(out.toString()).doesNotContain("后天来");
        assertThat(closed).isTrue();
    }

    @Test
    void doneWhereAllSayItBackAtOnce() {
        assertThat(run(store(TaughtBack.How.AT_ONCE, 3), "--data", "d", "--from", "2026-11-01", "--to", "2026-11-23")).isZero();
    }

    @Test
    void badInputGivesTwo() {
        CaseDoor none = (data, input) -> new CaseDoor.Refused(Refusal.of("signin.wrong"));
        assertThat(run(none, "--data", "d", "--from", "2026-11-01", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(run(none, "--data", "d", "--from", "2026-11-23", "--to", "2026-11-01")).isEqualTo(2);
        assertThat(run(none, "--data", "d", "--from", "gestern", "--to", "2026-11-01")).isEqualTo(2);
    }
}
