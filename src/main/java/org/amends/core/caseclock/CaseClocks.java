package org.amends.core.caseclock;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.ChannelScript;
import org.amends.core.policy.Policy;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.Deadlines;
import org.amends.core.timing.Pause;

/** Reads the clocks of a case: those of its failure and those of the channel it came by, soonest first. Pure. */
public final class CaseClocks {

    private CaseClocks() {
    }

    /** They count from the first second of the case, which for one that was a murmur is the murmur's (M9). */
    public static List<ClockReading> of(CaseFile file, Policy policy, ZoneId hall) {
        Set<String> ids = new LinkedHashSet<>(policy.playbook().kind(file.intake().kind())
                .map(kind -> kind.handling().clocks()).orElse(List.of()));
        policy.playbook().channel(file.intake().channel()).map(ChannelScript::clocks).ifPresent(ids::addAll);
        Deadlines deadlines = new Deadlines(policy.timetable().calendar(), hall);
        List<ClockReading> readings = new ArrayList<>();
        for (String id : ids) {
            policy.timetable().clock(id).ifPresent(rule -> readings.add(reading(rule, file, deadlines)));
        }
        return readings.stream().sorted(Comparator.comparing(reading -> reading.deadline().due())).toList();
    }

    private static ClockReading reading(ClockRule rule, CaseFile file, Deadlines deadlines) {
        List<Pause> pauses = file.progress().times().pauses(rule.id());
        boolean isStopped = pauses.stream().anyMatch(pause -> pause.to().isEmpty());
        return new ClockReading(rule, deadlines.of(rule, file.progress().times().opened(), pauses),
                isStopped ? ClockReading.Motion.STOPPED : ClockReading.Motion.RUNNING);
    }
}
