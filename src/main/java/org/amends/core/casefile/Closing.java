package org.amends.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.promise.Promise;

/** The end of the visit: paper, what the customer took from it, their word, what comes after. */
public record Closing(Paper paper, Optional<CaseEvent.TaughtBack> taughtBack,
        Optional<CaseEvent.CustomerAnswered> word, List<CaseEvent.FairnessWaived> waivers, After after) {
    static final Closing NONE = new Closing(new Paper(List.of(), Optional.empty()), Optional.empty(),
            Optional.empty(), List.of(), new After(Optional.empty(), Optional.empty()));

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

    /** The decision about following up: when, or why not. */
    public record After(Optional<Promise> followUp, Optional<CaseEvent.FollowUpDeclined> declined) {
        public boolean isDecided() {
            return followUp.isPresent() || declined.isPresent();
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
}
