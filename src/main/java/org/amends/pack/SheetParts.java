package org.amends.pack;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheets of a pack share: `{{>paper.css}}` in a sheet stands for the file `sheets/parts/paper.css`. A part holds no
 * other part. Pure.
 */
final class SheetParts {
    static final String FOLDER = "parts/";
    private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([^{}]*?)\\s*}}");

    private SheetParts() {
    }

    /** The sheets with their parts put in; the parts themselves are no sheets. One that is missing was told by the check. */
    static Map<String, String> joined(Map<String, String> files) {
        Map<String, String> sheets = new TreeMap<>();
        files.forEach((id, html) -> {
            if (!id.startsWith(FOLDER)) {
                sheets.put(id, PART.matcher(html).replaceAll(part ->
                        Matcher.quoteReplacement(files.getOrDefault(FOLDER + part.group(1), ""))));
            }
        });
        return sheets;
    }
}
