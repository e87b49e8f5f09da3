package org.amends.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.promise.Promise;

/** The end of the visit: paper, what the customer took from it, their word, what comes after. */
public record Closing(Paper paper, Optional<CaseEvent.TaughtBack> taughtBack,
        Optional<CaseEvent.CustomerAnswered> word, List<CaseEvent.FairnessWaived> waivers, After after) {
    static final Closing NONE = new Closing(new Paper(List.of(), Optional.empty()), Optional.empty(),
            Optional.empty(), List.of(), After.NONE);

    public Closing {
        waivers = List.copyOf(waivers);
    }

    /** Sheets that went out, or why the customer wanted none. */
    public record Paper(List<CaseEvent.SheetIssued> issued, Optional<CaseEvent.SheetDeclined> declined) {
        public Paper {
            issued = List.copyOf(issued);
        }

        public boolean isSettled() {
            return !issued.isEmpty() || declined.isPresent();
        }
    }

    /** The decision about following up: when, or why not; and what came of it. */
    public record After(Optional<Promise> followUp, Optional<CaseEvent.FollowUpDeclined> declined, Calls calls) {
        static final After NONE = new After(Optional.empty(), Optional.empty(), Calls.NONE);

        public boolean isDecided() {
            return followUp.isPresent() || declined.isPresent();
        }
    }

    /** When the customer was called in vain, and the last answer there was, also from before the case was reopened. */
    public record Calls(List<Instant> missed, Optional<CaseEvent.FollowUpAnswered> answered) {
        static final Calls NONE = new Calls(List.of(), Optional.empty());

        public Calls {
            missed = List.copyOf(missed);
        }
    }

    public boolean waives(String gauge) {
        return waivers.stream().anyMatch(w -> w.gauge().equals(gauge));
    }

    Closing with(Paper next) {
        return new Closing(next, taughtBack, word, waivers, after);
    }

    Closing with(CaseEvent.TaughtBack said) {
        return new Closing(paper, Optional.of(said), word, waivers, after);
    }

    Closing with(CaseEvent.CustomerAnswered answer) {
        return new Closing(paper, taughtBack, Optional.of(answer), waivers, after);
    }

    Closing with(CaseEvent.FairnessWaived waiver) {
        List<CaseEvent.FairnessWaived> more = new ArrayList<>(waivers);
        more.removeIf(w -> w.gauge().equals(waiver.gauge()));
        more.add(waiver);
        return new Closing(paper, taughtBack, word, more, after);
    }

    Closing with(After next) {
        return new Closing(paper, taughtBack, word, waivers, next);
    }

    Closing missed(Instant at) {
        List<Instant> more = new ArrayList<>(after.calls().missed());
        more.add(at);
        return with(new After(after.followUp(), after.declined(), new Calls(more, after.calls().answered())));
    }

    Closing answered(CaseEvent.FollowUpAnswered answer) {
        return with(new After(after.followUp(), after.declined(), new Calls(after.calls().missed(), Optional.of(answer))));
    }

    /** The matter is open again: the customer's word and the follow-up are asked for anew; paper and answers stay. */
    Closing again() {
        return new Closing(paper, taughtBack, Optional.empty(), waivers,
                new After(Optional.empty(), Optional.empty(), new Calls(List.of(), after.calls().answered())));
    }
}
