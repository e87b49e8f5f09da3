package org.amends.core.visit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.customer.Customer;
import org.amends.core.register.CustomerRegister;
import org.amends.core.register.Registered;

/** The earlier cases of a customer under every record that is joined with theirs. Store thread. */
public final class JoinedPast implements PastCases {
    private final PastCases past;
    private final CustomerRegister register;
    private final Joinings joinings;

    public JoinedPast(PastCases past, CustomerRegister register, Joinings joinings) {
        this.past = past;
        this.register = register;
        this.joinings = joinings;
    }

    @Override
    public List<CaseRow> of(Customer customer, int limit) {
        return faces(customer).flatMap(face -> past.of(face, limit).stream()).distinct()
                .sorted(Comparator.comparing((CaseRow row) -> row.times().opened()).reversed()).limit(limit).toList();
    }

    @Override
    public List<OpenPromise> promises(Customer customer) {
        return faces(customer).flatMap(face -> past.promises(face).stream()).distinct()
                .sorted(Comparator.comparing(open -> open.promise().due())).toList();
    }

    /** Under what names, telephones and accounts this person is known. */
    private Stream<Customer> faces(Customer customer) {
        Stream<Customer> others = customer.account().isBlank() ? Stream.empty() : register.byAccount(customer.account()).stream()
                .flatMap(who -> joinings.all(who.id()).stream()).flatMap(id -> register.find(id).stream()).map(Registered::customer);
        return Stream.concat(Stream.of(customer), others).distinct();
    }
}
