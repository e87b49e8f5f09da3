package org.amends.core.hall;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.amends.core.people.Actor;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/** Changes the hall's details: the right of whoever administers the counter. First the event, then the book. Store thread. */
public final class ChangeHall {
    private static final int LONGEST = 60;
    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}]*");
    private static final Pattern PHONE = Pattern.compile("[0-9 -]{0,20}");

    private final HallBook book;
    private final HallLog log;
    private final Supplier<Actor> actor;
    private final Holders holders;

    public ChangeHall(HallBook book, HallLog log, Supplier<Actor> actor, Holders holders) {
        this.book = book;
        this.log = log;
        this.actor = actor;
        this.holders = holders;
    }

    public HallDetails present() {
        return book.details();
    }

    /** Whether whoever is signed in may change anything here. */
    public boolean isAllowed() {
        return holders.isOf(Right.HALL, actor.get().role());
    }

    /** Why not; empty when it is kept. What is as it was is no change and leaves no event. */
    public Optional<Refusal> change(HallDetails next) {
        Optional<Refusal> refusal = holders.refusal(Right.HALL, actor.get()).or(() -> check(next));
        if (refusal.isEmpty() && !next.equals(book.details())) {
            log.record(actor.get(), new HallEvent.HallChanged(next));
            book.keep(next);
        }
        return refusal;
    }

    private static Optional<Refusal> check(HallDetails next) {
        if (next.name().isEmpty() || !isLine(next.name())) {
            return Optional.of(Refusal.of("hall.name"));
        }
        if (!isLine(next.address())) {
            return Optional.of(Refusal.of("hall.address"));
        }
        if (!isLine(next.hours())) {
            return Optional.of(Refusal.of("hall.hours"));
        }
        return PHONE.matcher(next.phone()).matches() ? Optional.empty() : Optional.of(Refusal.of("hall.phone"));
    }

    private static boolean isLine(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST && LINE.matcher(text).matches();
    }
}
