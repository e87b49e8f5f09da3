package org.amends.hub.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The hub's PostgreSQL: brought to this version's form by numbered migrations, then used through a small pool as a role that owns nothing. */
public final class HubDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private HubDatabase(HikariDataSource pool) {
        this.pool = pool;
        jdbi = Jdbi.create(pool);
    }

    /** Where it is and who signs in: somebody who may make tables. Never logged. */
    public record Access(String url, String user, String password) {
        @Override
        public String toString() {
            return url;
        }
    }

    /** Throws a Fault when the database cannot be reached or is of a later version. */
    public static HubDatabase open(Access access, int connections) {
        try {
            Flyway.configure().dataSource(access.url(), access.user(), access.password()).locations("classpath:org/amends/hub/migration")
                    .load().migrate();
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(access.url());
            config.setUsername(access.user());
            config.setPassword(access.password());
            config.setMaximumPoolSize(connections);
            config.setConnectionTimeout(PATIENCE.toMillis());
            config.setConnectionInitSql("set role amends_hub; set lock_timeout = '3s'; set statement_timeout = '25s'");
            config.setPoolName("hub");
            return new HubDatabase(new HikariDataSource(config));
        } catch (FlywayException | JdbiException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException away) {
            throw new Fault(FaultCode.STORE_FAILED, away, access.url());
        }
    }

    /** Which life of the hub this is. */
    public UUID incarnation() {
        return jdbi.withHandle(handle -> handle.createQuery("select incarnation from life").mapTo(UUID.class).one());
    }

    /** After a restore from a backup: another life, so that counters compare before they believe. What the database lacks they send again. */
    public UUID newLife() {
        return jdbi.inTransaction(handle -> {
            handle.execute("set local role none");
            return handle.createQuery("update life set incarnation = gen_random_uuid() returning incarnation").mapTo(UUID.class).one();
        });
    }

    /** Whether it answers now. */
    public boolean isThere() {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("select 1").mapTo(Integer.class).one()) == 1;
        } catch (JdbiException away) {
            return false;
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
