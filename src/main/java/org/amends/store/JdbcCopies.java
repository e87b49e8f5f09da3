package org.amends.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.privacy.CaseCopies;
import org.amends.store.bundle.CaseBundle;
import org.amends.store.table.Index;

/** Finds what belongs in a copy by the tables. */
record JdbcCopies(Index index, CaseBundle bundle) implements CaseCopies {

    /** The case first, then the others in the order they were opened. */
    @Override
    public List<CaseId> ofSameCustomer(CaseId id) {
        return index.asked(() -> index.handle().createQuery("select c.case_id from case_row c where c.case_id = :id or c.case_id in"
                        + " (select o.case_id from customer_mark m join customer_mark o on o.mark = m.mark"
                        + " where m.case_id = :id) order by case when c.case_id = :id then 0 else 1 end, c.opened")
                .bind("id", id.value()).mapTo(UUID.class).map(CaseId::new).list());
    }

    @Override
    public Map<String, byte[]> bundle(CaseId id) {
        CaseFile file = index.asked(() -> index.histories().file(id)).orElseThrow();
        return bundle.of(file, index.asked(() -> index.histories().envelopes(id)));
    }
}
