package org.amends.core.customer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What tells that two cases are of one customer: the account, and the telephone. However they are written (spaces, dashes, wide digits,
 * a country's prefix) the same one gives the same mark. Pure. A customer who gave neither has none.
 */
public final class CustomerMarks {
    /** A telephone's last digits; what comes before is prefix. */
    private static final int TELLING = 10;

    private CustomerMarks() {
    }

    public static Set<String> of(Customer customer) {
        Set<String> marks = new LinkedHashSet<>();
        String account = plain(customer.account());
        String phone = plain(customer.phone());
        if (!account.isEmpty()) {
            marks.add("account:" + account);
        }
        if (!phone.isEmpty()) {
            marks.add("phone:" + phone.substring(Math.max(0, phone.length() - TELLING)));
        }
        return marks;
    }

    private static String plain(Personal said) {
        String one = Normalizer.normalize(said.shown(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return one.length() <= 400 ? one : one.substring(0, 400);
    }
}
