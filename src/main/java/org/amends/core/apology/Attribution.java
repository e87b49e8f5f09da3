package org.amends.core.apology;

import java.util.List;

/**
 * How a text shows whose words are quoted: markers before the customer's words, and before our own. `agrees` are the phrases that
 * begin like a marker and quote nobody, as in 客户说得对: what follows them is ours.
 */
public record Attribution(List<String> customerSays, List<String> weSay, List<String> agrees) {
    public static final Attribution NONE = new Attribution(List.of(), List.of(), List.of());

    public Attribution {
        agrees = List.copyOf(agrees);
        customerSays = List.copyOf(customerSays);
        weSay = List.copyOf(weSay);
    }
}
