package org.amends.core.caseclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.policy.Policy;
import org.amends.core.recovery.Acted;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;

class CaseClocksTest {
    private final Policy policy = BaseRooms.policies().present();

    @Test
    void standsStillForANamedReasonAndIsRecountedFromHistory() {
        CaseFile file = outage();
        ClockReading before = withPauses(file);
        String reason = before.rule().pauses().getFirst().id();
        CaseFile stopped = file.with(at(60, new AsideEvent.ClockStopped(before.rule().id(), reason)));
        assertThat(reading(stopped, before).motion()).isEqualTo(ClockReading.Motion.STOPPED);
        CaseFile gone = stopped.with(at(660, new AsideEvent.ClockWentOn(before.rule().id())));
        ClockReading after = reading(gone, before);
        assertThat(after.motion()).isEqualTo(ClockReading.Motion.RUNNING);
        assertThat(after.deadline().due()).isEqualTo(before.deadline().due().plus(Duration.ofMinutes(10)));
        assertThat(after.deadline().lines()).anySatisfy(line -> assertThat(line.zh()).contains("中间停表"));
    }

    @Test
    void aClockSetBackEndsAPauseWhereItBegan() {
        CaseFile file = outage();
        ClockReading before = withPauses(file);
        CaseFile gone = file.with(at(600, new AsideEvent.ClockStopped(before.rule().id(), before.rule().pauses().getFirst().id())))
                .with(at(0, new AsideEvent.ClockWentOn(before.rule().id())));
        assertThat(reading(gone, before).deadline().due()).isEqualTo(before.deadline().due());
    }

    @Test
    void stopsOnlyForAReasonOfItsOwnAndOnlyOnce() {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        var recovery = Desks.recovery(files, BaseRooms.policies());
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        assertThat(recovery.perform(file, Cases.CLERK, new AsideEvent.ClockStopped("repair-city", "lunch")))
                .isInstanceOf(Acted.Refused.class);
        ClockReading one = withPauses(outage());
        AsideEvent stop = new AsideEvent.ClockStopped(one.rule().id(), one.rule().pauses().getFirst().id());
        CaseFile stopped = recovery.perform(file, Cases.CLERK, stop).saved();
        assertThat(recovery.perform(stopped, Cases.CLERK, stop)).isInstanceOf(Acted.Refused.class);
    }

    private CaseFile outage() {
        String kind = policy.playbook().kinds().stream().filter(k -> k.handling().clocks().stream()
                .anyMatch(id -> policy.timetable().clock(id).filter(CaseClocksTest::isMinutes).isPresent())).findFirst().orElseThrow().id();
        return CaseFile.fold(List.of(Cases.recorded(Cases.opened()))).orElseThrow().with(at(0, new CaseEvent.ComplaintTaken(
                new Complaint(kind, Channel.COUNTER, Personal.of("停电"), Personal.NONE, Personal.NONE))));
    }

    private static boolean isMinutes(org.amends.core.timing.ClockRule rule) {
        return !rule.pauses().isEmpty() && !rule.span().isWorking();
    }

    private ClockReading withPauses(CaseFile file) {
        return CaseClocks.of(file, policy, Stores.ZONE).stream().filter(r -> isMinutes(r.rule())).findFirst().orElseThrow();
    }

    private ClockReading reading(CaseFile file, ClockReading like) {
        return CaseClocks.of(file, policy, Stores.ZONE).stream().filter(r -> r.rule().equals(like.rule())).findFirst().orElseThrow();
    }

    private static Recorded at(long seconds, CaseEvent event) {
        Instant at = Cases.NOW.plusSeconds(seconds);
        return new Recorded(Cases.CLERK, at, event);
    }
}
