package org.amends.store.table;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** The rows of one table in two databases, side by side in the order of their key. */
final class TableRows {
    private final String table;
    private final String sql;
    private final Handle present;
    private final Handle folded;
    private final Set<String> wrong = new LinkedHashSet<>();

    TableRows(String table, List<String> keys, Handle present, Handle folded) {
        this.table = table;
        this.sql = "select * from " + table + " order by " + (keys.isEmpty() ? "1" : String.join(", ", keys));
        this.present = present;
        this.folded = folded;
    }

    /** A row: what names it without saying anything of a person, its key, and all of it. */
    private record Row(String name, List<Object> values) {
    }

    /** Compares, and says how many rows were looked at. */
    long compared() {
        boolean isSame = true;
        long compared = 0;
        try (ResultIterator<Row> left = rows(present); ResultIterator<Row> right = rows(folded)) {
            while (isSame && left.hasNext() && right.hasNext()) {
                isSame = left.next().values().equals(right.next().values());
                compared++;
            }
            isSame &= !left.hasNext() && !right.hasNext();
        }
        if (!isSame) {
            Set<String> one = marks(present);
            Set<String> other = marks(folded);
            compared = Math.max(compared, other.size());
            Stream.concat(one.stream().filter(mark -> !other.contains(mark)), other.stream()
                    .filter(mark -> !one.contains(mark))).forEach(mark -> wrong.add(mark.substring(0, mark.indexOf('/'))));
        }
        return compared;
    }

    /** Only once the table is known to differ: what names each row, and a digest of it. */
    private Set<String> marks(Handle handle) {
        Set<String> marks = new LinkedHashSet<>();
        try (ResultIterator<Row> rows = rows(handle)) {
            rows.forEachRemaining(row -> marks.add(row.name() + "/" + row.values().hashCode()));
        }
        return marks;
    }

    Optional<TableReport.Difference> difference() {
        return wrong.isEmpty() ? Optional.empty()
                : Optional.of(new TableReport.Difference(table, wrong.size(), wrong.iterator().next()));
    }

    private ResultIterator<Row> rows(Handle handle) {
        return handle.createQuery(sql).map((row, context) -> row(row)).iterator();
    }

    private static Row row(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        String name = "";
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            values.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : String.valueOf(value));
            String column = row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT);
            if (name.isEmpty() && (column.equals("case_id") || column.equals("position") || column.equals("on_day"))) {
                name = String.valueOf(value);
            }
        }
        return new Row(name, values);
    }
}
