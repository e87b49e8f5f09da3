package org.amends.desk.dayend.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.SyncState;

/** One line of the checklist: its subject, how it stands, the figures of its sentence. */
public record Check(Item item, Standing standing, List<Figure> figures) {

    public Check {
        figures = List.copyOf(figures);
    }

    /** A figure of the sentence: a count or a sum. */
    public sealed interface Figure {
    }

    /** So many. */
    public record Count(long value) implements Figure {
    }

    /** So much. */
    public record Sum(Money money) implements Figure {
    }

    /** Subjects in the order they are gone through. */
    public enum Item {
        CASES,
        PROMISES,
        MONEY,
        SHEETS,
        SYNC,
        /** Head office's word for a day that was sealed. */
        CONFIRMED
    }

    /** Done, good to know, to be looked at (keeps nothing from being sealed), or to be done first. */
    public enum Standing {
        DONE,
        NOTE,
        LOOK,
        TO_DO
    }

    static List<Check> of(DayBook book) {
        List<Check> checks = new ArrayList<>(List.of(cases(book), promises(book), money(book), sheets(book), sync(book)));
        if (book.isSealed()) {
            checks.add(book.integrity().confirmed().map(day -> new Check(Item.CONFIRMED, Standing.DONE, numbers(day.through())))
                    .orElseGet(() -> new Check(Item.CONFIRMED, Standing.NOTE, List.of())));
        }
        return checks;
    }

    private static Check cases(DayBook book) {
        int open = book.blocking().size();
        return new Check(Item.CASES, open == 0 ? Standing.DONE : Standing.TO_DO, numbers(book.cases().size(),
                book.count(CaseLine.State.CLOSED) + book.count(CaseLine.State.CLOSED_LATER),
                book.count(CaseLine.State.CARRIED_OVER), open));
    }

    private static Check promises(DayBook book) {
        int lapsed = book.promises().lapsed().size();
        return new Check(Item.PROMISES, lapsed == 0 ? Standing.DONE : Standing.LOOK,
                numbers(book.promises().tomorrow().size(), lapsed));
    }

    private static Check money(DayBook book) {
        String currency = book.frame().currency();
        return new Check(Item.MONEY, Standing.DONE, List.of(new Sum(book.sums().given(currency)),
                new Sum(book.sums().rights(currency)), new Sum(book.sums().goodwill(currency))));
    }

    private static Check sheets(DayBook book) {
        return new Check(Item.SHEETS, Standing.DONE, numbers(book.figures().sheets().issued(),
                book.figures().sheets().printed(), book.figures().sheets().declined()));
    }

    private static Check sync(DayBook book) {
        SyncState sync = book.integrity().sync();
        Standing standing = sync.reach() == SyncState.Reach.OFFLINE ? Standing.NOTE
                : sync.waiting() > 0 ? Standing.LOOK : Standing.DONE;
        return new Check(Item.SYNC, standing, numbers(book.integrity().events(), sync.waiting()));
    }

    private static List<Figure> numbers(long... values) {
        return Arrays.stream(values).<Figure>mapToObj(Count::new).toList();
    }
}
