package org.amends.core.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

/** Cases go from one shift to the next with their notes, and none is closed for it. */
class ChangeShiftTest {
    private static final Person NEXT = new Person(new PersonId("p-3"), "陈静", RoleId.CLERK);
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-4"), "何平", RoleId.ADMINISTRATOR);
    private static final Personal NOTE = Personal.of("等计量班四点回电");

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Recovery recovery = Desks.recovery(files, Packs.policies());
    private final CaseFile open = recovery.open(Cases.CLERK, Channel.COUNTER).saved();

    private ChangeShift as(Actor who) {
        return new ChangeShift(files, recovery, () -> List.of(new Person(Cases.CLERK.person(), "刘敏", RoleId.CLERK), NEXT,
                ADMINISTRATOR), () -> who);
    }

    private static Actor next() {
        return new Actor(NEXT.id(), NEXT.role(), "s-9");
    }

    @Test
    void whoeverComesTakesACaseOverWithItsNote() {
        ChangeShift leaving = as(Cases.CLERK);
        assertThat(leaving.takers()).containsExactly(NEXT.id());
        assertThat(leaving.handOver(leaving.now().mine().getFirst(), Optional.empty(), NOTE)).isInstanceOf(Acted.Saved.class);
        ChangeShift coming = as(next());
        ShiftLine left = coming.now().others().getFirst();
        assertThat(left.note()).isEqualTo(NOTE);
        assertThat(coming.takeOver(left)).isInstanceOf(Acted.Saved.class);
        assertThat(coming.now().others()).isEmpty();
        assertThat(coming.now().mine()).singleElement().satisfies(mine -> assertThat(mine.note()).isEqualTo(NOTE));
        assertThat(files.find(open.ref().id())).hasValueSatisfying(file ->
                assertThat(file.progress().status()).as("nothing is closed").isEqualTo(Status.HELD));
        Recorded last = files.history(open.ref().id()).getLast();
        assertThat(last.event()).isEqualTo(new CaseEvent.HandedOver(NEXT.id(), NOTE));
        assertThat(last.by()).as("who took it over").isEqualTo(next());
    }

    @Test
    void aCaseGivenToAColleagueIsTheirs() {
        ChangeShift leaving = as(Cases.CLERK);
        leaving.handOver(leaving.now().mine().getFirst(), Optional.of(NEXT.id()), NOTE);
        assertThat(leaving.now().mine()).isEmpty();
        assertThat(as(next()).now().mine()).hasSize(1);
    }

    @Test
    void withoutANoteNothingGoesOver() {
        ChangeShift leaving = as(Cases.CLERK);
        Acted acted = leaving.handOver(leaving.now().mine().getFirst(), Optional.of(NEXT.id()), Personal.of(" "));
        assertThat(acted).isInstanceOfSatisfying(Acted.Refused.class, no -> assertThat(no.refusal().key()).isEqualTo("handover.note"));
        assertThat(files.history(open.ref().id())).hasSize(1);
    }
}
