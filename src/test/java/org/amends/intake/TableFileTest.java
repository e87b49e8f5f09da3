package org.amends.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {
    @TempDir
    Path dir;

    private static List<TableRow> rows(TableSource source) {
        List<TableRow> rows = new ArrayList<>();
        source.read(rows::add);
        return rows;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(dir.resolve("list"), bytes);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\uFEFF", "GB18030,", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,", "UTF-16BE,"})
    void readsEveryEncoding(String charset, String mark) throws IOException {
        String text = (mark == null ? "" : mark) + "户号,户名\n3702000001,张建国\n\n3702000002,\"李,秀英\"\n";
        List<TableRow> rows = rows(TableFile.at(file(text.getBytes(Charset.forName(charset)))));
        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("户号", "户名"),
                List.of("3702000001", "张建国"), List.of("3702000002", "李,秀英"));
        assertThat(rows.getLast().number()).isEqualTo(4);
    }

    @Test
    void readsTabsAndSemicolons() throws IOException {
        assertThat(rows(TableFile.at(file("a\tb\n1\t2\n".getBytes(Charset.forName("UTF-8"))))).getLast().cells())
                .containsExactly("1", "2");
        assertThat(rows(TableFile.at(file("a;b\n1;2\n".getBytes(Charset.forName("UTF-8"))))).getLast().cells())
                .containsExactly("1", "2");
    }

    @Test
    void readsWorkbooksAndTellsMergedCells() throws IOException {
        Path file = dir.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Amends", "1.0")) {
            Worksheet sheet = book.newWorksheet("客户");
            sheet.value(0, 0, "户号");
            sheet.value(1, 0, 3702000001L);
            sheet.value(1, 1, "张建国");
            sheet.value(2, 0, 1.23456789012345678E17);
            sheet.range(1, 1, 2, 1).merge();
        }
        TableSource table = TableFile.at(file);
        assertThat(rows(table).get(1)).satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cells()).containsExactly("3702000001", "张建国");
        });
        assertThat(rows(table).get(2).cell(0)).contains("E+17");
        assertThat(table.merged()).containsExactly("B2:B3");
    }

    @Test
    void tellsWhatIsNoTable() throws IOException {
        assertThatThrownBy(() -> TableFile.at(file(new byte[0]))).isInstanceOf(UnreadableTable.class).hasMessage("empty");
        assertThatThrownBy(() -> TableFile.at(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})))
                .hasMessage("format");
        assertThatThrownBy(() -> TableFile.at(file(new byte[] {(byte) 0xFF, (byte) 0x80, (byte) 0xFF, 10, (byte) 0x80})))
                .hasMessage("encoding");
        Path cut = file(new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThatThrownBy(() -> rows(TableFile.at(cut))).hasMessage("harmed");
    }
}
