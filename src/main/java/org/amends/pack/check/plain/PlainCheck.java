package org.amends.pack.check.plain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amends.core.guide.reading.Ease;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.guide.reading.Yardstick;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.pack.form.HallForm;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/**
 * Every text of a pack that a customer hears or reads, measured. A sentence nobody can follow makes the pack unusable; what is
 * merely hard is told to its author.
 */
public final class PlainCheck {
    /** What customers hear or read: file, and pointer within it. Texts for clerks alone are left aside. */
    private static final List<Heard> HEARD = List.of(
            new Heard("phrases.json", "/phrases/\\d+/says/\\w+"), new Heard("notices.json", "/notices/\\d+/text"),
            new Heard("sheet-words.json", "/words/\\d+/text"), new Heard("teach-back.json", "/questions/\\d+/(ask|listen)"),
            new Heard("channels.json", "/channels/\\d+/say"), new Heard("dangers.json", "/dangers/\\d+/call"),
            new Heard("needs.json", "/needs/\\d+/ask"), new Heard("guard.json", "/patterns/\\d+/rewrite"),
            new Heard("failures/.*", "/(danger|preparedAnswer|otherWays/\\d+|notices/\\d+/text|questions/\\d+/ask"
                    + "|questions/\\d+/choices/\\d+/label|remedies/\\d+/(title|detail))"),
            new Heard("entitlements/.*", "/(refused/\\w+|exemptions/\\d+/why|preconditions/\\d+/why|deadlines/lapsed)"));
    private static final Pattern BLANKS = Pattern.compile("\\{\\w+\\}");
    private static final int SHOWN = 30;

    /** A file and the places in it. */
    private record Heard(Pattern file, Pattern pointer) {
        Heard(String file, String pointer) {
            this(Pattern.compile(file), Pattern.compile(pointer));
        }

        boolean holds(Place place) {
            return file.matcher(place.file()).matches() && pointer.matcher(place.pointer()).matches();
        }
    }

    /** What is told. */
    private enum Severity {
        FAULTS,
        WARNINGS
    }

    private final Map<Language, PlainReading> readings = new EnumMap<>(Language.class);
    private final Severity severity;
    private final Problems problems;

    private PlainCheck(Cells cells, Glossary glossary, Severity severity, Problems problems) {
        List<String> spoken = cells.file("pack.json").map(c -> c.texts("languages")).orElse(List.of("zh", "en"));
        for (Language language : Language.values()) {
            if (spoken.contains(key(language))) {
                readings.put(language, new PlainReading(glossary, language));
            }
        }
        this.severity = severity;
        this.problems = problems;
    }

    /** Sentences nobody can follow. */
    public static void faults(Cells cells, Map<String, String> templates, Problems problems) {
        new PlainCheck(cells, Glossary.NONE, Severity.FAULTS, problems).all(cells, templates);
    }

    /** All that is hard. */
    public static void warnings(Cells cells, Map<String, String> templates, Problems problems) {
        new PlainCheck(cells, HallForm.glossary(cells), Severity.WARNINGS, problems).all(cells, templates);
    }

    private void all(Cells cells, Map<String, String> templates) {
        cells.all().forEach(file -> file.walk(this::heard));
        templates.forEach((id, html) -> {
            if (!id.equals("daybook") && !id.endsWith(".css")) {
                SheetText text = new SheetText(html);
                Place place = Place.file("sheets/" + id + (id.endsWith(".html") ? "" : ".html"));
                readings.forEach((language, reading) -> reading.measure(text.in(language)).spots()
                        .forEach(spot -> tell(place, text.line(spot.from()), language, spot)));
            }
        });
    }

    private void heard(Cell cell) {
        if (cell.isWording() && HEARD.stream().anyMatch(h -> h.holds(cell.place()))) {
            readings.forEach((language, reading) -> {
                Ease ease = reading.measure(blanked(cell.text(key(language))));
                ease.spots().forEach(spot -> tell(cell.place().at(key(language)), 0, language, spot));
            });
        }
    }

    private static String key(Language language) {
        return language == Language.ZH ? "zh" : "en";
    }

    /** Names to be filled in are no words of the text. */
    private static String blanked(String text) {
        return BLANKS.matcher(text).replaceAll(m -> "○" + " ".repeat(m.group().length() - 1));
    }

    private void tell(Place place, int line, Language language, HardSpot spot) {
        boolean isFault = spot.kind() == HardSpot.Kind.LONG_SENTENCE
                && length(spot, language) > Yardstick.SENTENCE_FAR_TOO_LONG.limit(language);
        if (isFault != (severity == Severity.FAULTS)) {
            return;
        }
        Yardstick by = isFault ? Yardstick.SENTENCE_FAR_TOO_LONG : Yardstick.of(spot.kind());
        String found = spot.found().strip().replaceAll("\\s+", " ");
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        String twin = spot.hasTwin() ? " → " + spot.plain() : "";
        Wording message = new Wording(by.reason().zh() + "：" + shown + twin, by.reason().en() + ": " + shown + twin);
        String code = "plain-" + by.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (line > 0) {
            problems.addAt(place, line, code, message);
        } else {
            problems.add(place, code, message.zh(), message.en());
        }
    }

    private static int length(HardSpot spot, Language language) {
        return new PlainReading(Glossary.NONE, language).measure(spot.found()).longest();
    }
}
