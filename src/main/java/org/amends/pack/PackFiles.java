package org.amends.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.JsonFile;
import org.amends.pack.json.Place;
import org.amends.pack.json.PlainBytes;
import org.amends.pack.json.Problems;

/** Which files a pack is made of, which of them it must have, and by which schema each is read. */
final class PackFiles {
    private static final List<String> MUST = List.of("pack", "causes", "phrases", "guard", "needs", "clocks",
            "calendar", "authority");
    private static final List<String> MAY = List.of("dangers", "channels", "levels", "checklists", "norms", "cards",
            "personas", "notices", "terms", "sheet-words", "teach-back", "privacy");
    private static final Map<String, String> FOLDERS = Map.of("failures", "failure", "entitlements", "entitlement");
    private static final String SHEETS = "sheets/";
    private static final String HTML = ".html";
    private static final List<String> PLAIN = List.of("README.md");

    private PackFiles() {
    }

    static Cells read(PackFolder folder, Problems problems) {
        Map<String, Cell> cells = new TreeMap<>();
        TreeSet<String> broken = new TreeSet<>();
        folder.files().forEach((name, bytes) -> {
            Optional<String> schema = schema(name);
            if (schema.isPresent()) {
                JsonFile.read(name, bytes, schema.get(), problems)
                        .ifPresentOrElse(cell -> cells.put(name, cell), () -> broken.add(name));
            } else if (!isPlain(name)) {
                problems.add(Place.file(name), "unknown-file", "政策包里没有这种文件", "no such file in a pack");
            }
        });
        missing(folder, problems, broken);
        return new Cells(cells, broken);
    }

    /** The sheets by id, their parts as `parts/NAME`; empty for one that cannot be read, so that nobody takes it for missing. */
    static Map<String, String> templates(PackFolder folder, Problems problems) {
        Map<String, String> templates = new TreeMap<>();
        folder.files().forEach((name, bytes) -> {
            if (name.startsWith(SHEETS + SheetParts.FOLDER)) {
                templates.put(name.substring(SHEETS.length()), PlainBytes.text(name, bytes, problems).orElse(""));
            } else if (name.startsWith(SHEETS) && name.endsWith(HTML)) {
                templates.put(name.substring(SHEETS.length(), name.length() - HTML.length()),
                        PlainBytes.text(name, bytes, problems).orElse(""));
            }
        });
        return templates;
    }

    /** Of a pack known to be whole: no schema is asked again. */
    static Cells readAgain(PackFolder folder) {
        Map<String, Cell> cells = new TreeMap<>();
        folder.files().forEach((name, bytes) -> schema(name)
                .ifPresent(schema -> cells.put(name, JsonFile.readAgain(name, bytes))));
        return new Cells(cells, new TreeSet<>());
    }

    private static Optional<String> schema(String name) {
        int slash = name.lastIndexOf('/');
        if (!name.endsWith(".json")) {
            return Optional.empty();
        }
        if (slash > 0) {
            return Optional.ofNullable(FOLDERS.get(name.substring(0, slash)));
        }
        String base = name.substring(0, name.length() - ".json".length());
        return MUST.contains(base) || MAY.contains(base) ? Optional.of(base) : Optional.empty();
    }

    private static boolean isPlain(String name) {
        return PLAIN.contains(name) || name.startsWith(SHEETS);
    }

    private static void missing(PackFolder folder, Problems problems, TreeSet<String> broken) {
        for (String base : MUST) {
            String name = base + ".json";
            if (!folder.files().containsKey(name)) {
                problems.add(Place.file(name), "missing-file", "缺少文件 " + name, name + " is missing");
                broken.add(name);
            }
        }
        if (folder.files().keySet().stream().noneMatch(f -> f.startsWith("failures/"))) {
            problems.add(Place.file("failures"), "missing-file", "一个失误类型都没有", "no failure kind at all");
            broken.add("failures/");
        }
    }
}
