package org.amends.core.customer;

/** The customer of one case. Any part may be empty: a name may come after the apology. */
public record Customer(Personal name, Salutation salutation, Personal phone, Personal account, Personal address) {
    public static final Customer UNNAMED =
            new Customer(Personal.NONE, Salutation.NEUTRAL, Personal.NONE, Personal.NONE, Personal.NONE);

    public boolean isNamed() {
        return !name.isBlank();
    }
}
