package bad.beta;

import bad.alpha.ClockHelper;
import java.sql.SQLException;
import java.time.Instant;

/** Breaks: SQL outside the store, and the other half of the cycle. */
public final class Sqls {
    private SQLException last;

    public Instant at(ClockHelper helper) {
        last = new SQLException("none");
        return last.getMessage().isEmpty() ? Instant.EPOCH : helper.ask();
    }
}
