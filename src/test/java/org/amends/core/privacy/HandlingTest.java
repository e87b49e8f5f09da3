package org.amends.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.visit.MeetCustomer;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.InMemoryRegister;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

/** Whoever has an open case works on it undisturbed; everybody else leaves a trace. */
class HandlingTest {
    private static final Actor OTHER = new Actor(new PersonId("p-7"), RoleId.SUPERVISOR, "s-2");
    private final CaseFile open = Desks.recovery(new InMemoryCaseFiles(), Packs.policies()).open(Cases.CLERK, Channel.COUNTER).saved();
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final MeetCustomer meet = new MeetCustomer(new MeetCustomer.Sources(new InMemoryRegister(),
            new InMemoryCaseFiles(), Desks.noPast()), log, Desks.CLOCK);

    @Test
    void isByWhoeverHasItWhileItIsOpenOrHeld() {
        assertThat(Handling.isBy(Cases.CLERK, open)).isTrue();
        assertThat(Handling.isBy(OTHER, open)).isFalse();
        CaseFile held = open.with(Cases.recorded(new CaseEvent.Held(Personal.NONE)));
        assertThat(Handling.isBy(Cases.CLERK, held)).isTrue();
        CaseFile taken = held.with(Cases.recorded(new CaseEvent.HandedOver(OTHER.person(), Personal.of("接班"))));
        assertThat(Handling.isBy(OTHER, taken)).isTrue();
        assertThat(Handling.isBy(Cases.CLERK, taken)).isFalse();
        assertThat(Handling.isBy(Cases.CLERK, open.with(Cases.recorded(new CaseEvent.Closed())))).isFalse();
    }

    @Test
    void whoOnlyLooksLeavesATrace() {
        meet.looked(Cases.CLERK, open);
        assertThat(log.events()).isEmpty();
        meet.looked(OTHER, open);
        meet.asked(OTHER, open.ref());
        assertThat(log.all(HallEvent.DataShown.class)).hasSize(2).allSatisfy(trace ->
                assertThat(trace.what()).contains(open.ref().number().text()));
    }
}
