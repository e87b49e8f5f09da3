package org.amends.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.Grants;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.compensation.authority.LimitDays;
import org.amends.core.customer.CustomerMarks;
import org.amends.core.people.RoleId;
import org.amends.store.table.Index;

/** Sums of goodwill by case, customer and year, role and day; never by person. */
final class JdbcGrants implements Grants {
    /** From one case to the next: enough for a family, and never the whole village. */
    private static final int ROUNDS = 4;

    private final Index index;

    JdbcGrants(Index index) {
        this.index = index;
    }

    @Override
    public Granted granted(CaseFile file, LocalDate today, String currency) {
        return index.asked(() -> read(file, LimitDays.of(today, sealed()), currency));
    }

    private Granted read(CaseFile file, LimitDays days, String currency) {
        return new Granted(inCase(file, currency), toCustomer(file, days.year(), currency), today(days.day(), currency));
    }

    private Optional<LocalDate> sealed() {
        return index.handle().createQuery("select max(on_day) from sealed_day where on_day is not null")
                .mapTo(LocalDate.class).findFirst();
    }

    private Money inCase(CaseFile file, String currency) {
        return Money.of(index.handle().createQuery("select coalesce(sum(minor), 0) from grant_row"
                        + " where case_id = :id and currency = :currency").bind("id", file.ref().id().value())
                .bind("currency", currency).mapTo(Long.class).one(), currency);
    }

    /** All cases that ever bore an account or a telephone of this customer; without any, this case alone. */
    private Money toCustomer(CaseFile file, LocalDate since, String currency) {
        Set<String> marks = marks(file);
        if (marks.isEmpty()) {
            return inCase(file, currency);
        }
        return Money.of(index.handle().createQuery("select coalesce(sum(g.minor), 0) from grant_row g"
                        + " where g.currency = :currency and g.on_day >= :since and (g.case_id = :id or g.case_id in"
                        + " (select m.case_id from customer_mark m where m.mark in (<marks>)))")
                .bindList("marks", marks.stream().sorted().toList()).bind("id", file.ref().id().value())
                .bind("currency", currency).bind("since", since).mapTo(Long.class).one(), currency);
    }

    /** Through a case that bears account and telephone, the one leads to the other. */
    private Set<String> marks(CaseFile file) {
        Set<String> marks = new HashSet<>(CustomerMarks.of(file.intake().customer()));
        marks.addAll(index.handle().createQuery("select mark from customer_mark where case_id = :id")
                .bind("id", file.ref().id().value()).mapTo(String.class).list());
        for (int round = 0, before = 0; round < ROUNDS && marks.size() > before; round++) {
            before = marks.size();
            marks.addAll(index.handle().createQuery("select distinct o.mark from customer_mark m join customer_mark o"
                            + " on o.case_id = m.case_id where m.mark in (<marks>)")
                    .bindList("marks", marks.stream().sorted().toList()).mapTo(String.class).list());
        }
        return marks;
    }

    private Map<RoleId, Money> today(LocalDate since, String currency) {
        return index.handle().createQuery("select role, sum(minor) from grant_row where on_day >= :day"
                        + " and currency = :currency group by role").bind("day", since).bind("currency", currency)
                .map((row, context) -> Map.entry(new RoleId(row.getString(1)), Money.of(row.getLong(2), currency)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
