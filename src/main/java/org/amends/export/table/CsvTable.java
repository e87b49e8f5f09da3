package org.amends.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table by RFC 4180 in UTF-8 with a byte order mark and CRLF, as Excel and WPS open it right by a double click. */
public final class CsvTable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private CsvTable() {
    }

    /** Writes the table and flushes; the stream stays open. */
    public static void write(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream().map(c -> CellText.forCsv(c.heading())).toList());
        try (Stream<List<Cell>> rows = table.rows().open()) {
            rows.forEachOrdered(row -> csv.writeRecord(row.stream().map(CsvTable::text).toList()));
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause();
        }
        csv.flush();
        text.flush();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text t -> CellText.forCsv(t.text());
            case Cell.Whole w -> Long.toString(w.value());
            case Cell.Decimal d -> d.value().toPlainString();
            case Cell.Amount a -> a.major().toPlainString();
            case Cell.Moment m -> MOMENT.format(m.at());
            case Cell.Blank b -> "";
        };
    }
}
