package org.amends.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The corpus of bad bytes as data. */
public final class BadFiles {
    private static final Path FILE = Path.of("src/test/resources/badinput/files.tsv");

    private BadFiles() {
    }

    /** The bytes, the number of their kind, and how the data writes them. */
    public record Bad(int kind, String written, byte[] bytes) {
        @Override
        public String toString() {
            return "kind " + kind + " " + written.substring(0, Math.min(50, written.length()));
        }
    }

    /** The data's lines, and every text of the corpus as a file of its own. */
    public static List<Bad> all() {
        try {
            return java.util.stream.Stream.concat(Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#"))
                    .map(BadFiles::read), BadTexts.all().stream().map(bad -> new Bad(bad.kind(), "text",
                            bad.text().getBytes(StandardCharsets.UTF_8)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bad read(String line) {
        int tab = line.indexOf('\t');
        String written = line.substring(tab + 1);
        return new Bad(Integer.parseInt(line.substring(0, tab)), written, bytes(written));
    }

    private static byte[] bytes(String written) {
        int colon = written.indexOf(':');
        String form = written.substring(0, colon);
        String rest = written.substring(colon + 1);
        return switch (form) {
            case "hex" -> HexFormat.of().parseHex(rest.replace(" ", ""));
            case "text" -> BadTexts.plain(rest).getBytes(StandardCharsets.UTF_8);
            case "gbk" -> BadTexts.plain(rest).getBytes(Charset.forName("GBK"));
            case "utf16" -> BadTexts.plain(rest).getBytes(StandardCharsets.UTF_16);
            case "times" -> BadTexts.plain(rest.substring(rest.indexOf(':') + 1))
                    .repeat(Integer.parseInt(rest.substring(0, rest.indexOf(':')))).getBytes(StandardCharsets.UTF_8);
            case "pair" -> pairs(Integer.parseInt(rest.substring(0, rest.indexOf(':'))), rest.substring(rest.indexOf(':') + 1));
            case "zip" -> zip(rest);
            default -> throw new IllegalArgumentException(written);
        };
    }

    private static byte[] pairs(int count, String name) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            object.append(i == 0 ? "" : ",").append('"').append(name).append(i).append("\":").append(i);
        }
        return object.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
