package org.amends.core.guide.writing;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.casefile.CaseFile;
import org.amends.core.guide.Dates;
import org.amends.core.guide.SheetFacts;
import org.amends.core.language.Language;
import org.amends.core.promise.Promise;

/** Holds a sheet against its case: what it promises and which days it names must stand in the case, and the other way round. */
final class PaperLedger {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日(?:（[^）]*）)?(?:\\s*(\\d{1,2}):(\\d{2}))?"
            + "|(\\d{1,2}) (" + String.join("|", MONTHS) + ")(?: \\d{4})?(?:, (\\d{2}):(\\d{2}))?|(\\d{4})-(\\d{2})-(\\d{2})");

    private final CaseFile file;
    private final Language language;
    private final ZoneId zone;

    PaperLedger(CaseFile file, Language language, ZoneId zone) {
        this.file = file;
        this.language = language;
        this.zone = zone;
    }

    /** A day a text names, with its hour where it names one. */
    record Named(MonthDay day, String hour) {
    }

    static List<Named> days(String text) {
        List<Named> days = new ArrayList<>();
        for (Matcher m = DAY.matcher(text); m.find();) {
            if (m.group(1) != null) {
                days.add(named(m.group(1), m.group(2), m.group(3), m.group(4)));
            } else if (m.group(5) != null) {
                days.add(named(String.valueOf(MONTHS.indexOf(m.group(6)) + 1), m.group(5), m.group(7), m.group(8)));
            } else {
                days.add(named(m.group(10), m.group(11), null, null));
            }
        }
        return days;
    }

    private static Named named(String month, String day, String hour, String minute) {
        return new Named(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)),
                hour == null ? "" : Integer.parseInt(hour) + ":" + minute);
    }

    /** Everything that is wrong between the two, word for word; `told` are the days besides promises that the case knows. */
    List<String> faults(SheetFacts facts, Set<Named> told) {
        List<String> faults = new ArrayList<>();
        List<Promise> open = file.resolution().openPromises();
        List<String> promised = open.stream().map(p -> p.what().in(language)).toList();
        facts.body().acts().stream().filter(act -> !promised.contains(act.what())).forEach(act -> faults.add("not in the case: " + act));
        List<String> printed = facts.body().acts().stream().map(SheetFacts.Act::what).toList();
        promised.stream().filter(what -> !printed.contains(what)).forEach(what -> faults.add("not on the sheet: " + what));
        String text = facts.toString().replace(file.ref().number().text(), "");
        for (Promise promise : open) {
            text = text.replace(Dates.due(promise.due(), zone, language), "");
        }
        days(text).stream().filter(day -> !told.contains(day)).forEach(day -> faults.add("a day from nowhere: " + day));
        return faults;
    }

    static Named wholeDay(LocalDateTime moment) {
        return new Named(MonthDay.from(moment), "");
    }
}
