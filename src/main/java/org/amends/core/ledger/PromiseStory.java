package org.amends.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;
import org.amends.core.customer.Customer;
import org.amends.core.promise.Promise;

/** Where a promise comes from: to whom it was said and when, how often its date moved, and on which sheets it stands. Pure. */
public record PromiseStory(Customer to, Instant saidAt, int moves, List<OnPaper> sheets) {

    public PromiseStory {
        sheets = List.copyOf(sheets);
    }

    /** A sheet that went out while this very promise, with this very date, was open. */
    public record OnPaper(String template, Instant at) {
    }

    /** Empty for a promise the history does not know. */
    public static Optional<PromiseStory> of(String promise, List<Recorded> history) {
        PromiseStory story = null;
        Customer to = Customer.UNNAMED;
        for (Recorded recorded : history) {
            CaseEvent event = recorded.event();
            if (event instanceof CaseEvent.CustomerNoted noted) {
                to = noted.customer();
            }
            if (made(event).filter(p -> p.id().equals(promise)).isPresent()) {
                story = new PromiseStory(to, recorded.at(), 0, List.of());
            } else if (story != null) {
                story = story.after(promise, recorded);
            }
        }
        Customer last = to;
        return Optional.ofNullable(story).map(s -> new PromiseStory(last, s.saidAt(), s.moves(), s.sheets()));
    }

    /** A date that moved is not the one on the sheets before. */
    private PromiseStory after(String promise, Recorded recorded) {
        return switch (recorded.event()) {
            case CaseEvent.PromiseMoved e when e.promise().equals(promise) -> new PromiseStory(to, saidAt, moves + 1, List.of());
            case CaseEvent.PromiseLapsed e when e.promise().equals(promise) -> new PromiseStory(to, saidAt, moves + 1, List.of());
            case CaseEvent.SheetIssued e -> {
                List<OnPaper> more = new java.util.ArrayList<>(sheets);
                more.add(new OnPaper(e.template(), recorded.at()));
                yield new PromiseStory(to, saidAt, moves, more);
            }
            default -> this;
        };
    }

    private static Optional<Promise> made(CaseEvent event) {
        return switch (event) {
            case CaseEvent.PromiseMade e -> Optional.of(e.promise());
            case CaseEvent.RemedyAgreed e -> e.promise();
            case CaseEvent.FollowUpPlanned e -> Optional.of(e.promise());
            default -> Optional.empty();
        };
    }
}
