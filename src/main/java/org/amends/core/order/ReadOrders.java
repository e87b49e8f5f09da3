package org.amends.core.order;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.complaint.OrderSource;
import org.amends.core.complaint.WorkOrder;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.recovery.TextLength;
import org.amends.core.table.BadCell;
import org.amends.core.table.TableRow;
import org.amends.core.table.TableSource;
import org.amends.core.table.WrittenMoment;
import org.jspecify.annotations.Nullable;

/** Reads one table of orders to its end and tells everything that is wrong with it. For one table; not for several threads. */
final class ReadOrders {
    /** More than this is no day's work of a hall but a wrong file. */
    static final int MOST = 2000;
    private static final int NAMED = 200;
    private static final int DEEPEST_HEADING = 10;
    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    private final OrderSource source;
    private final OrderColumns columns;
    private final ZoneId zone;
    private final Map<String, OrderLine> lines = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<BadCell> bad = new ArrayList<>();
    private int badInAll;
    private int repeated;
    private int count;
    private boolean isUsable = true;
    private int headingRow = 1;
    private @Nullable Map<OrderField, Integer> places;

    ReadOrders(OrderSource source, OrderColumns columns, ZoneId zone) {
        this.source = source;
        this.columns = columns;
        this.zone = zone;
    }

    OrdersRead read(TableSource table) {
        table.read(this::row);
        if (places == null) {
            tell(1, "", "no-heading");
        } else {
            table.merged().stream().filter(where -> rowOf(where) >= headingRow)
                    .forEach(where -> tell(rowOf(where), where, "merged"));
            if (count == 0 && badInAll == 0) {
                tell(headingRow, "", "none");
            }
        }
        return new OrdersRead(List.copyOf(lines.values()), repeated, bad, badInAll);
    }

    private void row(TableRow row) {
        Map<OrderField, Integer> known = places;
        if (known == null) {
            if (row.number() <= DEEPEST_HEADING) {
                columns.places(row).ifPresent(found -> begin(row, found));
            }
        } else if (isUsable && !row.isBlank()) {
            count++;
            if (count > MOST) {
                isUsable = false;
                tell(row.number(), Integer.toString(MOST), "too-many");
            } else {
                line(row, known).ifPresent(line -> keep(row.number(), line));
            }
        }
    }

    private void begin(TableRow row, Map<OrderField, Integer> found) {
        places = found;
        headingRow = row.number();
        for (OrderField field : OrderField.values()) {
            if (field.isWanted() && !found.containsKey(field)) {
                isUsable = false;
                tell(row.number(), field.heading(), "no-column");
            }
        }
    }

    private Optional<OrderLine> line(TableRow row, Map<OrderField, Integer> known) {
        int before = badInAll;
        String number = wanted(row, OrderField.NUMBER, known);
        String words = wanted(row, OrderField.WORDS, known);
        if (TextLength.refusal(words).isPresent()) {
            tell(row.number(), OrderField.WORDS.heading(), "too-long");
        }
        if (number.matches("\\d\\.\\d+E\\d+")) {
            tell(row.number(), OrderField.NUMBER.heading(), "digits-lost");
        }
        Instant received = moment(row, OrderField.RECEIVED, known, LocalTime.MIDNIGHT);
        Instant due = moment(row, OrderField.DUE, known, DAY_END);
        if (before == badInAll && due.isBefore(received)) {
            tell(row.number(), OrderField.DUE.heading(), "due-before");
        }
        Customer customer = new Customer(said(row, OrderField.NAME, known), Salutation.NEUTRAL, said(row, OrderField.PHONE, known),
                said(row, OrderField.ACCOUNT, known), said(row, OrderField.ADDRESS, known));
        return before < badInAll ? Optional.empty()
                : Optional.of(new OrderLine(new WorkOrder(source, number, received, due, Personal.of(words)), customer));
    }

    private void keep(int row, OrderLine line) {
        OrderLine before = lines.putIfAbsent(line.order().number(), line);
        if (before == null) {
            rows.put(line.order().number(), row);
        } else if (before.equals(line)) {
            repeated++;
        } else {
            tell(row, Integer.toString(rows.getOrDefault(line.order().number(), 0)), "twice");
        }
    }

    private String wanted(TableRow row, OrderField field, Map<OrderField, Integer> known) {
        String text = row.cell(known.getOrDefault(field, -1));
        if (text.isBlank()) {
            tell(row.number(), field.heading(), "missing");
        }
        return text;
    }

    private Instant moment(TableRow row, OrderField field, Map<OrderField, Integer> known, LocalTime without) {
        String text = wanted(row, field, known);
        Optional<Instant> moment = WrittenMoment.read(text, without).map(at -> at.atZone(zone).toInstant());
        if (moment.isEmpty() && !text.isBlank()) {
            tell(row.number(), field.heading(), "moment");
        }
        return moment.orElse(Instant.EPOCH);
    }

    private static Personal said(TableRow row, OrderField field, Map<OrderField, Integer> known) {
        return Personal.of(row.cell(known.getOrDefault(field, -1)));
    }

    private void tell(int row, String column, String why) {
        badInAll++;
        if (bad.size() < NAMED) {
            bad.add(new BadCell(row, column, why));
        }
    }

    private static int rowOf(String where) {
        String digits = where.replaceFirst(":.*", "").replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}
