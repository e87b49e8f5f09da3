package org.amends.core.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which backups stay: the three newest, the last one of each of the seven newest days that have one, and the last one of each of
 * the four newest weeks (reliability.md 4.4). Days without work use nothing up, and a clock that was set back deletes
 * nothing new: only what is there is counted, never how old it is.
 */
public final class KeepRule {
    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private KeepRule() {
    }

    /** Those of these that stay, in the hall's own time. */
    public static Set<Instant> kept(Collection<Instant> all, ZoneId zone) {
        TreeSet<Instant> newestFirst = new TreeSet<>(java.util.Comparator.reverseOrder());
        newestFirst.addAll(all);
        Set<Instant> kept = new TreeSet<>();
        Map<LocalDate, Instant> days = new HashMap<>();
        Map<Integer, Instant> weeks = new HashMap<>();
        for (Instant each : newestFirst) {
            LocalDate day = each.atZone(zone).toLocalDate();
            int week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean isOneOfTheNewest = kept.size() < NEWEST;
            boolean isDaysLast = !days.containsKey(day) && days.size() < DAYS && days.put(day, each) == null;
            boolean isWeeksLast = !weeks.containsKey(week) && weeks.size() < WEEKS && weeks.put(week, each) == null;
            if (isOneOfTheNewest || isDaysLast || isWeeksLast) {
                kept.add(each);
            }
        }
        return kept;
    }
}
