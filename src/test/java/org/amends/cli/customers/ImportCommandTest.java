package org.amends.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.TableSource;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Stores;
import org.amends.intake.TableFile;
import org.amends.store.register.RegisterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private static final String HEAD = "客户清单,,,,,\n户号*,客户名称,联系电话,表号,用电地址,立户日期\n";
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path dir;

    private int run(String text, String... more) throws IOException {
        Path file = Files.writeString(dir.resolve("list.csv"), text);
        ListDoor door = new ListDoor() {
            @Override
            public Opening open(Path data, CredentialsInput input) {
                RegisterFile register = new RegisterFile(data, Stores.keys().of("customers"));
                return new Opened(new LoadCustomers(register), log, Cases.CLERK, register::close);
            }

            @Override
            public TableSource table(Path wanted) {
                return TableFile.at(wanted);
            }
        };
        CommandLine line = new CommandLine(new ImportCommand(door, new ByteArrayInputStream(new byte[0]), new Nobody(), Clock.fixed(Cases.NOW, Stores.ZONE)));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of(file.toString(), "--data",
                dir.toString()), java.util.stream.Stream.of(more)).toArray(String[]::new);
        return line.execute(args);
    }

    @Test
    void takesAListAndSaysSoInJson() throws IOException {
        assertThat(run(HEAD + "3702000001,张建国,13800138000,110045,幸福小区3栋,2020年1月5日\n"
                + "3702000001,张建国,13800138000,110045,幸福小区3栋,2020年1月5日\n3702000002,李秀英,,,,20210305\n")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/rows").asInt()).isEqualTo(2);
        assertThat(json.at("/repeated").asInt()).isEqualTo(1);
        assertThat(json.at("/taken/now").asInt()).isEqualTo(2);
        assertThat(log.events()).hasSize(1);
    }

    @Test
    void namesEveryWrongCellAndTakesNothing() throws IOException {
        assertThat(run(HEAD + "3702000001,张建国,13800138000,,,2020-01-05\n,没有户号,,,,\n1.23457E+17,李,,,,\n"
                + "3702000001,另一个,,,,\n3702000004,王,abc,,,05/01/2024\n3702000005,赵\uFFFD,,,,\n")).isEqualTo(2);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/cells").findValuesAsText("why")).containsExactly("empty", "rounded", "twice", "phone",
                "date", "signs");
        assertThat(json.at("/cells").findValuesAsText("row")).containsExactly("4", "5", "6", "7", "7", "8");
        assertThat(json.at("/cells/0/column").asText()).isEqualTo("户号*");
        assertThat(json.at("/taken").isMissingNode()).isTrue();
        assertThat(err.toString()).contains("6");
        assertThat(dir.resolve("customers.mv")).doesNotExist();
        assertThat(log.events()).isEmpty();
    }

    @Test
    void tellsColumnsThatAreNotThere() throws IOException {
        assertThat(run("户号,电话\n3702000001,13800138000\n")).isEqualTo(2);
        assertThat(out.toString()).contains("no-column", "NAME");
        assertThat(run("a,b\n1,2\n")).isEqualTo(2);
        assertThat(out.toString()).contains("no-heading");
        assertThat(run(HEAD)).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run(HEAD, "--keep-days", "-1")).isEqualTo(2);
        assertThat(Path.of("assets/schema/customers.schema.json")).exists();
    }

    /** Practice asks nobody. */
    private static final class Nobody implements CredentialsInput.Terminal {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String askName() {
            throw new IllegalStateException("nobody is asked");
        }

        @Override
        public char[] askPassword() {
            throw new IllegalStateException("nobody is asked");
        }
    }
}
