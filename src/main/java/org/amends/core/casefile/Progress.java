package org.amends.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.customer.Personal;
import org.amends.core.people.PersonId;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.PolicyId;
import org.amends.core.timing.Pause;

/** How the case runs: policy, status, since when, who has it, steps passed over with a reason. */
public record Progress(PolicyId policy, Status status, Times times, Holder holder, Map<Stage, Personal> skipped) {

    public Progress {
        skipped = Map.copyOf(skipped);
    }

    /** First second, last change, since when it is held or closed, and when each clock stood still. */
    public record Times(Instant opened, Instant changed, Instant since, Map<String, List<Pause>> pauses) {
        public Times {
            pauses = Map.copyOf(pauses);
        }

        /** The pauses of one clock, in order; the last may still run. */
        public List<Pause> pauses(String clock) {
            return pauses.getOrDefault(clock, List.of());
        }

        public boolean isStopped(String clock) {
            return pauses(clock).stream().anyMatch(pause -> pause.to().isEmpty());
        }

        Times changed(Instant now) {
            return new Times(opened, now, since, pauses);
        }

        Times stopped(String clock, String reason, Instant at) {
            List<Pause> more = new ArrayList<>(pauses(clock));
            more.add(new Pause(reason, at, Optional.empty()));
            return with(clock, more);
        }

        /** A clock set back ends its pause where it began, never before. */
        Times goingOn(String clock, Instant at) {
            return with(clock, pauses(clock).stream().map(pause -> pause.to().isPresent() ? pause : new Pause(pause.reason(),
                    pause.from(), Optional.of(at.isBefore(pause.from()) ? pause.from() : at))).toList());
        }

        private Times with(String clock, List<Pause> its) {
            Map<String, List<Pause>> more = new HashMap<>(pauses);
            more.put(clock, List.copyOf(its));
            return new Times(opened, changed, since, more);
        }
    }

    /** Who owns it now (first-owner rule), the note it came with, and why it is carried over. */
    public record Holder(PersonId owner, Personal note, Optional<Personal> carriedOver) {
    }

    Progress at(Instant now) {
        return new Progress(policy, status, times.changed(now), holder, skipped);
    }

    Progress at(Times next) {
        return new Progress(policy, status, next, holder, skipped);
    }

    Progress into(Status next, Instant now, Personal note) {
        return new Progress(policy, next, new Times(times.opened(), now, now, times.pauses()),
                new Holder(holder.owner(), note, next == Status.OPEN ? Optional.empty() : holder.carriedOver()), skipped);
    }

    Progress heldBy(Holder next) {
        return new Progress(policy, status, times, next, skipped);
    }

    Progress skipping(Stage stage, Personal reason) {
        Map<Stage, Personal> more = new HashMap<>(skipped);
        more.put(stage, reason);
        return new Progress(policy, status, times, holder, more);
    }
}
