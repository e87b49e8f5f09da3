package org.amends.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import org.amends.core.identity.Ids;
import org.amends.journal.EventCodec;
import org.amends.journal.KeptEvents;
import org.jdbi.v3.core.Handle;

/**
 * Holds a copy of the tables against tables made anew from the events: every table, every row, so that one added later is
 * held too. The tables themselves are read as a file alone.
 */
public final class TableCheck {
    private static final String TABLES = "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'"
            + " and table_type = 'BASE TABLE' and lower(table_name) <> 'flyway_schema_history' order by 1";
    private static final String KEYS = "select lower(k.column_name) from information_schema.key_column_usage k join"
            + " information_schema.table_constraints c on c.constraint_name = k.constraint_name and c.table_name = k.table_name"
            + " where c.constraint_type = 'PRIMARY KEY' and lower(k.table_name) = :table order by k.ordinal_position";

    private final Path folder;
    private final Path place;
    private final SecretKey key;
    private final EventCodec codec;

    /** `place` is an empty folder for the copy and for what is made anew; both are as encrypted as the tables are. */
    public TableCheck(Path folder, Path place, SecretKey key, EventCodec codec) {
        this.folder = folder;
        this.place = place;
        this.key = key;
        this.codec = codec;
    }

    /** Throws a Fault when the tables are of a newer program, or the disk fails. */
    public TableReport run(KeptEvents events, Ids ids, ZoneId zone) throws IOException {
        if (Files.notExists(Database.file(folder))) {
            return new TableReport(TableReport.State.MISSING, 0, List.of());
        }
        Path copy = Files.createDirectory(place.resolve("present"));
        Files.copy(Database.file(folder), Database.file(copy));
        try (Index present = new Index(copy, key, codec, ids, zone);
                Index folded = new Index(Files.createDirectory(place.resolve("folded")), key, codec, ids, zone)) {
            present.open(events);
            if (present.isForked()) {
                return new TableReport(TableReport.State.DIFFERENT, 0,
                        List.of(new TableReport.Difference("sentinel", 1, "1")));
            }
            if (present.wasRebuilt()) {
                return new TableReport(TableReport.State.REMADE, 0, List.of());
            }
            folded.open(events);
            return compared(present.handle(), folded.handle());
        }
    }

    private static TableReport compared(Handle present, Handle folded) {
        present.execute("set lazy_query_execution 1");
        folded.execute("set lazy_query_execution 1");
        long rows = 0;
        List<TableReport.Difference> differences = new ArrayList<>();
        for (String table : folded.createQuery(TABLES).mapTo(String.class).list()) {
            List<String> keys = folded.createQuery(KEYS).bind("table", table).mapTo(String.class).list();
            TableRows both = new TableRows(table, keys, present, folded);
            rows += both.compared();
            both.difference().ifPresent(differences::add);
        }
        return new TableReport(differences.isEmpty() ? TableReport.State.EQUAL : TableReport.State.DIFFERENT, rows,
                differences);
    }
}
