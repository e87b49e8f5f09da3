package org.amends.core.order;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.table.TableRow;

/** Which column is which: by the headings everybody knows, and by what the clerk wrote once for this sender (`工单编号=流水号`). */
public final class OrderColumns {
    private final Map<String, OrderField> named;

    private OrderColumns(Map<String, OrderField> named) {
        this.named = Map.copyOf(named);
    }

    /** Pairs of a known heading and the one this sender uses, apart by semicolons or commas. Pairs that name nothing known are passed over. */
    public static OrderColumns of(String written) {
        Map<String, OrderField> named = new HashMap<>();
        for (String pair : written.split("[;；,，\\n]", -1)) {
            String[] sides = pair.split("[=＝]", 2);
            if (sides.length == 2 && !sides[1].isBlank()) {
                OrderField.of(sides[0]).ifPresent(field -> named.put(OrderField.plain(sides[1]), field));
            }
        }
        return new OrderColumns(named);
    }

    /** The places of the fields when this row is a heading, which it is from two known fields on. */
    Optional<Map<OrderField, Integer>> places(TableRow row) {
        Map<OrderField, Integer> places = new EnumMap<>(OrderField.class);
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Optional.ofNullable(named.get(OrderField.plain(cells.get(i)))).ifPresent(field -> places.put(field, place));
        }
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            OrderField.of(cells.get(i)).ifPresent(field -> places.putIfAbsent(field, place));
        }
        return places.size() < 2 ? Optional.empty() : Optional.of(places);
    }
}
