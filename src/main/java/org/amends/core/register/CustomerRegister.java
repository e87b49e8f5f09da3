package org.amends.core.register;

import java.util.List;
import java.util.Optional;
import org.amends.core.customer.Personal;

/**
 * Finds customers of the company's list; empty without one. Whatever is read stays encrypted on disk. Any thread; throws a Fault when
 * the world fails.
 */
public interface CustomerRegister {

    /**
     * Who fits what was typed: parts of a name in characters or in pinyin, its initials, last digits of telephone, account or meter,
     * words of the address, in any order; a slip of one key or one digit is forgiven where nobody fits exactly. The best first.
     */
    List<Registered> find(String typed, int limit);

    Optional<Registered> find(CustomerId id);

    /** Whoever has this account number exactly. */
    Optional<Registered> byAccount(Personal account);

    /** All with this telephone, at most so many. */
    List<Registered> byPhone(Personal phone, int limit);

    /** How many customers there are. */
    long count();
}
