package org.amends.store.table;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.crypto.SecretKey;

/** Does to the tables what nobody may: for tests of finding it. */
public final class TableEdits {

    private TableEdits() {
    }

    public static void run(Path folder, SecretKey key, String sql) throws SQLException {
        try (Database database = Database.open(folder, key)) {
            database.transaction(handle -> handle.execute(sql));
        }
    }
}
