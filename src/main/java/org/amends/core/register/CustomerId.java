package org.amends.core.register;

import java.util.UUID;

/** Names a customer for programs. Made from the account number under the store's key, so it tells nothing and stays the same in each list. */
public record CustomerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
