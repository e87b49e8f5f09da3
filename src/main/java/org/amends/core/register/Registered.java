package org.amends.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;

/** A customer of the company's list: who, which meter, since when a customer, and the day of the last list that had them. */
public record Registered(CustomerId id, Customer customer, Supply supply, LocalDate listed) {

    /** What is known of the supply itself. */
    public record Supply(Personal meter, Optional<LocalDate> since) {
        public static final Supply UNKNOWN = new Supply(Personal.NONE, Optional.empty());
    }
}
