package org.amends.app.week;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.cli.play.PlayFailed;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.OrderSource;
import org.amends.core.order.AnswerOrders;
import org.amends.core.order.OrderColumns;
import org.amends.core.order.OrderStanding;
import org.amends.core.order.Orders;
import org.amends.core.table.OutTable;
import org.amends.core.table.TableForm;
import org.amends.export.outgoing.FolderTables;
import org.amends.intake.TableFile;

/** Orders of the three senders, each in its own form: in by file, worked on, answered by file, and the answers read back. */
final class WeekOrders {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private final WeekDesk desk;

    WeekOrders(WeekDesk desk) {
        this.desk = desk;
    }

    /** Each sender's form, by its place. */
    static TableForm form(OrderSource source) {
        return List.of(TableForm.CSV, TableForm.XLSX, TableForm.JSON).get(source.ordinal());
    }

    /** So many of each sender, and the file once more: what is here already stays. */
    void take(int each) {
        for (OrderSource source : OrderSource.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                LocalDateTime now = LocalDateTime.ofInstant(desk.clock.instant(), desk.hall.zone());
                rows.add(List.of(source.ordinal() + desk.hall.counter() + now.getDayOfYear() + i, MOMENT.format(now.minusHours(1)),
                        MOMENT.format(now.plusDays(3)), "来电反映停电没有提前说，要一个说法", "赵" + "甲乙丙丁".charAt(i % 4), "1390013" + (8000 + i)));
            }
            String path = new FolderTables(desk.folder.resolve("in")).write(new OutTable("orders-" + source.ordinal(),
                    List.of("流水", "受理时间", "答复期限", "受理内容", "客户姓名", "联系电话"), rows), form(source));
            Orders.Taken taken = taken(source, path);
            Orders.Taken again = taken(source, path);
            if (taken.taken() != each || again.taken() != 0 || again.known() != each) {
                throw new PlayFailed("orders of " + source + " were not taken as they are: " + taken.read().bad());
            }
            desk.tally.add(Used.valueOf("ORDERS_" + source.name()));
            desk.tally.add(Used.valueOf("ORDERS_" + form(source).name()));
            desk.tally.add(Used.ORDERS_KNOWN);
        }
    }

    private Orders.Taken taken(OrderSource source, String path) {
        return desk.orders().take(source, OrderColumns.of("工单编号=流水"), TableFile.at(Path.of(path)));
    }

    /** The orders that wait for somebody to take them up. */
    List<CaseFile> waiting() {
        return desk.orders().all().stream().filter(order -> order.status() == Status.HELD)
                .map(order -> desk.cases().find(order.ref().id()).orElseThrow()).toList();
    }

    /** Every sender whose orders are done hears of it; reading the answers back gives the same orders and takes none anew. */
    void answer() {
        for (OrderSource source : OrderSource.values()) {
            long due = desk.orders().all().stream().filter(o -> o.order().source() == source).filter(OrderStanding::wantsAnswer).count();
            if (due > 0) {
                AnswerOrders.Answered answered = desk.answers().answer(source, form(source));
                desk.tally.add(Used.valueOf("ANSWERS_" + form(source).name()));
                Orders.Taken back = desk.orders().take(source, OrderColumns.of(""), TableFile.at(Path.of(answered.path())));
                if (answered.count() != due || back.known() != due || back.taken() != 0) {
                    throw new PlayFailed("answers of " + source + " do not read back: " + back.read().bad());
                }
                desk.tally.add(Used.ANSWERS_READ_BACK);
            }
        }
    }
}
