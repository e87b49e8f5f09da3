package org.amends.core.apology;

import java.util.List;

/** How a text shows whose words are quoted: markers before the customer's words, and before our own. */
public record Attribution(List<String> customerSays, List<String> weSay) {
    public static final Attribution NONE = new Attribution(List.of(), List.of());

    public Attribution {
        customerSays = List.copyOf(customerSays);
        weSay = List.copyOf(weSay);
    }
}
