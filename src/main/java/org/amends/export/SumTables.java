package org.amends.export;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.Figures;
import org.amends.core.daybook.Sums;
import org.amends.export.table.Cell;
import org.amends.export.table.Table;

/** The day on one page, and its sums, as tables. */
final class SumTables {
    private final DayBook book;
    private final Headings headings;

    SumTables(DayBook book, Headings headings) {
        this.book = book;
        this.headings = headings;
    }

    /** One line of the summary. */
    record Line(String group, String item, Cell value) {
    }

    Table summary() {
        return new Table("summary", headings.text("sheet.summary"), List.of(
                new Table.Column(headings.text("summary.group"), 16),
                new Table.Column(headings.text("summary.item"), 40),
                new Table.Column(headings.text("summary.value"), 22)),
                () -> lines().stream().map(l -> List.of(new Cell.Text(l.group()), new Cell.Text(l.item()), l.value())));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        day(lines);
        cases(lines);
        money(lines);
        figures(lines, book.figures());
        integrity(lines);
        return lines;
    }

    private void day(List<Line> lines) {
        DayBook.Frame frame = book.frame();
        add(lines, "day", "item.hall", text(frame.hall().name().in(headings.language())));
        add(lines, "day", "item.hallCode", text(frame.hall().code()));
        add(lines, "day", "item.counter", text(frame.hall().counter()));
        add(lines, "day", "item.day", text(frame.day().toString()));
        add(lines, "day", "item.madeAt", new Cell.Moment(LocalDateTime.ofInstant(frame.madeAt(), frame.hall().zone())));
        add(lines, "day", "item.seal", text(headings.text(book.hasChangedSinceSealing() ? "seal.CHANGED" : "seal." + frame.seal())));
    }

    private void cases(List<Line> lines) {
        add(lines, "cases", "item.cases", new Cell.Whole(book.cases().size()));
        add(lines, "cases", "item.closed", new Cell.Whole(book.count(CaseLine.State.CLOSED)));
        add(lines, "cases", "item.carried", new Cell.Whole(book.count(CaseLine.State.CARRIED_OVER)));
        add(lines, "cases", "item.closedLater", new Cell.Whole(book.count(CaseLine.State.CLOSED_LATER)));
        add(lines, "cases", "item.unaccounted", new Cell.Whole(book.count(CaseLine.State.UNACCOUNTED)));
        add(lines, "promises", "item.tomorrow", new Cell.Whole(book.promises().tomorrow().size()));
        add(lines, "promises", "item.lapsed", new Cell.Whole(book.promises().lapsed().size()));
    }

    private void money(List<Line> lines) {
        String currency = book.frame().currency();
        add(lines, "money", "item.rights", new Cell.Amount(book.sums().rights(currency)));
        add(lines, "money", "item.goodwill", new Cell.Amount(book.sums().goodwill(currency)));
        add(lines, "money", "item.given", new Cell.Amount(book.sums().given(currency)));
    }

    private void figures(List<Line> lines, Figures figures) {
        add(lines, "sheets", "item.printed", new Cell.Whole(figures.sheets().printed()));
        add(lines, "sheets", "item.saved", new Cell.Whole(figures.sheets().saved()));
        add(lines, "sheets", "item.declined", new Cell.Whole(figures.sheets().declined()));
        boolean spoken = figures.firstWord().cases() > 0;
        add(lines, "speed", "item.firstWord.cases", new Cell.Whole(figures.firstWord().cases()));
        add(lines, "speed", "item.firstWord.median",
                spoken ? CaseTables.minutes(figures.firstWord().median()) : new Cell.Blank());
        add(lines, "speed", "item.firstWord.longest",
                spoken ? CaseTables.minutes(figures.firstWord().longest()) : new Cell.Blank());
        add(lines, "answers", "item.solved.yes", new Cell.Whole(figures.answers().yes()));
        add(lines, "answers", "item.solved.partly", new Cell.Whole(figures.answers().partly()));
        add(lines, "answers", "item.solved.no", new Cell.Whole(figures.answers().no()));
        add(lines, "answers", "item.content", figures.answers().count() == 0 ? new Cell.Blank()
                : new Cell.Decimal(BigDecimal.valueOf(figures.answers().contentTenths(), 1)));
        figures.fairness().forEach(g -> fairness(lines, g));
    }

    private void fairness(List<Line> lines, Figures.GaugeFigure figure) {
        String gauge = headings.name("gauge", figure.gauge()) + " ";
        String group = headings.text("group.fairness");
        lines.add(new Line(group, gauge + headings.text("item.gauge.full"), new Cell.Whole(figure.full())));
        lines.add(new Line(group, gauge + headings.text("item.gauge.waived"), new Cell.Whole(figure.waived())));
        lines.add(new Line(group, gauge + headings.text("item.gauge.open"), new Cell.Whole(figure.open())));
    }

    private void integrity(List<Line> lines) {
        DayBook.Integrity integrity = book.integrity();
        add(lines, "integrity", "item.events", new Cell.Whole(integrity.events()));
        add(lines, "integrity", "item.hash", text(integrity.lastHash()));
        add(lines, "integrity", "item.sync", text(headings.name("sync", integrity.sync().reach())));
        add(lines, "integrity", "item.waiting", new Cell.Whole(integrity.sync().waiting()));
        add(lines, "integrity", "item.confirmed", text(headings.confirmed(integrity, book.frame().hall().zone())));
    }

    Table sums() {
        return new Table("sums", headings.text("sheet.sums"), List.of(
                new Table.Column(headings.text("sum.group"), 24), new Table.Column(headings.text("sum.title"), 44),
                new Table.Column(headings.text("sum.count"), 10), new Table.Column(headings.text("sum.currency"), 10),
                new Table.Column(headings.text("sum.sum"), 16)),
                () -> Stream.of(rows("sum.rule", book.sums().byRule()), rows("sum.goodwill", book.sums().goodwill()),
                        rows("sum.authority", book.sums().byAuthority())).flatMap(s -> s));
    }

    private Stream<List<Cell>> rows(String group, List<Sums.Line> lines) {
        return lines.stream().map(l -> List.of(text(headings.text(group)),
                text(l.title().in(headings.language())), new Cell.Whole(l.count()),
                text(l.sum().currency()), new Cell.Amount(l.sum())));
    }

    private void add(List<Line> lines, String group, String item, Cell value) {
        lines.add(new Line(headings.text("group." + group), headings.text(item), value));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}
