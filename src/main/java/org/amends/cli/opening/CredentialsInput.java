package org.amends.cli.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Asks for credentials when a store wants them: two lines of UTF-8, name then password, from a file or standard input
 * (`-`), else from the terminal without echo. Throws {@link NoCredentials} when there are none to be had.
 */
public final class CredentialsInput {
    private static final int LONGEST = 1_000;
    private final String source;
    private final InputStream standardInput;
    private final Terminal terminal;

    /** The terminal in front of somebody, if there is one. */
    public interface Terminal {
        boolean isThere();

        String askName();

        char[] askPassword();
    }

    /** `source` is a file, `-`, or empty for the terminal. */
    public CredentialsInput(String source, InputStream standardInput, Terminal terminal) {
        this.source = source;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    public Credentials read() {
        if (!source.isEmpty()) {
            return fromSource();
        }
        if (!terminal.isThere()) {
            throw new NoCredentials(NoCredentials.Why.NO_TERMINAL, "");
        }
        String name = terminal.askName();
        char[] password = terminal.askPassword();
        if (name == null || name.isBlank() || password == null) {
            throw new NoCredentials(NoCredentials.Why.MALFORMED, "");
        }
        return new Credentials(name.strip(), password);
    }

    private Credentials fromSource() {
        try (InputStream in = source.equals("-") ? standardInput : Files.newInputStream(Path.of(source));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return lines(text);
        } catch (CharacterCodingException malformed) {
            throw new NoCredentials(NoCredentials.Why.MALFORMED, source);
        } catch (IOException | InvalidPathException unreadable) {
            throw new NoCredentials(NoCredentials.Why.UNREADABLE, source);
        }
    }

    private Credentials lines(Reader text) throws IOException {
        CharBuffer all = CharBuffer.allocate(LONGEST);
        int read;
        do {
            read = text.read(all);
        } while (read >= 0 && all.hasRemaining());
        all.flip();
        char[] chars = new char[all.remaining()];
        all.get(chars);
        Arrays.fill(all.array(), '\0');
        try {
            int from = chars.length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
            int end = indexOf(chars, '\n', from);
            int last = end < 0 ? -1 : lineEnd(chars, end + 1);
            String name = end < 0 ? "" : new String(chars, from, end - from).strip();
            if (name.isEmpty() || last <= end + 1) {
                throw new NoCredentials(NoCredentials.Why.MALFORMED, source);
            }
            return new Credentials(name, Arrays.copyOfRange(chars, end + 1, last));
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static int lineEnd(char[] chars, int from) {
        int end = indexOf(chars, '\n', from);
        int last = end < 0 ? chars.length : end;
        return last > from && chars[last - 1] == '\r' ? last - 1 : last;
    }

    private static int indexOf(char[] chars, char wanted, int from) {
        for (int i = from; i < chars.length; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
