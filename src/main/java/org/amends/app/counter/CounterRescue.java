package org.amends.app.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.PasswordRule;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.Rescue;
import org.amends.core.session.Session;
import org.amends.core.staff.Colleague;
import org.amends.core.staff.StaffRules;
import org.amends.store.StoreSeams;
import org.amends.vault.RecoveryCodes;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;

/** The two codes at the door. Whoever comes in looks after the people again: as administrator where there was one. Store thread. */
public final class CounterRescue implements Rescue {
    private final CounterDoor door;
    private final StoreSeams seams;

    public CounterRescue(CounterDoor door, StoreSeams seams) {
        this.door = door;
        this.seams = seams;
    }

    @Override
    public Answer enter(HallCodes codes, Newcomer newcomer) {
        try {
            List<Colleague> known = known();
            Optional<Refusal> why = new StaffRules(known, new PersonId("")).name(newcomer.name())
                    .or(() -> PasswordRule.check(java.nio.CharBuffer.wrap(newcomer.password()), newcomer.name()));
            return why.<Answer>map(Refused::new).orElseGet(() -> let(codes, newcomer, role(known)));
        } finally {
            Arrays.fill(newcomer.password(), '\0');
        }
    }

    private Answer let(HallCodes codes, Newcomer newcomer, RoleId role) {
        Person person = new Person(new PersonId(seams.ids().next().toString()), newcomer.name().strip(), role);
        Optional<StoreKeys> keys = Vault.recover(door.folder(), seams.clock(), new RecoveryCodes(codes.first(), codes.second()),
                new Vault.Newcomer(person, newcomer.password()));
        if (keys.isEmpty()) {
            return new Refused(Refusal.of("rescue.wrong"));
        }
        Session session = door.enterRescued(keys.get(), person);
        door.open().store().hallLog().record(session.actor(), new HallEvent.HallKeyUsed(person.id(), role));
        return new Entered(session);
    }

    /** Nobody is known where the machine's secret is lost. */
    private List<Colleague> known() {
        try {
            return door.colleagues();
        } catch (Fault unreadable) {
            return List.of();
        }
    }

    private static RoleId role(List<Colleague> known) {
        return known.stream().anyMatch(c -> c.isHere() && c.person().role().equals(RoleId.ADMINISTRATOR))
                ? RoleId.ADMINISTRATOR : RoleId.SUPERVISOR;
    }
}
