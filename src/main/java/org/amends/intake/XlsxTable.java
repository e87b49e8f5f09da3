package org.amends.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. Numbers come as they were typed; one with more digits than a spreadsheet keeps stays in its short form. */
final class XlsxTable implements TableSource {
    /** Beyond this a spreadsheet has lost digits. */
    private static final int EXACT_DIGITS = 15;
    private static final long LARGEST = 4L << 30;
    private static final String FIRST = "xl/worksheets/sheet1.xml";

    private final Path file;

    XlsxTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<TableRow> row) {
        checkSize();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(each -> row.accept(new TableRow(each.getRowNum(), cells(each))));
        } catch (ExcelReaderException e) {
            throw new UnreadableTable("harmed", e);
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, file.toString());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.STRING) {
            return Objects.requireNonNullElse(cell.getText(), "");
        }
        return cell.getType() == CellType.NUMBER ? number(raw) : raw;
    }

    private static String number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
            boolean isLost = number.precision() - number.scale() > EXACT_DIGITS;
            return isLost ? String.format(java.util.Locale.ROOT, "%.5E", number) : number.toPlainString();
        } catch (NumberFormatException noNumber) {
            return raw;
        }
    }

    @Override
    public List<String> merged() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<ZipEntry> sheet = Optional.ofNullable(zip.getEntry(FIRST)).map(ZipEntry.class::cast);
            if (sheet.isEmpty()) {
                return List.of();
            }
            try (InputStream in = zip.getInputStream(sheet.get())) {
                return merged(in);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableTable("harmed", e);
        } catch (IOException e) {
            throw new Fault(FaultCode.FILE_UNREADABLE, e, file.toString());
        }
    }

    private static List<String> merged(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<String> found = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                found.add(xml.getAttributeValue(null, "ref"));
            }
        }
        xml.close();
        return found;
    }

    private void checkSize() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST) {
                throw new UnreadableTable("too-large");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable("format");
            }
        } catch (IOException e) {
            throw new UnreadableTable("harmed", e);
        }
    }
}
