package org.amends.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.Figures;
import org.amends.core.daybook.Sums;
import org.amends.core.language.Language;
import org.amends.export.table.CellText;

/** The texts of the day book's paper, by the names its template `sheets/daybook.html` uses. */
final class PaperModel {
    private final DayBook book;
    private final Headings headings;

    PaperModel(DayBook book, Headings headings) {
        this.book = book;
        this.headings = headings;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", headings.language() == Language.ZH ? "zh-CN" : "en");
        model.put("title", headings.text("title"));
        model.put("hall", clean(book.frame().hall().name().in(headings.language())));
        model.put("place", book.frame().hall().code() + "-" + book.frame().hall().counter());
        model.put("day", book.frame().day().toString());
        model.put("seal", headings.text(book.hasChangedSinceSealing() ? "seal.CHANGED" : "seal." + book.frame().seal()));
        model.put("sealed", book.isSealed());
        model.put("blocking", !book.blocking().isEmpty());
        model.put("tiles", tiles());
        model.put("cases", book.cases().stream().map(this::line).toList());
        model.put("promises", Stream.concat(
                book.promises().lapsed().stream().map(p -> promise("lapsed", p)),
                book.promises().tomorrow().stream().map(p -> promise("tomorrow", p))).toList());
        model.put("sums", Stream.of(sums("sum.rule", book.sums().byRule()),
                sums("sum.goodwill", book.sums().goodwill()), sums("sum.authority", book.sums().byAuthority()))
                .flatMap(s -> s).toList());
        model.put("given", money(book.sums().given(book.frame().currency())));
        model.put("fairness", book.figures().fairness().stream().map(this::gauge).toList());
        model.put("facts", facts());
        model.put("hash", book.integrity().lastHash());
        model.put("h", labels());
        return model;
    }

    private List<Map<String, Object>> tiles() {
        Figures figures = book.figures();
        return List.of(tile("item.cases", String.valueOf(book.cases().size())),
                tile("item.closed", String.valueOf(book.count(CaseLine.State.CLOSED))),
                tile("item.carried", String.valueOf(book.count(CaseLine.State.CARRIED_OVER))),
                tile("item.unaccounted", String.valueOf(book.count(CaseLine.State.UNACCOUNTED))),
                tile("item.given", money(book.sums().given(book.frame().currency()))),
                tile("group.sheets", String.valueOf(figures.sheets().issued())));
    }

    private Map<String, Object> tile(String label, String value) {
        return Map.of("label", headings.text(label), "value", value);
    }

    private Map<String, Object> line(CaseLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", line.ref().number().text());
        row.put("opened", clock(line.standing().opened()));
        row.put("kind", clean(line.matter().kind().in(headings.language())));
        row.put("customer", clean(line.customer().name().in(headings.language())));
        row.put("state", headings.name("state", line.standing().state()));
        row.put("reason", line.standing().reason().isEmpty() ? false : clean(line.standing().reason()));
        row.put("given", line.given().total().isZero() ? "" : money(line.given().total()));
        row.put("blocks", line.blocksSealing());
        return row;
    }

    private Map<String, Object> promise(String group, DayBook.PromiseLine line) {
        return Map.of("group", headings.text("promise." + group), "number", line.ref().number().text(),
                "customer", clean(line.customer().in(headings.language())),
                "what", clean(line.what().in(headings.language())), "owner", clean(line.owner()),
                "due", moment(line.due()), "lapsed", group.equals("lapsed"));
    }

    private Stream<Map<String, Object>> sums(String group, List<Sums.Line> lines) {
        return lines.stream().map(l -> Map.of("group", headings.text(group),
                "title", clean(l.title().in(headings.language())), "count", String.valueOf(l.count()),
                "sum", money(l.sum())));
    }

    private Map<String, Object> gauge(Figures.GaugeFigure figure) {
        return Map.of("name", headings.name("gauge", figure.gauge()), "full", String.valueOf(figure.full()),
                "waived", String.valueOf(figure.waived()), "open", String.valueOf(figure.open()));
    }

    /** The rest of the summary that the tiles do not show. */
    private List<Map<String, Object>> facts() {
        List<Map<String, Object>> facts = new ArrayList<>();
        Figures figures = book.figures();
        if (figures.firstWord().cases() > 0) {
            facts.add(tile("item.firstWord.median", minutes(figures.firstWord().median().toSeconds())));
            facts.add(tile("item.firstWord.longest", minutes(figures.firstWord().longest().toSeconds())));
        }
        facts.add(tile("item.printed", String.valueOf(figures.sheets().printed())));
        facts.add(tile("item.saved", String.valueOf(figures.sheets().saved())));
        facts.add(tile("item.declined", String.valueOf(figures.sheets().declined())));
        facts.add(tile("item.solved.yes", String.valueOf(figures.answers().yes())));
        facts.add(tile("item.solved.partly", String.valueOf(figures.answers().partly())));
        facts.add(tile("item.solved.no", String.valueOf(figures.answers().no())));
        facts.add(tile("item.events", String.valueOf(book.integrity().events())));
        facts.add(tile("item.sync", headings.name("sync", book.integrity().sync().reach())));
        facts.add(tile("item.confirmed", headings.confirmed(book.integrity(), book.frame().hall().zone())));
        facts.add(tile("item.madeAt", moment(book.frame().madeAt())));
        return pairs(facts);
    }

    private static List<Map<String, Object>> pairs(List<Map<String, Object>> facts) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int i = 0; i < facts.size(); i += 2) {
            pairs.add(Map.of("pair", facts.subList(i, Math.min(i + 2, facts.size()))));
        }
        return pairs;
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String key : List.of("sheet.cases", "sheet.promises", "sheet.sums", "group.fairness", "case.number",
                "case.opened", "case.kind", "case.customer", "case.state", "case.reason", "promise.what",
                "promise.owner", "promise.due", "promise.group", "sum.group", "sum.title", "sum.count", "sum.sum",
                "item.given", "item.gauge.full", "item.gauge.waived", "item.gauge.open", "item.hash",
                "group.integrity", "paper.blocking", "paper.masked", "paper.sign.supervisor", "paper.sign.date",
                "paper.none")) {
            labels.put(key.replace('.', '_'), headings.text(key));
        }
        return labels;
    }

    private String clock(Instant at) {
        boolean today = at.atZone(book.frame().hall().zone()).toLocalDate().equals(book.frame().day());
        return at.atZone(book.frame().hall().zone())
                .format(DateTimeFormatter.ofPattern(today ? "HH:mm" : "MM-dd HH:mm", Locale.ROOT));
    }

    private String moment(Instant at) {
        return at.atZone(book.frame().hall().zone())
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT));
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 60.0);
    }

    private String money(Money money) {
        return MoneyText.of(money).in(headings.language());
    }

    private static String clean(String text) {
        return CellText.clean(text);
    }
}
