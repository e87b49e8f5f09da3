package org.amends.desk.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.complaint.Channel;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Recovery;
import org.amends.core.shift.ChangeShift;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShiftViewModelTest {
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final Recovery recovery = Desks.recovery(files, Packs.policies());
    private final InMemoryDrafts drafts = new InMemoryDrafts();

    @BeforeEach
    void twoCases() {
        recovery.open(Cases.CLERK, Channel.COUNTER);
        recovery.open(Cases.CLERK, Channel.COUNTER);
    }

    private ShiftViewModel of(Actor who) {
        ShiftViewModel model = new ShiftViewModel(new ChangeShift(files, recovery, () -> List.of(
                new Person(Cases.CLERK.person(), "刘敏", RoleId.CLERK), new Person(new PersonId("p-3"), "陈静", RoleId.CLERK)),
                () -> who), Packs.policies(), drafts, Background.immediate());
        model.open();
        return model;
    }

    @Test
    void givesOneAfterTheOtherWithItsOwnNote() {
        ShiftViewModel model = of(Cases.CLERK);
        assertThat(model.takerProperty().get().person()).as("whoever comes").isEmpty();
        model.handOver();
        assertThat(model.refusalProperty().get().key()).isEqualTo("handover.note");
        model.takerProperty().set(model.takers().getFirst());
        model.note().textProperty().set("等回电");
        model.handOver();
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.mine()).hasSize(1);
        assertThat(model.others()).hasSize(1);
        assertThat(model.chosenProperty().get()).isEqualTo(model.mine().getFirst());
        assertThat(model.note().value()).as("the next one has a note of its own").isEmpty();
    }

    @Test
    void takesAllThatWaitsAtOnce() {
        ShiftViewModel next = of(new Actor(new PersonId("p-3"), RoleId.CLERK, "s-2"));
        assertThat(next.others()).hasSize(2);
        next.takeAll();
        assertThat(next.others()).isEmpty();
        assertThat(next.mine()).hasSize(2);
    }

    @Test
    void aHalfWrittenNoteIsFoundAgain() {
        ShiftViewModel model = of(Cases.CLERK);
        model.note().textProperty().set("写到一半");
        assertThat(of(Cases.CLERK).note().value()).isEqualTo("写到一半");
    }
}
