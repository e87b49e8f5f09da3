package org.amends.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.Grants;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.customer.Customer;
import org.amends.core.people.RoleId;

/** Sums of goodwill by case, customer and year, role and day; never by person. */
final class JdbcGrants implements Grants {
    private final Index index;

    JdbcGrants(Index index) {
        this.index = index;
    }

    @Override
    public Granted granted(CaseFile file, LocalDate today, String currency) {
        return new Granted(inCase(file, currency), toCustomer(file, today, currency), today(today, currency));
    }

    private Money inCase(CaseFile file, String currency) {
        return Money.of(index.handle().createQuery("select coalesce(sum(minor), 0) from grant_row"
                        + " where case_id = :id and currency = :currency").bind("id", file.ref().id().value())
                .bind("currency", currency).mapTo(Long.class).one(), currency);
    }

    /** The same account, else the same telephone; a customer who gave neither counts by this case alone. */
    private Money toCustomer(CaseFile file, LocalDate today, String currency) {
        Customer customer = file.intake().customer();
        boolean byAccount = !customer.account().isBlank();
        String mark = byAccount ? customer.account().shown() : customer.phone().shown();
        if (mark.isBlank()) {
            return inCase(file, currency);
        }
        String column = byAccount ? "account" : "phone";
        return Money.of(index.handle().createQuery("select coalesce(sum(g.minor), 0) from grant_row g"
                        + " join case_row c on c.case_id = g.case_id where c." + column + " = :mark"
                        + " and g.currency = :currency and g.on_day >= :first and g.on_day <= :last")
                .bind("mark", mark).bind("currency", currency).bind("first", today.withDayOfYear(1))
                .bind("last", today.withDayOfYear(today.lengthOfYear())).mapTo(Long.class).one(), currency);
    }

    private Map<RoleId, Money> today(LocalDate today, String currency) {
        return index.handle().createQuery("select role, sum(minor) from grant_row where on_day = :day"
                        + " and currency = :currency group by role").bind("day", today).bind("currency", currency)
                .map((row, context) -> Map.entry(new RoleId(row.getString(1)), Money.of(row.getLong(2), currency)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
