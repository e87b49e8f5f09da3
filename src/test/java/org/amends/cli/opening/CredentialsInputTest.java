package org.amends.cli.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.cli.opening.NoCredentials.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsInputTest {
    @TempDir
    private Path dir;

    private static Credentials from(String text) {
        return new CredentialsInput("-", bytes(text), terminal(null, null)).read();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CredentialsInput.Terminal terminal(String name, String password) {
        return new CredentialsInput.Terminal() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public String askName() {
                return name;
            }

            @Override
            public char[] askPassword() {
                return password == null ? null : password.toCharArray();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"李敏\n pass 字\n", "李敏\r\n pass 字\r\n", "\uFEFF李敏\n pass 字", " 李敏 \n pass 字\nmore\n"})
    void readsTwoLinesAndKeepsThePasswordAsItIs(String text) {
        Credentials read = from(text);
        assertThat(read.name()).isEqualTo("李敏");
        assertThat(new String(read.password())).isEqualTo(" pass 字");
        read.close();
        assertThat(new String(read.password())).isEqualTo("\0".repeat(7));
        assertThat(read.toString()).doesNotContain("李敏", "pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "李敏", "李敏\n", "\npassword", "李敏\n\n"})
    void refusesWhatIsNotTwoLines(String text) {
        assertThatThrownBy(() -> from(text)).isInstanceOfSatisfying(NoCredentials.class,
                n -> assertThat(n.why()).isEqualTo(Why.MALFORMED));
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Path file = Files.write(dir.resolve("c"), new byte[] {(byte) 0xC0, (byte) 0xEE, 10, 65});
        assertThatThrownBy(() -> new CredentialsInput(file.toString(), bytes(""), terminal("a", "b")).read())
                .isInstanceOfSatisfying(NoCredentials.class, n -> assertThat(n.why()).isEqualTo(Why.MALFORMED));
    }

    @Test
    void namesAFileItCannotRead() {
        String missing = dir.resolve("none").toString();
        assertThatThrownBy(() -> new CredentialsInput(missing, bytes(""), terminal("a", "b")).read())
                .isInstanceOfSatisfying(NoCredentials.class, n -> {
                    assertThat(n.why()).isEqualTo(Why.UNREADABLE);
                    assertThat(n.source()).isEqualTo(missing);
                });
    }

    @Test
    void asksTheTerminalWhenNoSourceIsGiven() {
        Credentials read = new CredentialsInput("", bytes("ignored"), terminal(" 李敏 ", "secret")).read();
        assertThat(read.name()).isEqualTo("李敏");
        assertThatThrownBy(() -> new CredentialsInput("", bytes(""), terminal(null, null)).read())
                .isInstanceOf(NoCredentials.class);
    }
}
