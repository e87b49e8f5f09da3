package org.amends.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;

/** Values apart by comma, semicolon or tab, whichever the first line has most of. */
final class CsvTable implements TableSource {
    private static final int LOOK = 8192;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;

    CsvTable(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    @Override
    public void read(Consumer<TableRow> row) {
        try (Reader reader = reader();
                CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator()).skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            for (CsvRecord one : records) {
                row.accept(new TableRow((int) one.getStartingLineNumber(), one.getFields()));
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable("harmed", e);
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, file.toString());
        }
    }

    private Reader reader() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private char separator() throws IOException {
        char[] start = new char[LOOK];
        try (Reader reader = reader()) {
            int length = Math.max(0, reader.read(start));
            String first = new String(start, 0, length).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
            return List.of(',', ';', '\t').stream().max(java.util.Comparator.comparing(
                    c -> first.chars().filter(each -> each == c).count())).orElseThrow();
        }
    }

    @Override
    public List<String> merged() {
        return List.of();
    }
}
