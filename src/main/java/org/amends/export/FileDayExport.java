package org.amends.export;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.DayBookPaper;
import org.amends.core.dayend.DayExport;
import org.amends.core.dayend.ExportOrder;
import org.amends.core.dayend.ExportWatch;
import org.amends.core.dayend.Exported;
import org.amends.export.folder.OutFolder;
import org.amends.export.table.CsvTable;
import org.amends.export.table.Table;
import org.amends.export.table.Workbooks;

/** Writes a day book into a folder: one workbook, a CSV for each table, JSON, PDF, as ordered. */
public final class FileDayExport implements DayExport {
    private final DayBookPaper paper;

    public FileDayExport(DayBookPaper paper) {
        this.paper = paper;
    }

    private record Piece(String name, OutFolder.Content content) {
    }

    @Override
    public Exported write(ExportOrder order, ExportWatch watch) {
        List<Piece> pieces = pieces(order);
        try (OutFolder folder = OutFolder.open(order.folder(), order.book().fileStem())) {
            for (int i = 0; i < pieces.size(); i++) {
                if (watch.isStopped()) {
                    return new Exported(Exported.Ending.STOPPED, List.of());
                }
                folder.add(pieces.get(i).name(), pieces.get(i).content());
                watch.progress(i + 1, pieces.size());
            }
            return watch.isStopped() ? new Exported(Exported.Ending.STOPPED, List.of())
                    : new Exported(Exported.Ending.COMPLETE, folder.publish());
        }
    }

    private List<Piece> pieces(ExportOrder order) {
        DayBook book = order.book();
        Headings headings = new Headings(order.language());
        SumTables sums = new SumTables(book, headings);
        CaseTables cases = new CaseTables(book, headings);
        List<Table> tables = List.of(sums.summary(), cases.cases(), cases.promises(), sums.sums());
        List<Piece> pieces = new ArrayList<>();
        order.formats().stream().sorted().forEach(format -> {
            switch (format) {
                case XLSX -> pieces.add(new Piece(book.fileStem() + ".xlsx", out -> Workbooks.write(tables, out)));
                case CSV -> tables.forEach(t -> pieces.add(
                        new Piece(book.fileStem() + "-" + t.id() + ".csv", out -> CsvTable.write(t, out))));
                case JSON -> pieces.add(new Piece(book.fileStem() + ".json", out -> JsonBook.write(book, out)));
                case PDF -> pieces.add(new Piece(book.fileStem() + ".pdf",
                        out -> out.write(paper.pdf(new PaperModel(book, headings).model(), order.language()))));
            }
        });
        return pieces;
    }
}
