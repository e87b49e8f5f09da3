package org.amends.core.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.customer.Personal;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.Staff;
import org.amends.core.permission.Right;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;

/**
 * The change of shift: each open case goes over with a note to a colleague or to whoever comes, and whoever comes takes them over with
 * that note. Every step is an event of the case; nothing is closed. Store thread.
 */
public final class ChangeShift {
    private final CaseFiles files;
    private final Recovery recovery;
    private final Staff staff;
    private final Supplier<Actor> actor;

    public ChangeShift(CaseFiles files, Recovery recovery, Staff staff, Supplier<Actor> actor) {
        this.files = files;
        this.recovery = recovery;
        this.staff = staff;
        this.actor = actor;
    }

    /** Both sides as they stand, oldest first. */
    public Shift now() {
        List<ShiftLine> mine = new ArrayList<>();
        List<ShiftLine> others = new ArrayList<>();
        for (CaseRow row : files.rows(CaseQuery.inHand()).reversed()) {
            Personal note = files.find(row.ref().id()).map(file -> file.progress().holder().note()).orElse(Personal.NONE);
            (row.owner().equals(me()) ? mine : others).add(new ShiftLine(row, note));
        }
        return new Shift(mine, others);
    }

    /** Whoever may have them next: everybody here with cases but oneself. */
    public List<PersonId> takers() {
        return staff.people().stream().filter(p -> Right.CASES.isOf(p.role()))
                .map(Person::id).filter(id -> !id.equals(me())).toList();
    }

    public String nameOf(PersonId who) {
        return staff.nameOf(who);
    }

    /** To this colleague, or to whoever comes next when nobody is named; the case is set aside with the note. */
    public Acted handOver(ShiftLine line, Optional<PersonId> to, Personal note) {
        if (note.isBlank()) {
            return new Acted.Refused(Refusal.of("handover.note"));
        }
        CaseFile file = file(line);
        CaseEvent moved = to.<CaseEvent>map(who -> new CaseEvent.HandedOver(who, note))
                .orElseGet(() -> new CaseEvent.CarriedOver(note));
        return file.progress().status() == Status.OPEN ? recovery.perform(file, actor.get(), new CaseEvent.Held(note), moved)
                : recovery.perform(file, actor.get(), moved);
    }

    /** It is mine from now on, and the note comes with it. */
    public Acted takeOver(ShiftLine line) {
        return recovery.perform(file(line), actor.get(), new CaseEvent.HandedOver(me(), line.note()));
    }

    private CaseFile file(ShiftLine line) {
        return files.find(line.row().ref().id()).orElseThrow(() -> new IllegalArgumentException("no case " + line.row().ref()));
    }

    private PersonId me() {
        return actor.get().person();
    }
}
