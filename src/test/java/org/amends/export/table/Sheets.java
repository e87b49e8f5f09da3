package org.amends.export.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a workbook back by its own XML, independent of the library that wrote it. */
public final class Sheets {
    private final Map<String, Document> parts = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();

    public Sheets(byte[] workbook) throws Exception {
        Path file = Files.createTempFile("sheets", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
                parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(zip.getInputStream(entry)));
            }
        }
        Files.delete(file);
        for (Element item : elements(parts.get("xl/sharedStrings.xml"), "si")) {
            shared.add(item.getTextContent());
        }
    }

    public List<String> names() {
        return elements(parts.get("xl/workbook.xml"), "sheet").stream().map(e -> e.getAttribute("name")).toList();
    }

    public boolean hasFrozenHead(int sheet) {
        return elements(sheet(sheet), "pane").stream()
                .anyMatch(p -> p.getAttribute("state").equals("frozen") && p.getAttribute("ySplit").equals("1"));
    }

    public int formulas(int sheet) {
        return elements(sheet(sheet), "f").size();
    }

    /** A cell's type (`s` for text, `n` or empty for numbers) and value. */
    public String[] cell(int sheet, String ref) {
        return elements(sheet(sheet), "c").stream().filter(c -> c.getAttribute("r").equals(ref)).findFirst()
                .map(this::told).orElseThrow();
    }

    public String text(int sheet, String ref) {
        return cell(sheet, ref)[1];
    }

    public Document part(String name) {
        return parts.get(name);
    }

    public String allText() {
        return String.join("\n", shared);
    }

    private String[] told(Element cell) {
        String value = elements(cell, "v").stream().map(Element::getTextContent).findFirst()
                .orElseGet(cell::getTextContent);
        String type = cell.getAttribute("t");
        return new String[] {type, type.equals("s") ? shared.get(Integer.parseInt(value)) : value};
    }

    private Document sheet(int number) {
        return parts.get("xl/worksheets/sheet" + number + ".xml");
    }

    private static List<Element> elements(org.w3c.dom.Node within, String name) {
        NodeList nodes = within instanceof Document d ? d.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
