package org.amends.export.outgoing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.amends.core.table.OutTable;
import org.amends.core.table.TableForm;
import org.amends.core.table.TablesOut;
import org.amends.export.folder.OutFolder;
import org.amends.export.table.Cell;
import org.amends.export.table.CellText;
import org.amends.export.table.Table;
import org.amends.export.table.Workbooks;

/** Writes them into one folder: whole, or nothing under a final name. In CSV only what a spreadsheet could take for a formula is guarded, so that numbers stay the sender's own. */
public final class FolderTables implements TablesOut {
    private static final int WIDTH = 22;
    private static final String HARMLESS = "[A-Za-z0-9][A-Za-z0-9 :.+-]*";

    private final Path folder;

    public FolderTables(Path folder) {
        this.folder = folder;
    }

    @Override
    public String write(OutTable table, TableForm form) {
        String name = table.name() + form.ending();
        try (OutFolder out = OutFolder.open(folder.toString(), table.name())) {
            out.add(name, file -> {
                switch (form) {
                    case XLSX -> workbook(table, file);
                    case CSV -> csv(table, file);
                    case JSON -> json(table, file);
                }
            });
            return folder.resolve(out.publish().getFirst().name()).toAbsolutePath().toString();
        }
    }

    private static void workbook(OutTable table, OutputStream file) throws IOException {
        List<Table.Column> columns = table.headings().stream().map(h -> new Table.Column(h, WIDTH)).toList();
        Workbooks.write(List.of(new Table("out", "1", columns, () -> table.rows().stream().map(row -> row.stream()
                .<Cell>map(Cell.Text::new).toList()))), file);
    }

    private static void csv(OutTable table, OutputStream file) throws IOException {
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.headings());
        table.rows().forEach(row -> csv.writeRecord(row.stream()
                .map(cell -> cell.matches(HARMLESS) ? cell : CellText.forCsv(cell)).toList()));
        csv.flush();
        text.flush();
    }

    private static void json(OutTable table, OutputStream file) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(file).setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartArray();
        for (List<String> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeStringField(table.headings().get(i), CellText.clean(row.get(i)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.flush();
    }
}
