package org.amends.core.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.OrderSource;
import org.amends.core.people.Actor;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.core.table.OutTable;
import org.amends.core.table.TableForm;
import org.amends.core.table.TablesOut;

/**
 * Answers a sender's orders whose cases are closed, in one table. Only when the file is whole is each marked as answered, so that a
 * full disk answers nothing and nothing is answered twice. Store thread.
 */
public final class AnswerOrders {
    /** The headings of an answer, in order; reading them back gives the same numbers and clocks. */
    public static final List<String> HEADINGS = List.of(OrderField.NUMBER.heading(), OrderField.RECEIVED.heading(),
            OrderField.DUE.heading(), "答复时间", "是否超期", OrderField.WORDS.heading(), "处理结果", "客户认为", "满意程度", "补救单号");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Orders orders;
    private final Recovery recovery;
    private final Supplier<Actor> actor;
    private final TablesOut out;
    private final Clock clock;

    /** The file's path and how many orders it answers, or why there is none. */
    public record Answered(String path, int count, Optional<Refusal> refusal) {
    }

    public AnswerOrders(Orders orders, Recovery recovery, Supplier<Actor> actor, TablesOut out, Clock clock) {
        this.orders = orders;
        this.recovery = recovery;
        this.actor = actor;
        this.out = out;
        this.clock = clock;
    }

    public Answered answer(OrderSource source, TableForm form) {
        List<OrderStanding> due = orders.all().stream()
                .filter(o -> o.order().source() == source && o.wantsAnswer()).toList();
        if (due.isEmpty()) {
            return new Answered("", 0, Optional.of(Refusal.of("orders.none-closed")));
        }
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        List<List<String>> rows = new ArrayList<>();
        due.forEach(one -> rows.add(row(one, now, zone)));
        String name = "answers-" + source.name().replaceAll("\\D", "") + "-"
                + DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).format(LocalDateTime.ofInstant(now, zone));
        String path = out.write(new OutTable(name, HEADINGS, rows), form);
        due.forEach(one -> recovery.perform(orders.file(one), actor.get(), new AsideEvent.OrderAnswered(name)).saved());
        return new Answered(path, due.size(), Optional.empty());
    }

    private List<String> row(OrderStanding one, Instant now, ZoneId zone) {
        CaseFile file = orders.file(one);
        return List.of(one.order().number(), text(one.order().received(), zone), text(one.order().due(), zone), text(now, zone),
                now.isAfter(one.order().due()) ? "是" : "否", one.order().words().shown(), outcome(file),
                file.closing().word().map(word -> switch (word.solved()) {
                    case YES -> "已解决";
                    case PARTLY -> "部分解决";
                    case NO -> "未解决";
                }).orElse("未问到"),
                file.closing().word().map(word -> Integer.toString(word.content())).orElse(""), file.ref().number().text());
    }

    private static String outcome(CaseFile file) {
        String done = file.resolution().standing().stream().map(remedy -> remedy.what().zh().isBlank() ? remedy.note().shown()
                : remedy.what().zh()).filter(text -> !text.isBlank()).collect(Collectors.joining("；"));
        return done.isBlank() ? "已当面说明" : done;
    }

    private static String text(Instant at, ZoneId zone) {
        return MOMENT.format(LocalDateTime.ofInstant(at, zone));
    }
}
