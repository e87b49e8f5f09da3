package org.amends.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one workbook (XLSX): real numbers and dates, headings that stay in sight, rows written as they come. */
public final class Workbooks {
    private static final int FLUSH_EVERY = 500;
    private static final int PORTRAIT_COLUMNS = 6;
    /** Columns this wide hold sentences: their texts wrap, others run on in one line. */
    private static final int WRAPPED_WIDTH = 36;
    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private Workbooks() {
    }

    /** Writes one sheet a table and closes the book; the stream stays open. */
    public static void write(List<Table> tables, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Amends", "1.0");
        for (Table table : tables) {
            write(table, book.newWorksheet(table.title()));
        }
        book.finish();
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        head(table, sheet);
        int number = 1;
        try (Stream<List<Cell>> rows = table.rows().open()) {
            for (Iterator<List<Cell>> each = rows.iterator(); each.hasNext(); number++) {
                row(sheet, number, table.columns(), each.next());
                if (number % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.setAutoFilter(0, 0, Math.max(1, number - 1), table.columns().size() - 1);
        sheet.finish();
    }

    private static void head(Table table, Worksheet sheet) {
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(0, i, CellText.forWorkbook(columns.get(i).heading()));
            sheet.style(0, i).bold().fillColor("E7EEF7").wrapText(true).verticalAlignment("center").set();
        }
        sheet.rowHeight(0, 30);
        sheet.freezePane(0, 1);
        sheet.pageOrientation(columns.size() > PORTRAIT_COLUMNS ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void row(Worksheet sheet, int row, List<Table.Column> columns, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(sheet, row, i, cells.get(i));
            if (cells.get(i) instanceof Cell.Text && columns.get(i).width() >= WRAPPED_WIDTH) {
                sheet.style(row, i).wrapText(true).set();
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text t -> {
                sheet.value(row, column, CellText.forWorkbook(t.text()));
                sheet.style(row, column).format("@").verticalAlignment("top").set();
            }
            case Cell.Whole w -> number(sheet, row, column, w.value(), "0");
            case Cell.Decimal d -> number(sheet, row, column, d.value(), "0.0");
            case Cell.Amount a -> number(sheet, row, column, a.major(), format(a));
            case Cell.Moment m -> {
                sheet.value(row, column, m.at());
                sheet.style(row, column).format(MOMENT).horizontalAlignment("left").verticalAlignment("top").set();
            }
            case Cell.Blank b -> {
            }
        }
    }

    private static void number(Worksheet sheet, int row, int column, Number value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).verticalAlignment("top").set();
    }

    private static String format(Cell.Amount amount) {
        String places = amount.digits() > 0 ? "." + "0".repeat(amount.digits()) : "";
        String sign = switch (amount.money().currency()) {
            case "CNY" -> "¥";
            case "GBP" -> "£";
            default -> amount.money().currency() + " ";
        };
        return "\"" + sign + "\"#,##0" + places;
    }
}
