package org.amends.pack.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amends.core.guide.SheetFields;
import org.amends.core.language.Wording;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/** Sheet templates use known fields, close their sections, fetch nothing from outside; sheets that kinds name are there. */
final class SheetCheck {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#/^!&{>]?)\\s*([^{}]*?)\\s*\\}{2,3}");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)<script|<link|<iframe|@import|(?:src|href)\\s*=\\s*[\"']?(?!data:|#|[\"']?\\{\\{)|url\\(\\s*[\"']?(?!data:)");

    private static final String PARTS = "parts/";

    private final String template;
    private final Set<String> files;
    private final Place place;
    private final String html;
    /** Where each line of the HTML ends. */
    private final int[] breaks;
    private final Problems problems;

    private SheetCheck(String template, Map<String, String> files, Problems problems) {
        this.template = template;
        this.files = files.keySet();
        this.html = files.getOrDefault(template, "");
        this.place = Place.file("sheets/" + template + (template.startsWith(PARTS) ? "" : ".html"));
        this.breaks = IntStream.range(0, html.length()).filter(i -> html.charAt(i) == '\n').toArray();
        this.problems = problems;
    }

    static void check(Map<String, String> templates, Cells cells, Problems problems) {
        templates.keySet().forEach(template -> {
            SheetCheck check = new SheetCheck(template, templates, problems);
            check.tags();
            check.outside();
        });
        cells.folder("failures").forEach(kind -> kind.list("sheets").stream()
                .filter(s -> !templates.containsKey(s.text())).forEach(s -> problems.add(s.place(), "unknown-sheet",
                        "没有告知单模板 sheets/" + s.text() + ".html", "no sheet template sheets/" + s.text() + ".html")));
    }

    private void tags() {
        Set<String> fields = SheetFields.of(template);
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String name = tags.group(2);
            switch (tags.group(1)) {
                case "!" -> { }
                case ">" -> part(name, tags.start());
                case "/" -> {
                    if (!name.equals(open.poll())) {
                        at(tags.start(), "sheet-section", "多余或错位的 {{/" + name + "}}", "{{/" + name + "}} closes nothing");
                    }
                }
                case "#", "^" -> {
                    open.push(name);
                    known(fields, name, tags.start());
                }
                default -> known(fields, name, tags.start());
            }
        }
        open.forEach(name -> at(html.length(), "sheet-section", "{{#" + name + "}} 没有结束", "{{#" + name + "}} is not closed"));
    }

    /** A sheet's part is there; a part has none of its own. */
    private void part(String name, int offset) {
        if (template.startsWith(PARTS) || !files.contains(PARTS + name)) {
            at(offset, "unknown-part", "没有这个共用部分：sheets/parts/" + name, "no such shared part: sheets/parts/" + name);
        }
    }

    private void known(Set<String> fields, String name, int offset) {
        String first = name.contains(".") && name.length() > 1 ? name.substring(0, name.indexOf('.')) : name;
        if (!name.equals(".") && !fields.contains(first)) {
            at(offset, "unknown-field", "告知单没有这个字段：{{" + name + "}}", "a sheet has no field {{" + name + "}}");
        }
    }

    private void outside() {
        Matcher outside = OUTSIDE.matcher(html);
        while (outside.find()) {
            at(outside.start(), "sheet-outside", "告知单不得取用外部内容：" + outside.group(),
                    "a sheet may fetch nothing from outside: " + outside.group());
        }
    }

    private void at(int offset, String code, String zh, String en) {
        int before = Arrays.binarySearch(breaks, offset);
        problems.addAt(place, 1 + (before < 0 ? -before - 1 : before), code, new Wording(zh, en));
    }
}
