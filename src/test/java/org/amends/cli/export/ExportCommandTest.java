package org.amends.cli.export;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amends.cli.opening.Credentials;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.refusal.Refusal;
import org.amends.export.FileDayExport;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExportCommandTest {
    private final Days days = new Days();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private boolean closed;
    private String stdin = "";
    private DayDoor door = (data, input) -> opened();
    @TempDir
    private Path dir;

    private DayDoor.Opened opened() {
        return new DayDoor.Opened(days.closeDay(), new FileDayExport((model, lang) -> "%PDF".getBytes(
                StandardCharsets.UTF_8)), Cases.CLERK, () -> closed = true);
    }

    private int run(String... args) {
        ExportCommand command = new ExportCommand((data, input) -> door.open(data, input),
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), new Nobody());
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private int exported(String day, String... more) {
        return run(Stream.concat(Stream.of("--data", dir.toString(), "--day", day, "--out", dir.resolve("usb").toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void writesTheFilesAndSaysSoInJson() throws IOException {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        assertThat(exported("2026-11-23")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/cases").asInt()).isEqualTo(1);
        assertThat(json.at("/files")).hasSize(7);
        for (JsonNode file : json.at("/files")) {
            assertThat(dir.resolve("usb").resolve(file.at("/name").asText())).exists();
        }
        assertThat(err.toString()).isEmpty();
        assertThat(closed).isTrue();
        assertThat(days.log.events()).hasSize(1).first().isInstanceOf(HallEvent.Exported.class);
    }

    @Test
    void warnsOfCasesWithoutAccountAndStillExports() {
        days.opened(MONDAY);
        assertThat(exported("2026-11-23", "--language", "en", "--formats", "csv,JSON")).isZero();
        assertThat(err.toString()).contains("1 cases of that day");
        assertThat(out.toString()).contains("-cases.csv").doesNotContain(".xlsx", ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23.11.2026", "2026-02-30", "2026-13-01", "昨天", "2026-11-24", "+999999999-12-31"})
    void refusesADayThatCannotBe(String day) {
        assertThat(exported(day)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesUnknownOptionsLanguagesAndFolders() {
        assertThat(exported("2026-11-23", "--language", "fr")).isEqualTo(2);
        assertThat(exported("2026-11-23", "--formats", "doc")).isEqualTo(2);
        assertThat(exported("2026-11-23", "--password", "x")).isEqualTo(2);
        assertThat(run("--day", "2026-11-23")).isEqualTo(2);
        assertThat(run("--data", dir.resolve("none").toString(), "--day", "2026-11-23", "--out", "x")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(Arguments.of(FaultCode.STORE_IN_USE, 3, "正在被使用"),
                Arguments.of(FaultCode.STORE_DAMAGED, 3, "损坏"), Arguments.of(FaultCode.WRONG_KEY, 2, "密码不对"),
                Arguments.of(FaultCode.STORE_MISSING, 2, "没有安心柜台的数据"),
                Arguments.of(FaultCode.NETWORK_FOLDER, 3, "NETWORK_FOLDER"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsTheWorldsFaultsFromBadInput(FaultCode code, int exit, String said) {
        door = (data, input) -> {
            throw new Fault(code, data.toString());
        };
        assertThat(exported("2026-11-23")).isEqualTo(exit);
        assertThat(err.toString()).contains(said);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatAFileIsInTheWayOfTheFolder() throws IOException {
        Files.createFile(dir.resolve("usb"));
        assertThat(exported("2026-11-23")).isEqualTo(3);
        assertThat(err.toString()).contains("写不进");
        assertThat(closed).isTrue();
        assertThat(days.log.events()).isEmpty();
    }

    @Test
    void asksForCredentialsOnlyWhenTheStoreDoes() {
        door = (data, input) -> {
            try (Credentials credentials = input.read()) {
                return credentials.name().equals("李敏") && new String(credentials.password()).equals("correct horse")
                        ? opened() : new DayDoor.Refused(Refusal.of("password.wrong"));
            }
        };
        assertThat(exported("2026-11-23")).as("no terminal").isEqualTo(2);
        assertThat(err.toString()).contains("--credentials");
        stdin = "李敏\nwrong\n";
        assertThat(exported("2026-11-23", "--credentials", "-")).isEqualTo(2);
        stdin = "李敏\r\ncorrect horse\r\n";
        assertThat(exported("2026-11-23", "--credentials", "-")).isZero();
    }

    @Test
    void namesItsSchemasInTheHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("assets/schema/export.schema.json", "--credentials", "YYYY-MM-DD");
        assertThat(Path.of("assets/schema/export.schema.json")).exists();
        assertThat(Path.of("assets/schema/export.example.json")).exists();
    }

    /** Nobody sits at a terminal. */
    private static final class Nobody implements CredentialsInput.Terminal {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String askName() {
            throw new IllegalStateException("asked where nobody is");
        }

        @Override
        public char[] askPassword() {
            throw new IllegalStateException("asked where nobody is");
        }
    }
}
