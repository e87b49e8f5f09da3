package org.amends.store;

import java.util.List;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.customer.Customer;
import org.amends.core.visit.PastCases;
import org.amends.store.table.Index;
import org.jdbi.v3.core.statement.Query;

/** By indexed account, or by indexed telephone and name. */
final class JdbcPastCases implements PastCases {
    private static final String THEIRS = " (account = :account and account <> '' or phone = :phone and phone <> ''"
            + " and customer = :name)";

    private final Index index;

    JdbcPastCases(Index index) {
        this.index = index;
    }

    @Override
    public List<CaseRow> of(Customer customer, int limit) {
        return index.asked(() -> about(JournaledCaseFiles.ROW + " where" + THEIRS + " order by opened desc limit :limit", customer)
                .bind("limit", limit).map((row, context) -> JournaledCaseFiles.row(row)).list());
    }

    @Override
    public List<OpenPromise> promises(Customer customer) {
        return index.asked(() -> about("select p.case_id, c.number, c.customer, p.promise, p.what_zh, p.what_en, p.owner, p.due"
                + " from promise_row p join case_row c on c.case_id = p.case_id where" + THEIRS + " order by p.due", customer)
                .map((row, context) -> JournaledCaseFiles.promise(row)).list());
    }

    private Query about(String sql, Customer customer) {
        return index.handle().createQuery(sql).bind("account", customer.account().shown())
                .bind("phone", customer.phone().shown()).bind("name", customer.name().shown());
    }
}
