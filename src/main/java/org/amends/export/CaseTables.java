package org.amends.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.export.table.Cell;
import org.amends.export.table.Table;

/** The cases of the day and the promises that are open, as tables. */
final class CaseTables {
    private final DayBook book;
    private final Headings headings;

    CaseTables(DayBook book, Headings headings) {
        this.book = book;
        this.headings = headings;
    }

    Table cases() {
        List<Table.Column> columns = List.of(column("case.number", 26), column("case.opened", 17),
                column("case.kind", 20), column("case.channel", 12), column("case.cause", 12),
                column("case.customer", 14), column("case.phone", 15), column("case.account", 12),
                column("case.state", 14), column("case.closed", 17), column("case.reason", 36),
                column("case.firstWord", 12), column("sum.currency", 8), column("case.rights", 12), column("case.goodwill", 12),
                column("case.sheets", 10), column("case.promises", 12), column("case.solved", 12));
        return new Table("cases", headings.text("sheet.cases"), columns, () -> book.cases().stream().map(this::row));
    }

    private List<Cell> row(CaseLine line) {
        return List.of(text(line.ref().number().text()), moment(line.standing().opened()),
                text(line.matter().kind().in(headings.language())),
                text(headings.name("channel", line.matter().channel())),
                line.matter().cause().<Cell>map(c -> text(headings.name("cause", c))).orElse(new Cell.Blank()),
                text(line.customer().name().in(headings.language())), text(line.customer().phone()),
                text(line.customer().account()), text(headings.name("state", line.standing().state())),
                line.standing().closed().map(this::moment).orElse(new Cell.Blank()), text(line.standing().reason()),
                minutes(line.contact().firstWord()), text(line.given().rights().currency()),
                new Cell.Amount(line.given().rights()),
                new Cell.Amount(line.given().goodwill()), new Cell.Whole(line.given().sheets()),
                new Cell.Whole(line.given().openPromises()),
                line.contact().solved().<Cell>map(s -> text(headings.name("solved", s))).orElse(new Cell.Blank()));
    }

    Table promises() {
        List<Table.Column> columns = List.of(column("promise.group", 12), column("promise.number", 26),
                column("promise.customer", 14), column("promise.what", 44), column("promise.owner", 16),
                column("promise.due", 17));
        return new Table("promises", headings.text("sheet.promises"), columns, () -> Stream.concat(
                book.promises().lapsed().stream().map(p -> row("promise.lapsed", p)),
                book.promises().tomorrow().stream().map(p -> row("promise.tomorrow", p))));
    }

    private List<Cell> row(String group, DayBook.PromiseLine line) {
        return List.of(text(headings.text(group)), text(line.ref().number().text()),
                text(line.customer().in(headings.language())), text(line.what().in(headings.language())),
                text(line.owner()), moment(line.due()));
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(headings.text(key), width);
    }

    private Cell moment(Instant at) {
        return new Cell.Moment(LocalDateTime.ofInstant(at, book.frame().hall().zone()));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }

    private static Cell minutes(Optional<Duration> time) {
        return time.<Cell>map(CaseTables::minutes).orElse(new Cell.Blank());
    }

    /** Minutes with one place, rounded half up. */
    static Cell minutes(Duration time) {
        return new Cell.Decimal(BigDecimal.valueOf(time.toSeconds())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
    }
}
