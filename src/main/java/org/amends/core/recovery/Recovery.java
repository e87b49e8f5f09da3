package org.amends.core.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Recorded;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.ChangedMeanwhile;
import org.amends.core.caseload.Grants;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Murmur;
import org.amends.core.identity.Ids;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.core.permission.Right;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;

/**
 * Runs recoveries: checks each act against the rules, keeps it, and returns the file as it is on disk. Store thread.
 * Faults of the store pass through; nothing is then kept.
 */
public final class Recovery {
    private final CaseFiles files;
    private final Grants grants;
    private final Policies policies;
    private final Ids ids;
    private final Clock clock;

    /** `grants` are what limits are held against; the clock runs in the hall's zone. */
    public Recovery(CaseFiles files, Grants grants, Policies policies, Ids ids, Clock clock) {
        this.files = files;
        this.grants = grants;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a case: its number is taken and its first event is on disk. Refused to who may not have cases. */
    public Acted open(Actor by, Channel channel) {
        Optional<Refusal> refusal = Right.CASES.refusal(by.role());
        if (refusal.isPresent()) {
            return new Acted.Refused(refusal.get());
        }
        CaseRef ref = new CaseRef(new CaseId(ids.next()), files.nextNumber());
        CaseEvent opened = new CaseEvent.Opened(ref, policies.present().id(), channel);
        return new Acted.Saved(files.append(ref.id(), 0, List.of(new Recorded(by, clock.instant(), opened))));
    }

    /** Keeps a murmur: its number is taken and its clock runs, but it is no case yet. */
    public Acted note(Actor by, Channel channel, Murmur murmur) {
        Optional<Refusal> forbidden = Right.CASES.refusal(by.role());
        return forbidden.isPresent() ? new Acted.Refused(forbidden.get())
                : begin(by, new CaseId(ids.next()), channel, new AsideEvent.MurmurNoted(murmur));
    }

    /** Keeps an order from elsewhere as a case of this id that waits. */
    public Acted take(Actor by, CaseId id, AsideEvent.OrderTaken order) {
        Optional<Refusal> forbidden = Right.CASES.refusal(by.role());
        return forbidden.isPresent() ? new Acted.Refused(forbidden.get())
                : begin(by, id, order.order().source().channel(), order);
    }

    private Acted begin(Actor by, CaseId id, Channel channel, AsideEvent second) {
        CaseRef ref = new CaseRef(id, files.nextNumber());
        Instant now = clock.instant();
        Policy policy = policies.present();
        Recorded opened = new Recorded(by, now, new CaseEvent.Opened(ref, policy.id(), channel));
        CaseFile file = CaseFile.fold(List.of(opened)).orElseThrow();
        Situation situation = new Situation(file, policy, by,
                new Situation.Around(now, clock.getZone(), Granted.nothing(policy.header().currency())));
        Optional<Refusal> refusal = CaseRules.check(situation, second);
        return refusal.isPresent() ? new Acted.Refused(refusal.get())
                : new Acted.Saved(files.append(ref.id(), 0, List.of(opened, new Recorded(by, now, second))));
    }

    /**
     * Does the acts in order, all or none: the first one refused refuses them all. A lapse the clock found meanwhile stops nobody: the
     * acts are then asked of the file as it stands.
     */
    public Acted perform(CaseFile seen, Actor by, CaseEvent... acts) {
        try {
            return performOn(seen, by, acts);
        } catch (ChangedMeanwhile changed) {
            List<Recorded> since = files.history(seen.ref().id()).stream().skip(seen.version()).toList();
            if (since.isEmpty() || !since.stream().allMatch(one -> one.event() instanceof AsideEvent.LapseFound)) {
                throw changed;
            }
            return performOn(files.find(seen.ref().id()).orElseThrow(), by, acts);
        }
    }

    private Acted performOn(CaseFile seen, Actor by, CaseEvent... acts) {
        Policy policy = policies.find(seen.progress().policy()).orElseGet(policies::present);
        Instant now = clock.instant();
        List<Recorded> accepted = new ArrayList<>();
        CaseFile file = seen;
        Granted granted = grants.granted(seen, LocalDate.ofInstant(now, clock.getZone()), policy.header().currency());
        for (CaseEvent act : acts) {
            Situation.Around around = new Situation.Around(now, clock.getZone(), granted);
            Situation situation = new Situation(file, policy, by, around);
            Optional<Refusal> refusal = Right.CASES.refusal(by.role()).or(() -> CaseRules.check(situation, act));
            if (refusal.isPresent()) {
                return new Acted.Refused(refusal.get());
            }
            Recorded recorded = new Recorded(by, now, act);
            accepted.add(recorded);
            file = file.with(recorded);
            granted = act instanceof CaseEvent.GoodwillGranted grant
                    ? granted.with(grant.approval().map(Approval::role).orElse(by.role()), grant.sum()) : granted;
        }
        return new Acted.Saved(files.append(seen.ref().id(), seen.version(), accepted));
    }
}
