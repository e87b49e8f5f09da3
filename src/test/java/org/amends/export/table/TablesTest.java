package org.amends.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.compensation.Money;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final List<String> NASTY = List.of("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\0=1", "＝1", "＋1", "－1",
            "＠x", "=HYPERLINK(\"http://x\",\"y\")", "a,b", "say \"hi\"", "two\nlines", "a;b", "😀👨‍👩‍👧", "𬭎龘", "0042",
            "13800138000", "12345678901234567890", "\u202Eabc", "x\uD800y", "<b>&amp;</b>", "{{x}}", "${jndi:ldap://x}");

    private static Table table() {
        return new Table("t", "表一", List.of(new Table.Column("文", 10), new Table.Column("额", 10),
                new Table.Column("时", 10), new Table.Column("数", 10), new Table.Column("小数", 10)),
                () -> NASTY.stream().map(t -> List.of(new Cell.Text(t), new Cell.Amount(Money.of(-1_250, "CNY")),
                        new Cell.Moment(LocalDateTime.of(2026, 11, 23, 9, 5)), new Cell.Whole(-3),
                        new Cell.Decimal(new BigDecimal("5.5")))));
    }

    private static byte[] csv(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.write(table, out);
        return out.toByteArray();
    }

    private static Sheets workbook(Table... tables) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(List.of(tables), out);
        return new Sheets(out.toByteArray());
    }

    @Test
    void writesCsvThatAnIndependentReaderReadsBack() throws IOException {
        byte[] bytes = csv(table());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\r\n");
        List<CsvRecord> records = CsvReader.builder().detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(bytes)).stream().toList();
        assertThat(records).hasSize(NASTY.size() + 1).allMatch(r -> r.getFieldCount() == 5);
        for (int i = 0; i < NASTY.size(); i++) {
            assertThat(records.get(i + 1).getField(0)).isEqualTo(CellText.forCsv(NASTY.get(i)));
        }
    }

    @Test
    void leavesNumbersOfCsvUnguarded() throws IOException {
        assertThat(new String(csv(table()), StandardCharsets.UTF_8))
                .contains(",-12.50,2026-11-23 09:05:00,-3,5.5\r\n");
    }

    @Test
    void everyCsvTextThatBeginsAFormulaIsDefused() throws IOException {
        for (CsvRecord record : CsvReader.builder().detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(csv(table()))).stream().skip(1).toList()) {
            assertThat(record.getField(0)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-")
                    .doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("＝")
                    .doesNotStartWith("＋").doesNotStartWith("－").doesNotStartWith("＠").doesNotContain("\0");
        }
    }

    @Test
    void writesAWorkbookOfTypedCellsWithoutAFormula() throws Exception {
        Sheets sheets = workbook(table());
        assertThat(sheets.names()).containsExactly("表一");
        assertThat(sheets.hasFrozenHead(1)).isTrue();
        assertThat(sheets.formulas(1)).isZero();
        for (int i = 0; i < NASTY.size(); i++) {
            String[] cell = sheets.cell(1, "A" + (i + 2));
            assertThat(cell[0]).as(NASTY.get(i)).isEqualTo("s");
            assertThat(cell[1]).isEqualTo(CellText.forWorkbook(NASTY.get(i)));
        }
        assertThat(sheets.cell(1, "B2")[0]).isIn("n", "");
        assertThat(new BigDecimal(sheets.text(1, "B2"))).isEqualByComparingTo("-12.5");
        assertThat(new BigDecimal(sheets.text(1, "C2"))).as("days since 1899-12-30")
                .isBetween(new BigDecimal("46349.378"), new BigDecimal("46349.379"));
    }

    @Test
    void writesLongTablesSheetBySheet() throws Exception {
        Table many = new Table("m", "多", List.of(new Table.Column("n", 8)),
                () -> Stream.iterate(0L, n -> n + 1).limit(3_000).map(n -> List.of(new Cell.Whole(n))));
        Sheets sheets = workbook(many, table());
        assertThat(sheets.names()).containsExactly("多", "表一");
        assertThat(new BigDecimal(sheets.text(1, "A3001"))).isEqualByComparingTo("2999");
        assertThat(sheets.text(2, "A2")).isEqualTo("=1+1");
    }

    @Test
    void tellsCurrenciesWithTheirOwnDigits() {
        assertThat(new Cell.Amount(Money.of(1_250, "CNY")).major()).isEqualTo("12.50");
        assertThat(new Cell.Amount(Money.of(1_250, "JPY")).major()).isEqualTo("1250");
    }
}
