package org.amends.core.adoption;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.amends.core.policy.PackHeader;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;

/**
 * Takes a pack file into force, and knows whose packs this hall takes. Both want an administrator's yes at the same screen and a reason; the
 * event comes first, so that nothing is in force that the chain does not know. Store thread, but for {@link #look}.
 */
public final class TakePack {
    /** What the approvals say was crossed. */
    public static final String LIMIT = "pack";

    private final PackGate gate;
    private final StepUp stepUp;
    private final HallLog log;
    private final Supplier<Actor> actor;
    private final Holders holders;

    public TakePack(PackGate gate, StepUp stepUp, HallLog log, Supplier<Actor> actor, Holders holders) {
        this.gate = gate;
        this.stepUp = stepUp;
        this.log = log;
        this.actor = actor;
        this.holders = holders;
    }

    /** What the counter has now: the pack in force, whose packs it takes, who may say yes. */
    public record Now(PackHeader present, List<IssuerKey> issuers, List<Person> approvers) {
    }

    public Now now() {
        return new Now(gate.present(), issuers(), holders.who(Right.PACKS));
    }

    private List<IssuerKey> issuers() {
        Map<String, IssuerKey> known = new LinkedHashMap<>();
        log.all(HallEvent.IssuerTrusted.class).forEach(e -> {
            if (e.isTrusted()) {
                known.put(e.fingerprint(), new IssuerKey(e.fingerprint(), e.key()));
            } else {
                known.remove(e.fingerprint());
            }
        });
        return List.copyOf(known.values());
    }

    /** Any thread; `now` is what {@link #now} said. */
    public PackLook look(String file, Now now) {
        return gate.look(file, now.issuers().stream().map(IssuerKey::fingerprint).collect(Collectors.toSet()));
    }

    /** Trusts an issuer whose fingerprint somebody compared and typed the end of. Why not, or empty when done; wipes the password. */
    public Optional<Refusal> trust(IssuerKey issuer, String typed, Yes yes) {
        if (!issuer.endsWith(typed)) {
            Arrays.fill(yes.password(), '\0');
            return Optional.of(Refusal.of("pack.fingerprint"));
        }
        return approved("trust|" + issuer.fingerprint(), yes, approval ->
                log.record(actor.get(), new HallEvent.IssuerTrusted(issuer.fingerprint(), issuer.key(), true, approval)));
    }

    /** From now on packs by this issuer are a stranger's; the one in force stays. Wipes the password. */
    public Optional<Refusal> distrust(IssuerKey issuer, Yes yes) {
        return approved("distrust|" + issuer.fingerprint(), yes, approval ->
                log.record(actor.get(), new HallEvent.IssuerTrusted(issuer.fingerprint(), issuer.key(), false, approval)));
    }

    /** Puts the pack in force whole or leaves everything as it was. Wipes the password. */
    public Optional<Refusal> take(PackLook.Ready ready, Yes yes) {
        return approved("take|" + ready.header().id().sha256(), yes, approval -> {
            gate.keep(ready);
            log.record(actor.get(), new HallEvent.PackTaken(ready.header().id(), ready.issuer().fingerprint(),
                    Optional.of(approval)));
            gate.putInForce(ready.header().id());
        });
    }

    private Optional<Refusal> approved(String what, Yes yes, Consumer<Approval> act) {
        try {
            if (!holders.has(Right.PACKS, yes.by())) {
                return Optional.of(Refusal.of("staff.approver"));
            }
            if (yes.reason().isBlank()) {
                return Optional.of(Refusal.of("staff.reason"));
            }
            ApprovalOrder order = new ApprovalOrder(LIMIT + "|" + what, LIMIT, yes.reason());
            Admission<Approval> answer = stepUp.approve(yes.by(), yes.password(), order);
            if (answer instanceof Admission.Granted<Approval>(Approval approval)) {
                act.accept(approval);
            }
            return answer.refusal();
        } finally {
            Arrays.fill(yes.password(), '\0');
        }
    }
}
