package org.amends.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The encrypted H2 file, opened as reliability.md 4.2 says: `async:` so that no interrupt closes it, no write delay, a
 * checkpoint after each commit that a screen will show. Never compacted in place; a doubtful file is set aside and the
 * tables are rebuilt from the journal. One connection, one thread.
 */
final class Database implements AutoCloseable {
    private static final String NAME = "index";
    private static final String USER = "amends";

    private final Connection connection;
    private final Handle handle;

    private Database(Connection connection) {
        this.connection = connection;
        this.handle = Jdbi.open(connection);
    }

    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Opens the file that is there. Throws SQLException when it is damaged, of another key, or in use. */
    static Database open(Path folder, SecretKey key) throws SQLException {
        return new Database(source(folder, key, ";IFEXISTS=TRUE").getConnection());
    }

    /** Makes a new file with all migrations; there must be none. */
    static Database create(Path folder, SecretKey key) throws SQLException {
        migrate(folder, key, "");
        return open(folder, key);
    }

    /** Takes an older schema to this program's. */
    static void migrate(Path folder, SecretKey key, String option) {
        Flyway.configure(Database.class.getClassLoader()).dataSource(source(folder, key, option))
                .locations("classpath:org/amends/migrations").load().migrate();
    }

    /** Puts a doubtful file out of the way; it is never deleted and never written to again. */
    static void setAside(Path folder, String mark) {
        try {
            Files.move(file(folder), folder.resolve(NAME + ".aside-" + mark + ".mv.db"),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Fault(FaultCode.STORE_FAILED, e, folder.toString());
        }
    }

    Handle handle() {
        return handle;
    }

    /** All or nothing, and on the medium when it returns. */
    <T> T transaction(Function<Handle, T> work) {
        T result = handle.inTransaction(work::apply);
        handle.execute("checkpoint sync");
        return result;
    }

    /** A semicolon in the folder's name would be read as a setting of the database, such as INIT: refused. */
    private static JdbcDataSource source(Path folder, SecretKey key, String option) {
        if (folder.toString().indexOf(';') >= 0) {
            throw new Fault(FaultCode.STORE_FAILED, folder.toString());
        }
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.serializeJavaObject", "false");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + folder.resolve(NAME).toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000" + option);
        source.setUser(USER);
        String secret = HexFormat.of().formatHex(key.getEncoded());
        source.setPasswordChars((secret + " " + secret.substring(32)).toCharArray());
        return source;
    }

    /** Closes without compacting: left alone, the database would move its chunks about for 200 ms at each close. */
    @Override
    public void close() {
        handle.close();
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new Fault(FaultCode.STORE_FAILED, e);
        }
    }
}
