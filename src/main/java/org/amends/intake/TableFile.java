package org.amends.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;

/** Tells by its content what a file is. */
public final class TableFile {
    private static final long LARGEST = 512L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {
    }

    /** The table of this file. Throws UnreadableTable when it is none, a Fault when it cannot be read at all. */
    public static TableSource at(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ZIP.length);
            if (head.length == 0) {
                throw new UnreadableTable("empty");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableTable("too-large");
            }
            if (java.util.Arrays.equals(head, OLD_OFFICE)) {
                throw new UnreadableTable("format");
            }
            return java.util.Arrays.equals(head, ZIP) ? new XlsxTable(file) : text(file, Encoding.of(file));
        } catch (IOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, file.toString());
        }
    }

    /** A list or an object begins with its bracket; no table of values does. */
    private static TableSource text(Path file, Charset charset) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            int first = reader.read();
            while (first == '\uFEFF' || Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first == '[' || first == '{' ? new JsonTable(file, charset) : new CsvTable(file, charset);
        }
    }
}
