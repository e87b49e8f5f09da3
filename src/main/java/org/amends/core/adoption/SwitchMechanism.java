package org.amends.core.adoption;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.policy.HallPolicies;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;

/**
 * Switches a mechanism off for this hall, or on again, within what the pack in force allows, with an administrator's yes and reason. The
 * event comes first. Store thread.
 */
public final class SwitchMechanism {
    /** What the approvals say was crossed. */
    public static final String LIMIT = "switch";
    /** What there is to be seen of at a counter; the others of the pack's list have no part in the program yet. */
    private static final List<Mechanism> BUILT = List.of(Mechanism.DANGER_QUESTION, Mechanism.GOODWILL, Mechanism.EVIDENCE,
            Mechanism.GUIDE_SHEET, Mechanism.PHRASE_GUARD, Mechanism.FOLLOW_UP, Mechanism.FAIRNESS, Mechanism.TEACH_BACK);

    private final PackHeader pack;
    private final HallPolicies policies;
    private final Door door;

    /** Where events go, in whose name, and who may say yes. */
    public record Door(HallLog log, Supplier<Actor> actor, StepUp stepUp, Holders holders) {
    }

    /** A mechanism the pack has, and whether this hall uses it. */
    public record Switch(Mechanism mechanism, boolean isOn) {
    }

    /** The switches as they stand, and who may say yes to a change. */
    public record Now(List<Switch> switches, List<Person> approvers) {
    }

    /** `pack` is the header of the pack in force, before any switching. */
    public SwitchMechanism(PackHeader pack, HallPolicies policies, Door door) {
        this.pack = pack;
        this.policies = policies;
        this.door = door;
    }

    /** What was switched off at this counter and not on again. */
    public static Set<Mechanism> off(HallLog log) {
        Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
        log.all(HallEvent.MechanismSwitched.class).forEach(e -> {
            if (e.isOn()) {
                off.remove(e.mechanism());
            } else {
                off.add(e.mechanism());
            }
        });
        return off;
    }

    public Now now() {
        Set<Mechanism> off = off(door.log());
        return new Now(BUILT.stream().filter(pack::maySwitchOff).map(m -> new Switch(m, !off.contains(m))).toList(),
                door.holders().who(Right.PACKS));
    }

    /** Turns the switch over. Why not, or empty when done; wipes the password. */
    public Optional<Refusal> turn(Switch seen, Yes yes) {
        try {
            if (!now().switches().contains(seen)) {
                return Optional.of(Refusal.of("mechanism.changed"));
            }
            if (!door.holders().has(Right.PACKS, yes.by())) {
                return Optional.of(Refusal.of("staff.approver"));
            }
            if (yes.reason().isBlank()) {
                return Optional.of(Refusal.of("staff.reason"));
            }
            Admission<Approval> answer = door.stepUp().approve(yes.by(), yes.password(), new ApprovalOrder(
                    String.join("|", LIMIT, seen.mechanism().id(), seen.isOn() ? "off" : "on"), LIMIT, yes.reason()));
            if (answer instanceof Admission.Granted<Approval>(Approval approval)) {
                door.log().record(door.actor().get(), new HallEvent.MechanismSwitched(seen.mechanism(), !seen.isOn(), approval));
                policies.off(off(door.log()));
            }
            return answer.refusal();
        } finally {
            Arrays.fill(yes.password(), '\0');
        }
    }
}
